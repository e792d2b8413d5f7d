import { foldedWords } from './words.ts';

/** A name with all the forms under which texts write it. */
export type Named = { name: string; forms: readonly string[] };

/** A name found in a text: which one, and the folded words that stood for it. */
export type FoundName = { name: string; words: readonly string[] };

/** Finds names in texts, longest first, each place once. */
export type NameFinder = (text: string) => FoundName[];

/** Short forms that are everyday words in small letters: they count in capitals only. */
const CAPITALS_ONLY = new Set([
  'who',
  'us',
  'it',
  'care',
  'map',
  'can',
  'is',
  'au',
  'eu',
  'uk',
  'un',
  'un network',
  'car',
  'ms',
  'mali',
  'male',
  'nice',
  'reading',
  'tours',
  'split',
  'oms',
  'oit',
  'oim',
  'ue',
  'ua',
  'eua',
  'pic',
  'dr',
]);

type Form = { name: string; words: string[]; capitals: string | undefined };

/** A finder for these names; forms are compared by folded words. */
export function createNameFinder(names: readonly Named[]): NameFinder {
  const byFirstWord = new Map<string, Form[]>();
  for (const { name, forms } of names) {
    for (const form of new Set([name, ...forms])) {
      const words = foldedWords(form);
      const first = words[0];
      if (first === undefined) continue;
      const capitals = CAPITALS_ONLY.has(words.join(' ')) ? form : undefined;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, words, capitals }]);
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return (text) => find(text, byFirstWord);
}

function find(text: string, byFirstWord: ReadonlyMap<string, readonly Form[]>): FoundName[] {
  const words = foldedWords(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const forms = byFirstWord.get(words[at] ?? '') ?? [];
    const match = forms.find(
      (form) =>
        form.words.every((word, offset) => words[at + offset] === word) && standsInCapitals(text, form),
    );
    if (match === undefined) continue;
    found.push({ name: match.name, words: match.words });
    at += match.words.length - 1;
  }
  return found;
}

function standsInCapitals(text: string, { capitals }: Form): boolean {
  return capitals === undefined || text.includes(capitals);
}

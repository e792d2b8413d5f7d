import { CARDINAL_PATTERN, CARDINAL_WORDS, cardinalValue } from './number-words.ts';
import {
  ACTION,
  BRIEF,
  COMPACT,
  NUMBER,
  OBJECTIVE,
  PARAGRAPH,
  patternOf,
  PRACTICE,
  GUIDING_PRINCIPLE,
  SDG,
  SDG_TARGET,
} from './reference-patterns.ts';

/** A thing of a list: its number as digits, and its letters. */
type Item = { number: string; letters: string[] };

/** How the items of a list look after its head. */
type Shape = { head: RegExp; number: RegExp; needsLetter: boolean };

/** Things that a range may stand for; a longer one is read as its two ends. The report has 37 practices. */
const MAX_RANGE = 40;

/** What a number counts when it is no number of a thing: "objective 5 and 3 examples", in four languages, folded. */
const COUNTED =
  '(?:%|per\\b|por ciento|pour cent|st\\b|nd\\b|rd\\b|th\\b|(?:million|billion|thousand|mil|year|month|week|day|hour|ano|mes|dia|semaine|jour|country|countries|state|city|cities|pais|pays|ciudad|cidade|ville|example|ejemplo|exemple|exemplo|reason|razon|raison|way|step|lesson|case|point|thing|people|person|persona|personne|pessoa|migrant|migrante|refugee|child|children|family|familia|famille|practice|practica|pratique|pratica|other|otr|autre|outr)[a-z]{0,3}\\b)';

const DIGITS = `\\d{1,2}(?!\\d|[.,]\\d|\\s*${COUNTED})`;
const RANGE = "(?:to|through|thru|until|al?|hasta|au|ao|ate|jusqu'a)";
const AND = '(?:and|or|y|e|et|o|ou|u|plus|vs\\.?|versus|with|con|avec|com|&)';

/** The sign or word between two items; the first group is set where it makes a range of them. */
const SEPARATOR = new RegExp(
  `\\s*(?:([-–—])|\\s(${RANGE})\\s|[,;/+&](?:\\s*${AND}\\s)?|\\s${AND}\\s)\\s*(?:(?:the|el|la|les?|os?|as?|los|las)\\s+)?${NUMBER}\\s*`,
  'uy',
);
const ITEM_LETTER = new RegExp(`\\s*[,.-]?\\s*(?:${ACTION}\\s*)?(\\()?([a-n])\\)?(?![\\p{L}\\p{N}'])`, 'uy');
const NEXT_LETTER = new RegExp(`(?:${ACTION}\\s*)?(\\()?([a-n])\\)?(?![\\p{L}\\p{N}'])`, 'uy');

const FROM = '(?:(?:from|del?|du|des|d[eo]s|numbers?|no\\b\\.?|n[°º]|#)\\s*)?';
const SHAPES: readonly Shape[] = [
  {
    head: patternOf(
      `(${PARAGRAPH}|\\b(?:${OBJECTIVE}|${COMPACT}|${PRACTICE}|${SDG}|${GUIDING_PRINCIPLE}))~${FROM}`,
    ),
    number: new RegExp(`(${DIGITS}|${CARDINAL_WORDS})(?![\\p{L}\\p{N}])`, 'uy'),
    needsLetter: false,
  },
  {
    head: patternOf(`\\b(${SDG_TARGET})~${FROM}`),
    number: /(\d{1,2}\.[0-9a-d]{1,2})(?![\p{L}\p{N}])/uy,
    needsLetter: false,
  },
  {
    head: patternOf(`\\b(${BRIEF})~${FROM}|(?<![\\d.$€£\\p{L}])()(?=[123]\\.\\d)`),
    number: /([123]\.\d{1,2})(?![.,]?\d|\s*(?:%|per|million|billion))(?![\p{L}\p{N}])/uy,
    needsLetter: false,
  },
  { head: /^\s*()(?=\d{1,2}\s*[,.]?\s*\(?[a-n]\b)/giu, number: /(\d{1,2})/uy, needsLetter: true },
  { head: /(?<![\d.\p{L}])()(?=\d{1,2}\s*\([a-n]\))/giu, number: /(\d{1,2})/uy, needsLetter: true },
];

/** "actions b, c and e of objective 15": the letters first. */
const LETTERS_FIRST = patternOf(
  `\\b(${ACTION})~(\\(?[a-n]\\)?(?:(?:\\s*,\\s*|\\s+${AND}\\s+)\\(?[a-n]\\)?(?![\\p{L}']))+)(~(?:of|from|in|under|de|del|do|da|for|du|en|em)?~(?:the |la |el |l'|o )?(?:${OBJECTIVE}~${NUMBER}~(?:${CARDINAL_PATTERN})|(?:section )?[123]\\.\\d{1,2})\\b)`,
);

/**
 * Says each thing of a list by itself, over folded text: "objectives 5 and 6" becomes "objectives 5 objectives 6", "15 b
 * and c" becomes "15(b) 15(c)". What is no list stays as it is.
 */
export function unfoldLists(folded: string): string {
  return SHAPES.reduce(
    unfoldShape,
    folded.replace(LETTERS_FIRST, (_whole, action: string, listed: string, owner: string) =>
      lettersOf(listed)
        .map((letter) => `${action} ${letter}${owner}`)
        .join(' '),
    ),
  );
}

/** The letters of a list; in "b e c" the "e" is an "and". */
const lettersOf = (listed: string): string[] =>
  Array.from(
    listed.replace(/(?<=[a-n]\)?\s+)e(?=\s+\(?[a-n])/, 'and').matchAll(/\(?\b([a-n])\b\)?/g),
    ([, letter = '']) => letter,
  );

function unfoldShape(text: string, shape: Shape): string {
  let unfolded = '';
  let at = 0;
  for (const head of text.matchAll(shape.head)) {
    if (head.index < at) continue;
    const list = readList(text, { from: head.index + head[0].length, shape });
    if (list === undefined) continue;
    const named = list.items.flatMap(({ number, letters }) =>
      letters.length === 0 ? [number] : letters.map((letter) => `${number}(${letter})`),
    );
    if (named.length < 2) continue;
    const name = head.slice(1).find(Boolean) ?? '';
    unfolded += `${text.slice(at, head.index)}${named.map((each) => `${name} ${each}`.trim()).join(' ')} `;
    at = list.end;
  }
  return unfolded + text.slice(at);
}

function readList(
  text: string,
  { from, shape }: { from: number; shape: Shape },
): { items: Item[]; end: number } | undefined {
  const first = readItem(text, { from, shape, inWords: true });
  if (first === undefined) return undefined;
  const inWords = !/^\d/.test(text.slice(from));
  const items = [first.item];
  let { end } = first;
  for (;;) {
    const separator = matchAt(SEPARATOR, text, end);
    if (separator === undefined) return { items, end };
    const next = readItem(text, { from: end + separator[0].length, shape, inWords });
    const last = items.at(-1);
    if (next === undefined || last === undefined) return { items, end };
    const isRange = (separator[1] ?? separator[2]) !== undefined;
    items.push(...(isRange ? between(last, next.item) : []), next.item);
    ({ end } = next);
  }
}

function readItem(
  text: string,
  { from, shape, inWords }: { from: number; shape: Shape; inWords: boolean },
): { item: Item; end: number } | undefined {
  const number = matchAt(shape.number, text, from);
  const typed = number?.[1] ?? '';
  if (number === undefined || (!inWords && !/^\d/.test(typed))) return undefined;
  const { letters, end } = readLetters(text, from + number[0].length);
  if (shape.needsLetter && letters.length === 0) return undefined;
  const value = typed.includes('.') ? typed : String(cardinalValue(typed) ?? typed);
  return { item: { number: value, letters }, end };
}

/** The letters behind a number: "b", "(b), (c) and (e)", "b to d". */
function readLetters(text: string, from: number): { letters: string[]; end: number } {
  const letters: string[] = [];
  let end = from;
  let joint: RegExpExecArray | undefined;
  for (;;) {
    const start = end + (joint?.[0].length ?? 0);
    const found = matchAt(letters.length === 0 ? ITEM_LETTER : NEXT_LETTER, text, start);
    const letter = found?.[2];
    if (found === undefined || letter === undefined) return { letters, end };
    const after = start + found[0].length;
    if (found[1] === undefined && isWord(letter, { text, after })) return { letters, end };
    const last = letters.at(-1);
    const isRange = (joint?.[1] ?? joint?.[2]) !== undefined;
    letters.push(...(isRange && last !== undefined ? lettersBetween(last, letter) : []), letter);
    end = after;
    joint = matchAt(SEPARATOR, text, end);
    if (joint === undefined) return { letters, end };
  }
}

/** An article, a preposition or an "and" before a word, or before a number, is no letter: "objective 4 a migrant". */
const isWord = (letter: string, { text, after }: { text: string; after: number }): boolean =>
  'aeo'.includes(letter) &&
  /^\s+[\p{L}\p{N}]/u.test(text.slice(after)) &&
  !new RegExp(`^\\s+(?:${AND}|${RANGE})\\s+\\(?[a-n]\\)?(?![\\p{L}\\p{N}'])`, 'u').test(text.slice(after));

function between(from: Item, to: Item): Item[] {
  const [major, first] = from.number.split('.');
  const [sameMajor, last] = to.number.split('.');
  if (first !== undefined && major !== sameMajor) return [];
  const low = Number(first ?? major);
  const high = Number(last ?? sameMajor);
  if (!(high - low > 1 && high - low < MAX_RANGE) || from.letters.length + to.letters.length > 0) return [];
  return Array.from({ length: high - low - 1 }, (_unused, index) => {
    const number = String(low + index + 1);
    return { number: first === undefined ? number : `${major ?? ''}.${number}`, letters: [] };
  });
}

function lettersBetween(from: string, to: string): string[] {
  const low = from.charCodeAt(0);
  return Array.from({ length: Math.max(0, to.charCodeAt(0) - low - 1) }, (_unused, index) =>
    String.fromCharCode(low + index + 1),
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

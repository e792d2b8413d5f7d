import type { Glossary } from '../../knowledge/glossary.ts';
import { foldedWords } from '../../knowledge/words.ts';
import { LANGUAGES, type Language } from '../../retrieval/query.ts';
import { stem } from '../../retrieval/stem.ts';
import type { Word } from '../read-words.ts';
import { ACTIONS } from './actions.ts';
import { countriesAnd } from './countries.ts';
import { QUALITIES } from './qualities.ts';
import { THINGS } from './things.ts';

/** Finds for each word of a text the meanings that it may carry, as keys that texts of any language share. */
export type MeaningFinder = (words: readonly Word[], language: Language) => ReadonlySet<string>[];

type Phrase = { words: readonly string[]; key: string; isName: boolean; isAcronym: boolean };
type Phrases = Record<Language, Map<string, Phrase[]>>;

/** A finder over the glossary, the countries of the world and the everyday meanings of this folder. */
export function createMeaningFinder(glossary: Glossary): MeaningFinder {
  const phrases: Phrases = { en: new Map(), es: new Map(), fr: new Map(), pt: new Map() };
  const rows = [ACTIONS, THINGS, QUALITIES].join('\n').split('\n');
  rows
    .filter((row) => row.trim() !== '')
    .forEach((row, index) => {
      row.split('|').forEach((forms, column) => {
        const language = LANGUAGES[column];
        if (language === undefined) return;
        for (const form of forms.trim().split(/\s+/))
          add(phrases, language, { form: form.replaceAll('_', ' '), key: `m:${index}`, isName: false });
      });
    });
  const isAcronym = new Set(glossary.acronyms);
  [...glossary.acronyms, ...glossary.terms].forEach((entry, index) => {
    // The English words of a term are cues for a search, wider than what the term says; those of an acronym spell it out.
    const english = isAcronym.has(entry) ? [entry.term, ...entry.en.slice(0, 1)] : [entry.term];
    for (const language of LANGUAGES)
      for (const form of language === 'en' ? english : entry[language])
        add(phrases, language, { form, key: `g:${index}`, isName: false });
  });
  for (const { name, ...forms } of [...countriesAnd(glossary.places), ...glossary.organisations])
    for (const language of LANGUAGES)
      for (const form of [name, ...forms[language]])
        add(phrases, language, { form, key: `p:${name}`, isName: true });
  return (words, language) => find(words, language, phrases[language]);
}

/** Forms of all languages under their first word; everyday words are compared by stem, names letter by letter. */
function add(
  phrases: Phrases,
  language: Language,
  { form, key, isName }: { form: string; key: string; isName: boolean },
): void {
  const words = foldedWords(form).map((word) => (isName ? word : likeStem(word, language)));
  const [first] = words;
  if (first === undefined) return;
  const isAcronym = isName && /^\p{Lu}{2,5}$/u.test(form);
  const known = phrases[language].get(first);
  const phrase = { words, key, isName: isName && /^\p{Lu}/u.test(form), isAcronym };
  if (known === undefined) phrases[language].set(first, [phrase]);
  else known.push(phrase);
}

function find(
  words: readonly Word[],
  language: Language,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Set<string>[] {
  const stems = words.map(({ word }) => likeStem(word, language));
  const keys = words.map(({ word, kind }) =>
    kind === 'number'
      ? new Set([`n:${word}`])
      : new Set([`w:${word}`, ...(language === 'en' ? [`e:${stem(word, 'en')}`] : [])]),
  );
  words.forEach(({ word, isCapital }, at) => {
    const candidates = new Set([...(phrases.get(word) ?? []), ...(phrases.get(stems[at] ?? '') ?? [])]);
    for (const phrase of candidates) {
      if ((phrase.isName || phrase.isAcronym) && !isCapital) continue;
      const stands = phrase.words.every(
        (each, offset) => words[at + offset]?.word === each || stems[at + offset] === each,
      );
      if (stands) phrase.words.forEach((_, offset) => keys[at + offset]?.add(phrase.key));
    }
  });
  return keys;
}

/** A stem in which spelling that changes with the ending is one: "garantizar" and "garanticen", "llegar" and "lleguen". */
function likeStem(word: string, language: Language): string {
  if (language === 'en') return stem(word, 'en');
  const singular =
    language === 'pt'
      ? word
          .replace(/oes$/, 'ao')
          .replace(/([aeou])is$/, '$1l')
          .replace(/veis$/, 'vel')
      : word;
  return stem(singular, language)
    .replace(/(?:z|qu)$/, 'c')
    .replace(/(?:gu|j)$/, 'g');
}

import type { Glossary } from '../../knowledge/glossary.ts';
import { foldedWords } from '../../knowledge/words.ts';
import { LANGUAGES, type Language } from '../../retrieval/query.ts';
import { stem } from '../../retrieval/stem.ts';
import type { Word } from '../read-words.ts';
import { ACTIONS } from './actions.ts';
import { countriesAnd } from './countries.ts';
import { createLexicon, type Lexicon, type Meanings } from './lexicon.ts';
import { QUALITIES } from './qualities.ts';
import { THINGS } from './things.ts';
import { WORDS } from './words.ts';

/** Finds for each word of a text the meanings that it may carry, as keys that texts of any language share. */
export type MeaningFinder = (words: readonly Word[], language: Language) => Meanings[];

type Lexicons = Readonly<Record<Language, Lexicon>>;

/** A finder over the glossary, the countries of the world and the everyday meanings of this folder. */
export function createMeaningFinder(glossary: Glossary): MeaningFinder {
  const lexicons: Lexicons = {
    en: createLexicon('en'),
    es: createLexicon('es'),
    fr: createLexicon('fr'),
    pt: createLexicon('pt'),
  };
  addMeanings(lexicons);
  addTranslations(lexicons);
  addGlossary(lexicons, glossary);
  return (words, language) => {
    const found = lexicons[language].find(words);
    if (language !== 'en') return found;
    return found.map(({ keys, tailKeys }, at) => {
      const word = words[at];
      if (word === undefined || word.kind === 'number') return { keys, tailKeys };
      return { keys: new Set([...keys, englishKey(word.word)]), tailKeys };
    });
  };
}

const englishKey = (word: string): string => `e:${stem(word, 'en')}`;

/** Columns of the lines of a table, each with its forms. */
function readLines(table: string): (readonly [Language, string[]])[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.split('|').flatMap((forms, column) => {
        const language = LANGUAGES[column];
        const read = forms.trim().split(/\s+/);
        return language === undefined ? [] : [[language, read.map((form) => form.replaceAll('_', ' '))]];
      }),
    );
}

function addMeanings(lexicons: Lexicons): void {
  readLines([ACTIONS, THINGS, QUALITIES].join('\n')).forEach((line, index) => {
    const keys = [`m:${index}`];
    for (const [language, forms] of line) for (const form of forms) lexicons[language].add(form, keys);
  });
}

/** A translation carries the keys of the English words of its line; an English phrase gets a key of its own. */
function addTranslations(lexicons: Lexicons): void {
  for (const line of WORDS.flatMap(readLines)) {
    const english = line.flatMap(([language, forms]) => (language === 'en' ? forms : []));
    const keys = english.map((form) => {
      const words = foldedWords(form);
      const [only] = words;
      if (only !== undefined && words.length === 1) return englishKey(only);
      const key = `d:${form}`;
      lexicons.en.add(form, [key]);
      return key;
    });
    const unique = [...new Set(keys)];
    for (const [language, forms] of line)
      if (language !== 'en') for (const form of forms) lexicons[language].add(form, unique);
  }
}

function addGlossary(lexicons: Lexicons, glossary: Glossary): void {
  const isAcronym = new Set(glossary.acronyms);
  [...glossary.acronyms, ...glossary.terms].forEach((entry, index) => {
    // The English words of a term are cues for a search, wider than what the term says; those of an acronym spell it out.
    const english = isAcronym.has(entry) ? [entry.term, ...entry.en.slice(0, 1)] : [entry.term];
    for (const language of LANGUAGES)
      for (const form of language === 'en' ? english : entry[language])
        if (language === 'en' || isAcronym.has(entry) || /\s/.test(form))
          lexicons[language].add(form, [`g:${index}`]);
  });
  for (const { name, ...forms } of [...countriesAnd(glossary.places), ...glossary.organisations])
    for (const language of LANGUAGES)
      for (const form of [name, ...forms[language]]) lexicons[language].addName(form, `p:${name}`);
}

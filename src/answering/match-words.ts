import type { Glossary } from '../knowledge/glossary.ts';
import type { Language } from '../retrieval/query.ts';
import { stem } from '../retrieval/stem.ts';
import { isCognate } from './meanings/is-cognate.ts';
import { createMeaningFinder } from './meanings/meaning-index.ts';
import type { Word } from './read-words.ts';

/** Whether a word of a statement says what a word of a quote says. */
export type Matcher = (own: Word, quoted: Word) => boolean;

/** Reads meanings once for a statement and its quotes. */
export type MatcherMaker = (
  statement: { words: readonly Word[]; language: Language },
  quotes: readonly (readonly Word[])[],
) => Matcher;

/** A maker of matchers: within English by stem and synonym, from other languages by translation, name or kinship of the words. */
export function createMatcherMaker(glossary: Glossary): MatcherMaker {
  const findMeanings = createMeaningFinder(glossary);
  return ({ words, language }, quotes) => {
    const keys = new Map<Word, ReadonlySet<string>>();
    const note = (text: readonly Word[], of: Language): void => {
      const found = findMeanings(text, of);
      text.forEach((word, index) => keys.set(word, found[index] ?? new Set()));
    };
    note(words, language);
    for (const quote of quotes) note(quote, 'en');
    const keysOf = (word: Word): ReadonlySet<string> => keys.get(word) ?? new Set();
    return (own, quoted) => {
      const quotedKeys = keysOf(quoted);
      for (const key of keysOf(own))
        if (quotedKeys.has(key) && (own.kind !== 'name' || quoted.isCapital || !key.startsWith('m:')))
          return true;
      if (language === 'en' || own.kind === 'number' || quoted.kind === 'number') return false;
      if (own.kind === 'name' && !quoted.isCapital) return false;
      if ([...keysOf(own), ...quotedKeys].some((key) => key.startsWith('p:'))) return false;
      return isCognate(own.word, quoted.word) || isCognate(stem(own.word, language), stem(quoted.word, 'en'));
    };
  };
}

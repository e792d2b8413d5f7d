import type { Glossary } from '../knowledge/glossary.ts';
import type { Language } from '../retrieval/query.ts';
import { stem } from '../retrieval/stem.ts';
import { isCognate } from './meanings/is-cognate.ts';
import type { Meanings } from './meanings/lexicon.ts';
import { createMeaningFinder } from './meanings/meaning-index.ts';
import type { Word } from './read-words.ts';

/** Whether a word of a statement says what a word of a quote says. */
export type Matcher = (own: Word, quoted: Word) => boolean;

/** How the words of a statement stand to those of its quotes. */
export type Matching = {
  matches: Matcher;
  /** The narrower question: whether it is the same word or its usual translation. */
  translates: Matcher;
  /** Words that only go on with a phrase whose meaning stands in a quote: "relieve" of "poner de relieve" for "highlight". */
  tails: ReadonlySet<Word>;
};

/** Reads meanings once for a statement and its quotes. */
export type MatcherMaker = (
  statement: { words: readonly Word[]; language: Language },
  quotes: readonly (readonly Word[])[],
) => Matching;

const NOTHING: Meanings = { keys: new Set(), tailKeys: new Set() };

/** A maker of matchers: within English by stem and synonym, from other languages by translation, name or kinship of the words. */
export function createMatcherMaker(glossary: Glossary): MatcherMaker {
  const findMeanings = createMeaningFinder(glossary);
  return ({ words, language }, quotes) => {
    const meanings = new Map<Word, Meanings>();
    const note = (text: readonly Word[], of: Language): void => {
      const found = findMeanings(text, of);
      text.forEach((word, index) => meanings.set(word, found[index] ?? NOTHING));
    };
    note(words, language);
    for (const quote of quotes) note(quote, 'en');
    const of = (word: Word): Meanings => meanings.get(word) ?? NOTHING;
    const quotedKeys = new Set(quotes.flat().flatMap((word) => [...of(word).keys]));
    const isTail = (word: Word): boolean => [...of(word).tailKeys].some((key) => quotedKeys.has(key));
    const says = (own: Word, quoted: Word, isWide: boolean): boolean => {
      const other = of(quoted).keys;
      for (const key of of(own).keys) {
        if (!other.has(key)) continue;
        const isMeaning = key.startsWith('m:');
        if (isMeaning ? isWide && (own.kind !== 'name' || quoted.isCapital) : true) return true;
      }
      return false;
    };
    const isKin = (own: Word, quoted: Word): boolean => {
      if (language === 'en' || own.kind === 'number' || quoted.kind === 'number') return false;
      if (own.kind === 'name' && !quoted.isCapital) return false;
      if ([...of(own).keys, ...of(quoted).keys].some((key) => key.startsWith('p:'))) return false;
      return isCognate(own.word, quoted.word) || isCognate(stem(own.word, language), stem(quoted.word, 'en'));
    };
    return {
      tails: new Set(language === 'en' ? [] : words.filter(isTail)),
      translates: (own, quoted) => says(own, quoted, false),
      matches: (own, quoted) => says(own, quoted, true) || isKin(own, quoted),
    };
  };
}

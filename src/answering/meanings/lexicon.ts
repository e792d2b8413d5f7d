import { foldedWords } from '../../knowledge/words.ts';
import type { Language } from '../../retrieval/query.ts';
import type { Word } from '../read-words.ts';
import { meaningStem } from './meaning-stem.ts';

/** Meanings of one word of a text, and those that it carries only as a later word of a phrase. */
export type Meanings = { keys: ReadonlySet<string>; tailKeys: ReadonlySet<string> };

type Phrase = { words: readonly string[]; keys: readonly string[]; isName: boolean; isAcronym: boolean };

/** Words and phrases of one language with the meanings that they may carry. */
export type Lexicon = {
  /** An everyday word or phrase; compared by stem. */
  add: (form: string, keys: readonly string[]) => void;
  /** A name; compared letter by letter, and with its capital. */
  addName: (form: string, key: string) => void;
  find: (words: readonly Word[]) => Meanings[];
};

const NO_KEYS: ReadonlySet<string> = new Set();

/** An empty lexicon of a language. */
export function createLexicon(language: Language): Lexicon {
  const single = new Map<string, string[]>();
  const phrases = new Map<string, Phrase[]>();
  const addPhrase = (phrase: Phrase): void => {
    const [first] = phrase.words;
    if (first === undefined) return;
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [phrase]);
    else known.push(phrase);
  };
  return {
    add: (form, keys) => {
      const words = foldedWords(form).map((word) => meaningStem(word, language));
      const [first] = words;
      if (first === undefined) return;
      if (words.length > 1) addPhrase({ words, keys, isName: false, isAcronym: false });
      else single.set(first, [...new Set([...(single.get(first) ?? []), ...keys])]);
    },
    addName: (form, key) => {
      const isAcronym = /^\p{Lu}{2,5}$/u.test(form);
      addPhrase({ words: foldedWords(form), keys: [key], isName: /^\p{Lu}/u.test(form), isAcronym });
    },
    find: (words) => {
      const stems = words.map(({ word }) => meaningStem(word, language));
      const keys = words.map(({ word, kind }, at) =>
        kind === 'number' ? [`n:${word}`] : [`w:${word}`, ...(single.get(stems[at] ?? '') ?? [])],
      );
      const tails = new Map<number, string[]>();
      words.forEach((word, at) => {
        for (const phrase of candidates(phrases, word.word, stems[at] ?? '')) {
          if (!standsAt(phrase, at, { words, stems })) continue;
          const head = phrase.words.findIndex((_, offset) => words[at + offset]?.kind !== 'function');
          phrase.words.forEach((_, offset) => {
            keys[at + offset]?.push(...phrase.keys);
            if (offset <= head) return;
            tails.set(at + offset, [...(tails.get(at + offset) ?? []), ...phrase.keys]);
          });
        }
      });
      return keys.map((each, at) => ({
        keys: new Set(each),
        tailKeys: tails.has(at) ? new Set(tails.get(at)) : NO_KEYS,
      }));
    },
  };
}

function candidates(phrases: ReadonlyMap<string, readonly Phrase[]>, word: string, stem: string): Phrase[] {
  const found = phrases.get(word) ?? [];
  return word === stem ? [...found] : [...found, ...(phrases.get(stem) ?? [])];
}

function standsAt(
  { words: phrase, isName, isAcronym }: Phrase,
  at: number,
  { words, stems }: { words: readonly Word[]; stems: readonly string[] },
): boolean {
  if ((isName || isAcronym) && words[at]?.isCapital !== true) return false;
  return phrase.every((each, offset) => words[at + offset]?.word === each || stems[at + offset] === each);
}

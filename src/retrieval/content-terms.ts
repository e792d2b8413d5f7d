import { foldedWords } from '../knowledge/words.ts';
import type { Language } from './query.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The stems of a text's content words in order; stop words and single letters are left out. */
export function contentTerms(text: string, language: Language): string[] {
  return foldedWords(text)
    .filter((word) => (word.length > 1 || /\d/.test(word)) && !STOP_WORDS[language].has(word))
    .map((word) => stem(word, language));
}

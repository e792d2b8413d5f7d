import { foldedWords } from '../../knowledge/words.ts';
import { STOP_WORDS } from '../../retrieval/stop-words.ts';
import { LANGUAGES } from '../../retrieval/query.ts';

/** Letters of a word that must agree at least before its ending may differ: "school" and "schools". */
const MIN_STEM = 4;

/** True when each word that was typed begins a word of the text; small words count only where nothing else was typed. */
export function matchesWords(text: string, typed: string): boolean {
  const words = foldedWords(text);
  const all = foldedWords(typed);
  const telling = all.filter((word) => !LANGUAGES.some((language) => STOP_WORDS[language].has(word)));
  const wanted = telling.length > 0 ? telling : all;
  return wanted.length > 0 && wanted.every((word) => words.some((each) => each.startsWith(singular(word))));
}

const singular = (word: string): string =>
  word.length > MIN_STEM && word.endsWith('s') ? word.slice(0, -1) : word;

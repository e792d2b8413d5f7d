import { foldedWords } from '../words.ts';

/** Words that end no slug. */
const LITTLE_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** The first words of a name as a part of an id: "Types of contribution accepted" becomes `types-of-contribution`. */
export function slugOf(name: string, { maxWords }: { maxWords: number }): string {
  const words = foldedWords(name).slice(0, maxWords);
  while (LITTLE_WORDS.has(words.at(-1) ?? '')) words.pop();
  return words.join('-');
}

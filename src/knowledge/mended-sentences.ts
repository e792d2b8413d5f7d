import { quoteAsPrinted } from './as-printed.ts';
import type { Passage } from './passage.ts';
import { plainText } from './plain-text.ts';
import type { SourceLine } from './source-text.ts';
import { splitSentences } from './split-sentences.ts';

/** Letters that a page break or a footnote may put between the two halves of a sentence. */
const BREAK = 4000;

/** Words that each half of a broken sentence has at least. */
const HALF_WORDS = 3;

/**
 * The passages with those of their sentences named that do not stand in the supplied file, in one piece or in two
 * around a page break: a reader who looks them up there would not find them word for word.
 */
export function withMendedSentences(
  passages: readonly Passage[],
  supplied: readonly SourceLine[],
): Passage[] {
  const source = letters(supplied.map(({ text }) => text).join(' '));
  const plain = supplied.map(({ text }) => plainText(text)).join(' ');
  return passages.map((passage) => {
    const mended = splitSentences(passage.text).filter(
      (sentence) => !plain.includes(sentence) && !stands(letters(quoteAsPrinted(sentence, passage)), source),
    );
    return mended.length === 0 ? passage : { ...passage, mended };
  });
}

/** Words alone, as the file has them once its marks are gone; note marks stay, since they part words. */
const letters = (marked: string): string =>
  marked
    .replace(/\]\([^)]*\)/g, ']')
    .normalize('NFKC')
    .replace(/[*_[\]\\<>|`#■▪•]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

function stands(words: string, source: string): boolean {
  if (source.includes(words)) return true;
  const all = words.split(' ');
  for (let at = all.length - HALF_WORDS; at >= HALF_WORDS; at -= 1) {
    const head = all.slice(0, at).join(' ');
    const found = source.indexOf(head);
    if (found < 0) continue;
    const rest = source.indexOf(all.slice(at).join(' '), found + head.length);
    if (rest >= 0 && rest - found - head.length <= BREAK) return true;
  }
  return false;
}

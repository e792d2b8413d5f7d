import { foldWords } from './fold-words.ts';

/** Characters that a page break or a footnote may put between the two halves of one sentence. */
const MAX_GAP = 4000;

/** A head of fewer words, or a tail of fewer characters, stands next to any other by chance. */
const MIN_HEAD_WORDS = 3;
const MIN_TAIL_LENGTH = 12;

/** Shorter quotes prove nothing. */
const MIN_QUOTE_LENGTH = 12;

/** True if each piece of a quote stands in one of the sources, whole or in two halves; sources are folded already. */
export function isVerbatim(quote: string, sources: readonly string[]): boolean {
  const folded = foldWords(quote);
  const pieces = quote.split(/\.\.\.|…/).map(foldWords);
  return (
    folded.length >= MIN_QUOTE_LENGTH &&
    pieces
      .filter((piece) => piece !== '')
      .every((piece) => sources.some((source) => source.includes(piece) || standsInHalves(piece, source)))
  );
}

function standsInHalves(words: string, source: string): boolean {
  const tokens = words.split(' ');
  for (let count = tokens.length - 1; count >= MIN_HEAD_WORDS; count -= 1) {
    const head = tokens.slice(0, count).join(' ');
    const tail = tokens.slice(count).join(' ');
    if (tail.length >= MIN_TAIL_LENGTH && follows(source, { head, tail })) return true;
  }
  return false;
}

/** True if the tail begins soon after some place where the head stands. */
function follows(source: string, { head, tail }: { head: string; tail: string }): boolean {
  for (let at = source.indexOf(head); at >= 0; at = source.indexOf(head, at + 1)) {
    const end = at + head.length;
    const next = source.indexOf(tail, end);
    if (next >= 0 && next - end <= MAX_GAP) return true;
  }
  return false;
}

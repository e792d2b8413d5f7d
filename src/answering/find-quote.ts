import { foldQuote } from './fold-quote.ts';

/** Joins the pieces of a quote from which words were left out. */
export const GAP = ' … ';

/** Words of a piece at least; shorter pieces prove nothing. */
export const MIN_PIECE_WORDS = 3;

/** Words that turn a sentence round: no quote may begin just after one, and no gap may hide one. */
const NEGATION =
  /\b(?:not|no|never|neither|nor|without|cannot|none|nobody|nothing|rather than|instead of|unless|except|excluding|lack of|fails? to|prohibit\w*|forbid\w*|prevent\w* from|[a-z]+n't)\b/i;

/** Signs before a quote in which a colon may open the list that it belongs to; chosen to hold a list of five items. */
const LOOK_BACK = 600;

/** Words before a quote that may turn it round, counted back to the last comma, colon or full stop. */
const WORDS_BEFORE = 4;

/**
 * The quote as the passage prints it, or undefined when it does not stand there: each piece in one run of whole words,
 * in the order of the passage, with no negation cut off before it or hidden in a gap.
 */
export function findQuote(quote: string, passage: string): string | undefined {
  const folded = foldQuote(passage);
  const pieces = piecesOf(quote, folded.text);
  if (pieces.length === 0) return undefined;
  const found: string[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = findWhole(piece, folded.text, from);
    if (at === undefined || !isLongEnough(piece, folded.text)) return undefined;
    const isAfterGap = found.length > 0;
    const hidden = isAfterGap ? folded.text.slice(from, at) : beforeInClause(folded.text, at);
    if (NEGATION.test(isAfterGap ? lastSentence(hidden) : hidden)) return undefined;
    if (!isAfterGap && NEGATION.test(beforeColon(folded.text, at))) return undefined;
    const end = at + piece.length;
    found.push(passage.slice(folded.origin[at], (folded.origin[end - 1] ?? 0) + 1));
    from = end;
  }
  return found.join(GAP);
}

/** The folded pieces of a quote; an omission mark that the passage itself prints is no gap. */
function piecesOf(quote: string, passage: string): string[] {
  const whole = foldQuote(quote).text;
  if (whole !== '' && findWhole(whole, passage, 0) !== undefined) return [whole];
  return quote
    .split(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*/)
    .map((piece) => foldQuote(piece).text)
    .filter((piece) => piece !== '');
}

/** A whole short passage may be quoted; otherwise a piece needs enough words to be recognised. */
function isLongEnough(piece: string, passage: string): boolean {
  return piece === passage || piece.split(' ').length >= MIN_PIECE_WORDS;
}

function findWhole(piece: string, text: string, from: number): number | undefined {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + piece.length)) return at;
  }
  return undefined;
}

/** True when a border lies inside a word or a number ("1,0|36", "3|.5", "non-|refoulement"). */
function cutsWord(text: string, border: number): boolean {
  const around = text.slice(Math.max(0, border - 2), border + 2);
  const before = text.charAt(border - 1);
  const after = text.charAt(border);
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}%]/u.test(after)) return true;
  const at = border - Math.max(0, border - 2);
  return (
    /^\p{N}[.,]\p{N}/u.test(around.slice(Math.max(0, at - 2), at + 1)) ||
    /^\p{N}[.,]\p{N}/u.test(around.slice(Math.max(0, at - 1))) ||
    (before === '-' && /\p{L}/u.test(after) && border >= 2 && /\p{L}/u.test(text.charAt(border - 2)))
  );
}

function beforeInClause(text: string, at: number): string {
  const clause =
    text
      .slice(Math.max(0, at - 80), at)
      .split(/[.;:!?]/)
      .at(-1) ?? '';
  return clause.trim().split(' ').slice(-WORDS_BEFORE).join(' ');
}

/** The words that open the list in which the quote begins ("States shall not: …; …"); empty when it begins in none. */
function beforeColon(text: string, at: number): string {
  const sentence =
    text
      .slice(Math.max(0, at - LOOK_BACK), at)
      .split(/[.!?]["')]*\s/)
      .at(-1) ?? '';
  const colon = sentence.lastIndexOf(': ');
  return colon < 0 ? '' : (sentence.slice(0, colon).split(/[;:]/).at(-1) ?? '');
}

const lastSentence = (hidden: string): string => hidden.split(/[.!?]\s/).at(-1) ?? '';

import { GAP } from './find-quote.ts';

/** Words that open a clause, so that what stands before them may be left out without changing what follows. */
const OPENERS = /^(?:and|or|including|such|through|by|with|for|to|in|on|as|at|from|while|which|who|that)\b/;

const ENDS_CLAUSE = /[.,;:!?)\]”"’–—-]$/;
const STARTS_CLAUSE = /^[("“‘[•–—-]/;

/**
 * Whether the words left out of a quote are whole clauses: pieces that begin or end in the middle of one say together
 * what the passage does not. `quote` is printed as the passage prints it, its pieces joined by {@link GAP}.
 */
export function gapsAtClauses(quote: string, passage: string): boolean {
  if (passage.includes(quote)) return true;
  const pieces = quote.split(GAP);
  let from = 0;
  return pieces.every((piece, index) => {
    const at = passage.indexOf(piece, from);
    if (at < 0) return false;
    const hidden = passage.slice(from, at);
    const isWhole =
      index === 0 || (isBorder(passage, from) && isBorder(passage, at) && !leapsSentence(hidden));
    from = at + piece.length;
    return isWhole;
  });
}

function isBorder(passage: string, at: number): boolean {
  const before = passage.slice(0, at);
  const after = passage.slice(at);
  if (/\n\s*$/.test(before) || /^\s*\n/.test(after)) return true;
  const next = after.trimStart();
  return (
    ENDS_CLAUSE.test(before.trimEnd()) ||
    /^[.,;:!?]/.test(next) ||
    STARTS_CLAUSE.test(next) ||
    OPENERS.test(next)
  );
}

/** True when the gap holds the end of a sentence or a line and the next piece begins in the middle of another one. */
function leapsSentence(hidden: string): boolean {
  return /[.!?]["”’)]*\s+["“‘'(]*\p{Lu}|\n/u.test(hidden) && !/[.!?:;]["”’)]*\s*$|\n\s*$/u.test(hidden);
}

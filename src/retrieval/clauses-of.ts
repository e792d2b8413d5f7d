import { contentTerms } from './content-terms.ts';
import type { Language } from './query.ts';

/** Signs between the clauses of a question, as people type it. */
const CLAUSE_ENDS = /[.!?;:,\n—–]+|\s-\s/;

/** A clause of fewer terms ("thanks", "need it today") asks nothing of its own. */
const MIN_TERMS = 2;

/**
 * The terms of each clause of a question, each clause of two or more; none when only one clause is left. People tell a
 * situation first and then ask, or ask two things at once: a passage that meets one clause whole may be what they want.
 */
export function clausesOf(
  text: string,
  { language, terms }: { language: Language; terms: readonly string[] },
): string[][] {
  const known = new Set(terms);
  const clauses = text
    .split(CLAUSE_ENDS)
    .map((clause) => [...new Set(contentTerms(clause, language).filter((term) => known.has(term)))])
    .filter((clause) => clause.length >= MIN_TERMS);
  return clauses.length > 1 ? clauses : [];
}

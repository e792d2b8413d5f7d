import type { Language } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Worth of a stem in a language: the fewer passages hold it, the more it tells (inverse document frequency). */
export type TermWeights = (term: string, language: Language) => number;

/** Weights over the passages of an index; a stem that none of them holds weighs most. */
export const createTermWeights =
  ({ vocabulary, passageCount }: { vocabulary: Vocabulary; passageCount: number }): TermWeights =>
  (term, language) =>
    Math.log(1 + passageCount / (1 + (vocabulary(language).get(term) ?? 0)));

/** The terms that tell most, up to a limit, in the order in which they were asked. */
export function mostTelling(
  terms: readonly string[],
  limit: number,
  weightOf: (term: string) => number,
): readonly string[] {
  if (terms.length <= limit) return terms;
  const kept = new Set(terms.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, limit));
  return terms.filter((term) => kept.has(term));
}

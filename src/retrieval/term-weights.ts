import type { Language } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Worth of a stem in a language: the fewer passages hold it, the more it tells (inverse document frequency). */
export type TermWeights = (term: string, language: Language) => number;

/** Weights over the passages of an index; a stem that none of them holds weighs most. */
export const createTermWeights =
  ({ vocabulary, passageCount }: { vocabulary: Vocabulary; passageCount: number }): TermWeights =>
  (term, language) =>
    Math.log(1 + passageCount / (1 + (vocabulary(language).get(term) ?? 0)));

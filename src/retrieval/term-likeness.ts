import type { LatentSpace } from './latent-space.ts';
import { latentTerm } from './passage-stems.ts';
import type { Language } from './query.ts';

/** How like terms are, by the company that they keep. */
export type TermLikeness = {
  /** The row of a stem in the space; undefined when the space does not know it. */
  rowOf: (stem: string, language: Language) => number | undefined;
  /** Likeness of the terms in two rows, from 0 to 1. */
  between: (row: number, other: number) => number;
};

/** Likeness as the cosine of the terms' vectors in the latent space. */
export function createTermLikeness({ dimensions, terms, termVectors }: LatentSpace): TermLikeness {
  const product = (row: number, other: number): number => {
    let sum = 0;
    const from = row * dimensions;
    const to = other * dimensions;
    for (let at = 0; at < dimensions; at += 1)
      sum += (termVectors[from + at] ?? 0) * (termVectors[to + at] ?? 0);
    return sum;
  };
  const lengths = Float32Array.from({ length: terms.size }, (_, row) => Math.sqrt(product(row, row)));
  return {
    rowOf: (stem, language) => terms.get(latentTerm(stem, language)),
    between: (row, other) => {
      const scale = (lengths[row] ?? 0) * (lengths[other] ?? 0);
      return scale > 0 ? Math.max(0, product(row, other) / scale) : 0;
    },
  };
}

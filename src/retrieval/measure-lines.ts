import type { Passage } from '../knowledge/passage.ts';
import { type LatentSpace, pointOf } from './latent-space.ts';
import { type LinePointReader, POINT_SCALE } from './line-points.ts';
import { latentTerm } from './passage-stems.ts';
import type { Query } from './query.ts';
import type { TermLikeness } from './term-likeness.ts';
import type { TermWeights } from './term-weights.ts';

/** How a passage's phrasebook lines stand to a question; each figure lies between 0 and 1. */
export type LineFigures = {
  /** Closeness of the question to the closest line, and of that of its clauses which has the closest one. */
  line: number;
  lineByClause: number;
  /** Weight of the question's words that the passage holds, or to which its lines come near. */
  likeness: number;
};

/** Reads a question once, then measures passages; `held` tells which of its words a passage holds. */
export type LineMeter = (query: Query) => (passage: Passage, held: (term: string) => boolean) => LineFigures;

type Given = {
  space: LatentSpace;
  pointsOf: LinePointReader;
  likeness: TermLikeness;
  weigh: TermWeights;
};

/** A meter over an open index. */
export function createLineMeter({ space, pointsOf, likeness, weigh }: Given): LineMeter {
  return ({ language, terms, clauses }) => {
    const pointFor = (stems: readonly string[]): Float32Array | undefined =>
      pointOf(
        space,
        stems.map((stem) => latentTerm(stem, language)),
      );
    const whole = pointFor(terms);
    const parts = clauses.map(pointFor);
    const rows = terms.map((term) => likeness.rowOf(term, language));
    const weights = terms.map((term) => weigh(term, language));
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const known = rows.map(() => new Map<number, number>());
    const nearest = (at: number, lineTerms: Int32Array): number => {
      const row = rows[at];
      const before = known[at];
      if (row === undefined || before === undefined) return 0;
      let best = 0;
      for (const other of lineTerms) {
        const near = before.get(other) ?? likeness.between(row, other);
        before.set(other, near);
        if (near > best) best = near;
      }
      return best;
    };
    return (passage, held) => {
      const own = pointsOf(passage, language);
      const line = closest(whole, own?.points);
      return {
        line,
        lineByClause:
          parts.length === 0 ? line : Math.max(...parts.map((part) => closest(part, own?.points))),
        likeness:
          weights.reduce((sum, weight, at) => {
            const near = held(terms[at] ?? '') ? 1 : own === undefined ? 0 : nearest(at, own.terms);
            return sum + weight * near;
          }, 0) / total,
      };
    };
  };
}

/** Cosine of a point with the closest of the lines. */
function closest(point: Float32Array | undefined, lines: Int8Array | undefined): number {
  if (point === undefined || lines === undefined) return 0;
  let best = 0;
  for (let from = 0; from < lines.length; from += point.length) {
    let sum = 0;
    for (let at = 0; at < point.length; at += 1) sum += (point[at] ?? 0) * (lines[from + at] ?? 0);
    if (sum > best) best = sum;
  }
  return best / POINT_SCALE;
}

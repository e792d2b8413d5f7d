import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/retrieval/evidence.ts';
import type { Query } from '../../src/retrieval/query.ts';
import type { Ranker } from '../../src/retrieval/rankers/ranker.ts';
import { frozen } from './frozen.ts';

type Case = {
  ranker: Ranker;
  /** A question and evidence, best first, that the ranker puts in another order or has fewer of. */
  query: Query;
  evidence: readonly Evidence[];
};

/** What every ranker promises. */
export function describeRankerContract(name: string, { ranker, query, evidence }: Case): void {
  const idsOf = (ranked: readonly Evidence[]): string[] =>
    ranked.flatMap(({ passage, alsoAt }) => [passage.id, ...alsoAt]).toSorted();

  describe(`${name} as a Ranker`, () => {
    it('rank() does something to this evidence', () => {
      expect(ranker.rank(query, evidence)).not.toEqual(evidence);
    });

    it('rank() adds no passage and loses none: each stands in the order or is named by one that does', () => {
      expect(idsOf(ranker.rank(query, evidence))).toEqual(idsOf(evidence));
    });

    it('rank() puts the best first', () => {
      const scores = ranker.rank(query, evidence).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    });

    it('rank() makes nothing of no evidence', () => {
      expect(ranker.rank(query, [])).toEqual([]);
    });

    it('rank() changes nothing of what it is given, and hands over a list of its own', () => {
      const given = frozen(structuredClone(evidence));
      expect(ranker.rank(frozen(structuredClone(query)), given)).not.toBe(given);
    });
  });
}

import type { Ranker } from './ranker.ts';

/** Rankers one after the other: each orders what the one before it left. */
export function createRankerChain(rankers: readonly Ranker[]): Ranker {
  return {
    name: 'chain',
    rank: (query, evidence) =>
      rankers.reduce((ordered, ranker) => ranker.rank(query, ordered), [...evidence]),
  };
}

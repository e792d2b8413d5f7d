import type { Evidence } from '../evidence.ts';
import type { Query } from '../query.ts';

/** Puts evidence in the order in which it answers; it adds no passage. */
export type Ranker = {
  name: string;
  rank: (query: Query, evidence: readonly Evidence[]) => Evidence[];
};

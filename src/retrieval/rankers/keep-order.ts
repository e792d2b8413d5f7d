import type { Ranker } from './ranker.ts';

/** Leaves evidence as the retriever ordered it. */
export const keepOrder: Ranker = { name: 'keep-order', rank: (_query, evidence) => [...evidence] };

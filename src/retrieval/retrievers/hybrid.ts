import type { Evidence } from '../evidence.ts';
import type { Retriever } from './retriever.ts';

/** A retriever with the share that it has in the joint score. */
export type Weighted = { retriever: Retriever; weight: number };

/** Evidence taken from each part before scores are joined, as a multiple of what is asked for. */
const DEPTH = 6;

/**
 * Retrievers joined by the sum of their scores, each divided by its best (BEIR: .531 against .516 for rank fusion).
 * A part that fails is left out as long as another one answers.
 */
export function createHybridRetriever(parts: readonly Weighted[]): Retriever {
  return {
    name: 'hybrid',
    retrieve: async (query, { limit, signal }) => {
      const outcomes = await Promise.allSettled(
        parts.map(({ retriever }) => retriever.retrieve(query, { limit: limit * DEPTH, signal })),
      );
      signal?.throwIfAborted();
      const failed = outcomes.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected' && outcomes.every(({ status }) => status === 'rejected'))
        throw failed.reason;
      const lists = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
      const joined = new Map<string, { evidence: Evidence; best: number }>();
      lists.forEach((list, index) => {
        const top = list[0]?.score ?? 0;
        for (const evidence of list) {
          const ofBest = top > 0 ? evidence.score / top : 0;
          const share = (parts[index]?.weight ?? 0) * ofBest;
          const before = joined.get(evidence.passage.id);
          const leads = before === undefined || share > before.best;
          const score = (before?.evidence.score ?? 0) + share;
          joined.set(evidence.passage.id, {
            evidence: {
              ...(leads ? evidence : before.evidence),
              score,
              shares: { ...before?.evidence.shares, [parts[index]?.retriever.name ?? '']: ofBest },
            },
            best: leads ? share : before.best,
          });
        }
      });
      return [...joined.values()]
        .map(({ evidence }) => evidence)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

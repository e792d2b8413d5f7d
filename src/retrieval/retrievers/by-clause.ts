import type { Evidence } from '../evidence.ts';
import type { Retriever } from './retriever.ts';

/** Searches for each clause of a question on its own; a passage scores by the clause that it meets best. */
export function createClauseRetriever(inner: Retriever): Retriever {
  return {
    name: `${inner.name}-by-clause`,
    retrieve: async (query, options) => {
      const lists = await Promise.all(
        query.clauses.map((terms) => inner.retrieve({ ...query, terms }, options)),
      );
      const best = new Map<string, Evidence>();
      for (const list of lists) {
        const top = list[0]?.score ?? 0;
        for (const evidence of list) {
          const score = top > 0 ? evidence.score / top : 0;
          const before = best.get(evidence.passage.id);
          if (before === undefined || score > before.score)
            best.set(evidence.passage.id, { ...evidence, score });
        }
      }
      return [...best.values()].sort((a, b) => b.score - a.score).slice(0, options.limit);
    },
  };
}

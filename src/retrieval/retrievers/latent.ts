import type { Passage } from '../../knowledge/passage.ts';
import { closeness, type LatentSpace } from '../latent-space.ts';
import { latentTerm } from '../passage-stems.ts';
import type { Retriever } from './retriever.ts';

/** Finds passages whose words keep the same company as those of the question, in whatever language it is asked. */
export function createLatentRetriever({
  space,
  passages,
}: {
  space: LatentSpace;
  passages: readonly Passage[];
}): Retriever {
  return {
    name: 'latent',
    retrieve: ({ terms, language }, { limit }) => {
      const near = closeness(
        space,
        terms.map((term) => latentTerm(term, language)),
      );
      if (near === undefined) return Promise.resolve([]);
      const found = passages
        .map((passage, index) => ({ passage, score: near[index] ?? 0, foundBy: 'latent', alsoAt: [] }))
        .filter(({ score }) => score > 0);
      return Promise.resolve(found.sort((a, b) => b.score - a.score).slice(0, limit));
    },
  };
}

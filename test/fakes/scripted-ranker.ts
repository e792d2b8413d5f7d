import type { Ranker } from '../../src/retrieval/rankers/ranker.ts';

/** A ranker that puts passages in the order of its script, and refuses one that the script does not name. */
export function scriptedRanker(order: readonly string[]): Ranker {
  const placeOf = (id: string): number => {
    const place = order.indexOf(id);
    if (place < 0) throw new Error(`the script has no place for "${id}"`);
    return place;
  };
  return {
    name: 'scripted',
    rank: (_query, evidence) =>
      evidence
        .toSorted((one, other) => placeOf(one.passage.id) - placeOf(other.passage.id))
        .map((each, index) => ({ ...each, score: evidence.length - index })),
  };
}

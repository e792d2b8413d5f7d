import type { Evidence } from '../evidence.ts';
import type { PassageWords } from '../passage-words.ts';
import type { TermWeights } from '../term-weights.ts';
import type { Ranker } from './ranker.ts';

/** Evidence that is put in order this way; the tail stays as it is. */
const DEPTH = 12;

/**
 * Worth of meeting the whole rest of a question, against the score of the best passage; chosen on the development half
 * between 0.1 and 0.6, where it lifts questions of several parts and leaves the others alone.
 */
const COMPLEMENT_WORTH = 0.3;

type Given = { wordsOf: PassageWords; weigh: TermWeights };

/** Puts next what meets the words of the question that the passages before it left open: several parts, several passages. */
export function createComplementRanker({ wordsOf, weigh }: Given): Ranker {
  return {
    name: 'complement',
    rank: (query, evidence) => {
      const candidates = evidence
        .slice(0, DEPTH)
        .map((each) => ({ each, words: wordsOf(each.passage, query.language) }));
      const best = evidence[0]?.score ?? 0;
      const top = best > 0 ? best : 1;
      const open = new Map(query.terms.map((term) => [term, weigh(term, query.language)]));
      const total = [...open.values()].reduce((sum, weight) => sum + weight, 0) || 1;
      const ordered: Evidence[] = [];
      while (candidates.length > 0) {
        const worth = candidates.map(({ each, words }) => {
          const met = [...open].reduce((sum, [term, weight]) => sum + (words.has(term) ? weight : 0), 0);
          return each.score / top + COMPLEMENT_WORTH * (met / total);
        });
        const [next] = candidates.splice(worth.indexOf(Math.max(...worth)), 1);
        if (next === undefined) break;
        for (const term of open.keys()) if (next.words.has(term)) open.delete(term);
        ordered.push(next.each);
      }
      return withFallingScores([...ordered, ...evidence.slice(DEPTH)]);
    },
  };
}

/** Scores never rise down the list, so that whoever reads them sees the order. */
function withFallingScores(evidence: readonly Evidence[]): Evidence[] {
  let lowest = Number.POSITIVE_INFINITY;
  return evidence.map((each) => {
    lowest = Math.min(lowest, each.score);
    return { ...each, score: lowest };
  });
}

import type { RankingMeter } from '../ranking-features.ts';
import { fitness } from '../ranking-model.ts';
import type { Ranker } from './ranker.ts';

/** Evidence that is put in order this way; what answers stands among it for nearly every question. */
export const DEPTH = 30;

/** Difference in fitness at which a passage counts e times less; chosen on the development half with the composer. */
const SPREAD = 5;

/** Puts evidence in the order of the fitted model; scores become shares of the best one. */
export const createFittedOrder = (measure: RankingMeter): Ranker => ({
  name: 'fitted-order',
  rank: (query, evidence) => {
    const head = evidence.slice(0, DEPTH);
    const fits = measure(query, head).map(fitness);
    const best = Math.max(...fits);
    const ordered = head
      .map((each, index) => ({ ...each, score: Math.exp(((fits[index] ?? best) - best) / SPREAD) }))
      .sort((a, b) => b.score - a.score);
    const last = ordered.at(-1)?.score ?? 0;
    const tail = evidence.slice(DEPTH).map((each) => ({ ...each, score: Math.min(each.score, last) }));
    return [...ordered, ...tail];
  },
});

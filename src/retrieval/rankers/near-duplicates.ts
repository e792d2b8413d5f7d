import type { Passage } from '../../knowledge/passage.ts';
import { foldedWords } from '../../knowledge/words.ts';
import type { Evidence } from '../evidence.ts';
import type { Ranker } from './ranker.ts';

/**
 * Share of their words that two passages have in common, from which on they say the same thing twice (Jaccard index):
 * the copies of one SDG text have 1, Tab. 7 and section 3.7 of the brief about 0.9; two actions of one objective stay
 * under 0.5.
 */
const SAME_WORDS = 0.8;

/** Shows words that stand in several places once, at the best of them, and names the other places. */
export function createNearDuplicateRanker(): Ranker {
  const words = new WeakMap<Passage, Set<string>>();
  const wordsOf = (passage: Passage): Set<string> => {
    const known = words.get(passage) ?? new Set(foldedWords(passage.text));
    words.set(passage, known);
    return known;
  };
  return {
    name: 'near-duplicates',
    rank: (_query, evidence) => {
      const kept: Evidence[] = [];
      for (const each of evidence) {
        const at = kept.findIndex(
          ({ passage }) => share(wordsOf(passage), wordsOf(each.passage)) >= SAME_WORDS,
        );
        const same = kept[at];
        if (same === undefined) kept.push(each);
        else kept[at] = { ...same, alsoAt: [...same.alsoAt, each.passage.id] };
      }
      return kept;
    },
  };
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  if (smaller.size < larger.size * SAME_WORDS) return 0;
  let common = 0;
  for (const word of smaller) if (larger.has(word)) common += 1;
  return common / (one.size + other.size - common);
}

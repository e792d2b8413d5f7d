import type { Language } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The terms with those that the index does not know replaced by the nearest one that it knows, where one is near. */
export type SpellingCorrector = (terms: readonly string[], language: Language) => string[];

/** Stems shorter than this have too many neighbours to guess among. */
const MIN_LENGTH = 4;

/** Shorter stems are other words more often than slips: there a letter may be missing, doubled or swapped, but not another one. */
const OTHER_LETTER_LENGTH = 7;

/** A word that fewer passages hold is no likelier than the typed one. */
const MIN_PASSAGES = 3;

/** From this length on two slips are forgiven, below it one. */
const TWO_SLIPS_LENGTH = 8;

/** A corrector over the words of an index. */
export function createSpellingCorrector(vocabularyIn: Vocabulary): SpellingCorrector {
  return (terms, language) => {
    const vocabulary = vocabularyIn(language);
    return terms.map((term) =>
      vocabulary.has(term) || term.length < MIN_LENGTH || /\d/.test(term)
        ? term
        : (nearest(term, vocabulary) ?? term),
    );
  };
}

/** The known term with the fewest slips, of these the most frequent one; the first letter is seldom mistyped. */
function nearest(typed: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const allowed = typed.length >= TWO_SLIPS_LENGTH ? 2 : 1;
  let best: { term: string; slips: number; passages: number } | undefined;
  for (const [term, passages] of vocabulary) {
    if (
      passages < MIN_PASSAGES ||
      !term.startsWith(typed.charAt(0)) ||
      Math.abs(term.length - typed.length) > allowed
    )
      continue;
    if (typed.length < OTHER_LETTER_LENGTH && !hasSameLetters(typed, term)) continue;
    const slips = editDistance(typed, term, allowed);
    if (slips > allowed) continue;
    if (best === undefined || slips < best.slips || (slips === best.slips && passages > best.passages))
      best = { term, slips, passages };
  }
  return best?.term;
}

/** True unless each word has a letter that the other one lacks. */
function hasSameLetters(one: string, other: string): boolean {
  return (
    Array.from(one).every((letter) => other.includes(letter)) ||
    Array.from(other).every((letter) => one.includes(letter))
  );
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours; more than `limit` is not told apart. */
function editDistance(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1);
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        one.charAt(i - 1) === other.charAt(j - 2) &&
        one.charAt(i - 2) === other.charAt(j - 1)
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? limit + 1;
}

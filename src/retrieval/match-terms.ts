import type { TermExpander } from './expand-terms.ts';
import type { Query } from './query.ts';
import { synonymsOf } from './synonyms-of.ts';
import type { TermLikeness } from './term-likeness.ts';
import type { TermWeights } from './term-weights.ts';

/** How far English stems say what was asked, from 0 to 1: the weight of the asked words that they hold, mean or come near. */
export type TermMatch = (stems: readonly string[]) => number;

/** Reads a question once, then says of any words how far they match it. */
export type TermMatcher = (query: Query) => TermMatch;

/** Worth of a glossary synonym, against 1 for the typed word itself. */
const SYNONYM_WORTH = 0.7;

type Given = { expandTerms: TermExpander; likeness: TermLikeness; weigh: TermWeights };

/** A matcher that takes each asked word for the nearest of the given ones: itself, a synonym, or one of the same company. */
export function createTermMatcher({ expandTerms, likeness, weigh }: Given): TermMatcher {
  return (query) => {
    const { language, terms } = query;
    const synonyms = synonymsOf(query, expandTerms);
    const weights = terms.map((term) => weigh(term, language));
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const rows = terms.map((term) => likeness.rowOf(term, language));
    const nearness = (at: number, stem: string, stemRow: number | undefined): number => {
      const term = terms[at] ?? '';
      if (language === 'en' && term === stem) return 1;
      const row = rows[at];
      const near = row === undefined || stemRow === undefined ? 0 : likeness.between(row, stemRow);
      return synonyms.get(term)?.includes(stem) === true ? Math.max(SYNONYM_WORTH, near) : near;
    };
    const known = new Map<string, readonly number[]>();
    const nearnessTo = (stem: string): readonly number[] => {
      const before = known.get(stem);
      if (before !== undefined) return before;
      const stemRow = likeness.rowOf(stem, 'en');
      const own = terms.map((_, at) => nearness(at, stem, stemRow));
      known.set(stem, own);
      return own;
    };
    return (stems) => {
      const near = stems.map(nearnessTo);
      const met = weights.reduce(
        (sum, weight, at) => sum + weight * near.reduce((best, each) => Math.max(best, each[at] ?? 0), 0),
        0,
      );
      return met / total;
    };
  };
}

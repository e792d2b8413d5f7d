import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { LANGUAGES, type Language } from './query.ts';

/** The terms with those that the index does not know replaced by the nearest one that it knows, where one is near. */
export type SpellingCorrector = (terms: readonly string[], language: Language) => string[];

/** Stems shorter than this have too many neighbours to guess among. */
const MIN_LENGTH = 4;

/** From this length on two slips are forgiven, below it one. */
const TWO_SLIPS_LENGTH = 8;

const Term = z.object({ term: z.string(), doc: z.int() });

/** A corrector over the words of an open index; each language is read once, when it is first needed. */
export function createSpellingCorrector(database: DatabaseSync): SpellingCorrector {
  database.exec(
    LANGUAGES.map(
      (language) =>
        `CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary_${language} USING fts5vocab(main, words_${language}, row);`,
    ).join('\n'),
  );
  const vocabularies = new Map<Language, Map<string, number>>();
  const vocabularyOf = (language: Language): Map<string, number> => {
    const known =
      vocabularies.get(language) ??
      new Map(
        database
          .prepare(`SELECT term, doc FROM temp.vocabulary_${language}`)
          .all()
          .map((row) => Term.parse(row))
          .map(({ term, doc }) => [term, doc] as const),
      );
    vocabularies.set(language, known);
    return known;
  };
  return (terms, language) => {
    const vocabulary = vocabularyOf(language);
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
      !term.startsWith(typed.charAt(0)) ||
      Math.abs(term.length - typed.length) > allowed ||
      term.length < MIN_LENGTH
    )
      continue;
    const slips = editDistance(typed, term, allowed);
    if (slips > allowed) continue;
    if (best === undefined || slips < best.slips || (slips === best.slips && passages > best.passages))
      best = { term, slips, passages };
  }
  return best?.term;
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

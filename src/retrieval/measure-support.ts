import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../knowledge/passage.ts';
import { contentTerms } from './content-terms.ts';
import type { Evidence } from './evidence.ts';
import type { TermExpander } from './expand-terms.ts';
import { closeness, type LatentSpace } from './latent-space.ts';
import { latentTerm } from './passage-stems.ts';
import { LANGUAGES, type Query } from './query.ts';

/** How well evidence carries a question; each figure lies between 0 and 1. */
export type Support = {
  /** Share of the question's informative words that the best passage or its phrasebook entry holds. */
  bestCoverage: number;
  /** The same for the three best passages together. */
  coverage: number;
  /** Share of the question's informative words that the whole knowledge does not hold. */
  unknown: number;
  /** Closeness of the best passage in the latent space. */
  closeness: number;
};

/** Measures the support of evidence for a query. */
export type SupportMeter = (query: Query, evidence: readonly Evidence[]) => Support;

const BEST_PASSAGES = 3;

const Row = z.object({ row: z.int() });

type Given = {
  database: DatabaseSync;
  passages: readonly Passage[];
  space: LatentSpace;
  expandTerms: TermExpander;
};

/** A meter over an open index; informative words weigh by their inverse document frequency. */
export function createSupportMeter({ database, passages, space, expandTerms }: Given): SupportMeter {
  const rowOf = new Map(passages.map(({ id }, index) => [id, index + 1]));
  const holding = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      database.prepare(`SELECT rowid AS row FROM words_${language} WHERE words_${language} MATCH ?`),
    ]),
  );
  const rowsWith = (term: string, language: string): Set<number> =>
    new Set(holding[language]?.all(`"${term}"`).map((found) => Row.parse(found).row));
  return (query, evidence) => {
    const best = evidence.slice(0, BEST_PASSAGES).map(({ passage }) => rowOf.get(passage.id) ?? 0);
    const added = (term: string): Set<number> => {
      const words = query.searchText
        .split(/\s+/)
        .filter((word) => contentTerms(word, query.language).includes(term));
      const english = words
        .flatMap((word) => expandTerms(word, query.language))
        .flatMap((words_) => contentTerms(words_, 'en'));
      return new Set([...new Set(english)].flatMap((each) => [...rowsWith(each, 'en')]));
    };
    const terms = query.terms.map((term) => {
      const own = rowsWith(term, query.language);
      const rows = own.size > 0 && best.some((row) => own.has(row)) ? own : own.union(added(term));
      return { rows, weight: Math.log(1 + passages.length / (1 + own.size)) };
    });
    const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const share = (test: (rows: ReadonlySet<number>) => boolean): number =>
      terms.reduce((sum, { rows, weight }) => sum + (test(rows) ? weight : 0), 0) / total;
    const near = closeness(
      space,
      query.terms.map((term) => latentTerm(term, query.language)),
    );
    return {
      bestCoverage: share((rows) => rows.has(best[0] ?? 0)),
      coverage: share((rows) => best.some((row) => rows.has(row))),
      unknown: share((rows) => rows.size === 0),
      closeness: Math.max(0, ...best.map((row) => near?.[row - 1] ?? 0)),
    };
  };
}

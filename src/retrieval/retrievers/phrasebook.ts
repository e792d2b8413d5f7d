import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../../knowledge/passage.ts';
import { anyOf } from '../full-text-query.ts';
import { mostTelling, type TermWeights } from '../term-weights.ts';
import type { Retriever } from './retriever.ts';

/** Lines looked at for one question; enough that every passage with a fitting line is among them. */
const LINES = 400;

/** Terms that are searched for: a line holds seldom more, and common ones stand in thousands of lines. */
const TERMS = 8;

/** What each further line of an entry adds to its best one, and the lines that count; a passage that fits in three ways fits better. */
const FURTHER_LINES = [1, 0.35, 0.15] as const;

const Hit = z.object({ passage: z.int(), score: z.number() });

/** Searches the lines that people might have typed, in the language of the question; a passage scores by its best lines. */
export function createPhrasebookRetriever({
  database,
  passages,
  weigh,
}: {
  database: DatabaseSync;
  passages: readonly Passage[];
  weigh: TermWeights;
}): Retriever {
  const search = database.prepare(
    `SELECT passage, -bm25(phrase_lines) AS score FROM phrase_lines WHERE phrase_lines MATCH ? AND language = ? ORDER BY score DESC LIMIT ${LINES}`,
  );
  return {
    name: 'phrasebook',
    retrieve: (query, { limit }) => {
      const telling = mostTelling(query.terms, TERMS, (term) => weigh(term, query.language));
      const expression = anyOf(telling);
      if (expression === undefined) return Promise.resolve([]);
      const hits = search.all(expression, query.language).map((row) => Hit.parse(row));
      const scored = [...Map.groupBy(hits, ({ passage }) => passage)].flatMap(([passage, lines]) => {
        const found = passages[passage - 1];
        const score = FURTHER_LINES.reduce(
          (sum, weight, index) => sum + weight * (lines[index]?.score ?? 0),
          0,
        );
        return found === undefined ? [] : [{ passage: found, score, foundBy: 'phrasebook', alsoAt: [] }];
      });
      return Promise.resolve(scored.sort((a, b) => b.score - a.score).slice(0, limit));
    },
  };
}

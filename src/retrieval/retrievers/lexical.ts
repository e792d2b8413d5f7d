import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../../knowledge/passage.ts';
import { anyOf } from '../full-text-query.ts';
import { LANGUAGES, type Language, type Query } from '../query.ts';
import type { Retriever } from './retriever.ts';

/**
 * Weights in BM25 of title, headings, text, phrasebook questions and phrasebook keywords. A title names what the whole
 * record is about, headings are shared by many passages, keywords are many and loose. Chosen on the development half;
 * halving or doubling any of them moves recall by less than one question in fifty.
 */
const COLUMN_WEIGHTS = '1.5, 0.4, 1.0, 1.0, 0.7';

const Hit = z.object({ passage: z.int(), score: z.number() });

type Given = {
  database: DatabaseSync;
  passages: readonly Passage[];
  /** Stems to search for and the table of their language; by default the query's own. */
  read?: (query: Query) => { terms: readonly string[]; language: Language };
  name?: string;
};

/** Full-text search with BM25 over the words of the passages and of the phrasebook, in the language of the question. */
export function createLexicalRetriever({
  database,
  passages,
  read = ({ terms, language }) => ({ terms, language }),
  name = 'lexical',
}: Given): Retriever {
  const search = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      database.prepare(
        `SELECT rowid AS passage, -bm25(words_${language}, ${COLUMN_WEIGHTS}) AS score FROM words_${language} WHERE words_${language} MATCH ? ORDER BY score DESC LIMIT ?`,
      ),
    ]),
  );
  return {
    name,
    retrieve: (query, { limit }) => {
      const { terms, language } = read(query);
      const expression = anyOf(terms);
      if (expression === undefined) return Promise.resolve([]);
      const hits = search[language]?.all(expression, limit).map((row) => Hit.parse(row)) ?? [];
      return Promise.resolve(
        hits.flatMap(({ passage, score }) => {
          const found = passages[passage - 1];
          return found === undefined ? [] : [{ passage: found, score, foundBy: name, alsoAt: [] }];
        }),
      );
    },
  };
}

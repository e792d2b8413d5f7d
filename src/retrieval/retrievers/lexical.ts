import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../../knowledge/passage.ts';
import { foldedWords } from '../../knowledge/words.ts';
import type { TermExpander } from '../expand-terms.ts';
import { anyOf } from '../full-text-query.ts';
import type { Query } from '../query.ts';
import { STOP_WORDS } from '../stop-words.ts';
import type { Retriever } from './retriever.ts';

/** Weights of the columns title, headings and text in BM25: a title names what the whole record is about. */
const COLUMN_WEIGHTS = '2.0, 0.6, 1.0';

const Hit = z.object({ passage: z.int(), score: z.number() });

type Given = {
  database: DatabaseSync;
  passages: readonly Passage[];
  expandTerms: TermExpander;
  name?: 'lexical' | 'synonyms';
};

/** Full-text search over titles, headings and text with BM25; `synonyms` searches the glossary's words for the typed ones instead. */
export function createLexicalRetriever({
  database,
  passages,
  expandTerms,
  name = 'lexical',
}: Given): Retriever {
  const search = database.prepare(
    `SELECT rowid AS passage, -bm25(passage_words, ${COLUMN_WEIGHTS}) AS score FROM passage_words WHERE passage_words MATCH ? ORDER BY score DESC LIMIT ?`,
  );
  return {
    name,
    retrieve: (query, { limit }) => {
      const words =
        name === 'lexical'
          ? typedWords(query)
          : expandTerms(query.searchText, query.language).flatMap((term) =>
              foldedWords(term).filter((word) => !STOP_WORDS.en.has(word)),
            );
      const expression = anyOf(words);
      if (expression === undefined) return Promise.resolve([]);
      const hits = search.all(expression, limit).map((row) => Hit.parse(row));
      return Promise.resolve(
        hits.flatMap(({ passage, score }) => {
          const found = passages[passage - 1];
          return found === undefined ? [] : [{ passage: found, score, foundBy: name, alsoAt: [] }];
        }),
      );
    },
  };
}

const typedWords = ({ searchText, language }: Query): string[] =>
  foldedWords(searchText).filter((word) => !STOP_WORDS[language].has(word));

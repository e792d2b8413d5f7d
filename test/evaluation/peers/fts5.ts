import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { foldedWords } from '../../../src/knowledge/words.ts';
import { anyOf } from '../../../src/retrieval/full-text-query.ts';
import type { Peer } from './peer.ts';

const Row = z.object({ text: z.string() });

/** SQLite's full-text search by itself: BM25 over the words of the passages, stemmed by its Porter tokenizer. */
export const fts5: Peer = {
  name: 'FTS5',
  open: (passages) => {
    const database = new DatabaseSync(':memory:');
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'porter unicode61')");
    database.exec('BEGIN');
    const add = database.prepare('INSERT INTO passage (text) VALUES (?)');
    for (const { text } of passages) add.run(text);
    database.exec('COMMIT');
    const search = database.prepare('SELECT text FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');
    return (words, { limit }) => {
      const expression = anyOf(foldedWords(words));
      return expression === undefined ? [] : search.all(expression, limit).map((row) => Row.parse(row).text);
    };
  },
};

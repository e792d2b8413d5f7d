import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { foldedWords } from '../../src/knowledge/words.ts';
import { anyOf } from '../../src/retrieval/full-text-query.ts';

/** The passages that the bare engine indexes, in its data folder; whoever measures puts them there. */
export const PASSAGES_FILE = 'passages.json';

const INDEX_FILE = 'bare-index.sqlite';
const HITS = 10;

const Passages = z.array(z.string());
const Row = z.object({ text: z.string() });

/** Plain FTS5 over the passages: the floor under every figure. Builds its index file when there is none. */
export function openBareEngine(dataDirectory: string): { search: (words: string) => string[] } {
  const file = path.join(dataDirectory, INDEX_FILE);
  const isBuilt = existsSync(file);
  const database = new DatabaseSync(file);
  if (!isBuilt) fill(database, path.join(dataDirectory, PASSAGES_FILE));
  const search = database.prepare(
    `SELECT text FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${HITS}`,
  );
  return {
    search: (words) => {
      const expression = anyOf(foldedWords(words));
      return expression === undefined ? [] : search.all(expression).map((row) => Row.parse(row).text);
    },
  };
}

function fill(database: DatabaseSync, passagesFile: string): void {
  database.exec(`
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'porter unicode61');
    BEGIN;`);
  const add = database.prepare('INSERT INTO passage (text) VALUES (?)');
  for (const text of Passages.parse(JSON.parse(readFileSync(passagesFile, 'utf8')))) add.run(text);
  database.exec('COMMIT');
}

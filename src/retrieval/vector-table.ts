import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { PassageVectors } from './passage-vectors.ts';

/** What vectors were made of: by which model, and a hash of the texts. */
export type VectorKey = { model: string; textsHash: string };

/** An index has the table only once something was embedded. */
const SCHEMA = `
  CREATE TABLE embedding (model TEXT NOT NULL, texts_hash TEXT NOT NULL, dimensions INTEGER NOT NULL, vectors BLOB NOT NULL);
`;

const Row = z.object({ dimensions: z.int().positive(), vectors: z.instanceof(Uint8Array) });

/** The stored vectors of so many passages; undefined where there are none of this key. */
export function readVectors(
  database: DatabaseSync,
  { model, textsHash, count }: VectorKey & { count: number },
): PassageVectors | undefined {
  const table = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'embedding'").get();
  if (table === undefined) return undefined;
  const found = database
    .prepare('SELECT dimensions, vectors FROM embedding WHERE model = ? AND texts_hash = ?')
    .get(model, textsHash);
  const row = Row.safeParse(found).data;
  if (row === undefined) return undefined;
  const length = count * row.dimensions * Float32Array.BYTES_PER_ELEMENT;
  if (row.vectors.byteLength !== length) return undefined;
  // A copy, since the bytes of a row need not begin where a float may.
  return { dimensions: row.dimensions, rows: new Float32Array(row.vectors.slice().buffer) };
}

/**
 * Puts the vectors into the index file, in the place of any others. They are written to a copy that takes the place of
 * the file when it is whole, so that who reads the old one goes on; the caller must have closed its own connection.
 */
export function writeVectors(
  file: string,
  { model, textsHash, vectors: { dimensions, rows } }: VectorKey & { vectors: PassageVectors },
): void {
  const temporary = `${file}.${process.pid}.vectors.tmp`;
  try {
    copyFileSync(file, temporary);
    const database = new DatabaseSync(temporary);
    try {
      database.exec(
        'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN; DROP TABLE IF EXISTS embedding;',
      );
      database.exec(SCHEMA);
      database
        .prepare('INSERT INTO embedding (model, texts_hash, dimensions, vectors) VALUES (?, ?, ?, ?)')
        .run(model, textsHash, dimensions, new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
      database.exec('COMMIT');
    } finally {
      database.close();
    }
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

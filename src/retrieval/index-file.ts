import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Knowledge } from '../knowledge/build-knowledge.ts';
import { Glossary } from '../knowledge/glossary.ts';
import { Passage } from '../knowledge/passage.ts';
import { KnowledgeRecord } from '../knowledge/record.ts';
import { SourceDocument } from '../knowledge/source-document.ts';
import type { Logger } from '../logger.ts';
import { INDEX_SCHEMA, writeSearchTables } from './index-tables.ts';
import type { LatentSpace } from './latent-space.ts';

/** Raised whenever tables or their content change, so that older files are built anew. */
export const INDEX_FORMAT = 14;

/** An open index: the database for searching, and the knowledge that it was built of. */
export type KnowledgeIndex = {
  database: DatabaseSync;
  knowledge: Omit<Knowledge, 'phrasebook'>;
  latentSpace: LatentSpace;
  close: () => void;
};

type Given = {
  /** Path of the file; its folder is made when it is missing. */
  file: string;
  /** Hash of the knowledge folder that the index must have been built of. */
  hash: string;
  /** Builds the knowledge; called only when the file does not fit. */
  build: () => Knowledge;
  logger: Logger;
};

/**
 * Opens the index read-only; builds it first when it is missing, of other knowledge, of another format or unreadable.
 * The new file takes the place of the old one only when it is whole.
 */
export function openIndex({ file, hash, build, logger }: Given): KnowledgeIndex {
  const opened = tryOpen(file, hash, logger);
  if (opened !== undefined) return opened;
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  rmSync(temporary, { force: true });
  const knowledge = build();
  writeIndex(temporary, { knowledge, hash });
  renameSync(temporary, file);
  logger.info({ passages: knowledge.passages.length }, 'knowledge index built');
  return readIndex(new DatabaseSync(file, { readOnly: true }));
}

function tryOpen(file: string, hash: string, logger: Logger): KnowledgeIndex | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const fits = readMeta(database, 'format') === String(INDEX_FORMAT) && readMeta(database, 'hash') === hash;
    if (fits) return readIndex(database);
    logger.info('knowledge index is of other knowledge or an older format: building it anew');
  } catch (error) {
    const isMissing = error instanceof Error && error.message.includes('unable to open');
    if (!isMissing)
      logger.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        'knowledge index is unreadable: building it anew',
      );
  }
  database?.close();
  return undefined;
}

const Row = z.object({ body: z.string() });

function readMeta(database: DatabaseSync, key: string): string | undefined {
  return Row.optional().parse(database.prepare('SELECT value AS body FROM meta WHERE key = ?').get(key))
    ?.body;
}

function readIndex(database: DatabaseSync): KnowledgeIndex {
  const rows = <T>(table: 'record' | 'passage', schema: z.ZodType<T>): T[] =>
    database
      .prepare(`SELECT body FROM ${table} ORDER BY rowid`)
      .all()
      .map((row) => schema.parse(JSON.parse(Row.parse(row).body)));
  const meta = <T>(key: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(readMeta(database, key) ?? 'null'));
  return {
    database,
    knowledge: {
      documents: meta('documents', z.array(SourceDocument)),
      glossary: meta('glossary', Glossary),
      records: rows('record', KnowledgeRecord),
      passages: rows('passage', Passage),
    },
    latentSpace: readLatentSpace(database),
    close: () => database.close(),
  };
}

const LatentRow = z.object({
  dimensions: z.int(),
  terms: z.string(),
  term_vectors: z.instanceof(Uint8Array),
  passage_vectors: z.instanceof(Uint8Array),
});

function readLatentSpace(database: DatabaseSync): LatentSpace {
  const row = LatentRow.parse(
    database.prepare('SELECT dimensions, terms, term_vectors, passage_vectors FROM latent').get(),
  );
  const terms = row.terms === '' ? [] : row.terms.split('\n');
  return {
    dimensions: row.dimensions,
    terms: new Map(terms.map((term, index) => [term, index])),
    termVectors: floats(row.term_vectors),
    passageVectors: floats(row.passage_vectors),
  };
}

/** A copy, since the bytes of a row need not begin where a float may. */
const floats = (bytes: Uint8Array): Float32Array => new Float32Array(bytes.slice().buffer);

function writeIndex(file: string, { knowledge, hash }: { knowledge: Knowledge; hash: string }): void {
  const database = new DatabaseSync(file);
  database.exec(INDEX_SCHEMA);
  database.exec('BEGIN');
  const addRecord = database.prepare('INSERT INTO record (id, body) VALUES (?, ?)');
  for (const record of knowledge.records) addRecord.run(record.id, JSON.stringify(record));
  const addPassage = database.prepare('INSERT INTO passage (id, body) VALUES (?, ?)');
  for (const passage of knowledge.passages) addPassage.run(passage.id, JSON.stringify(passage));
  writeSearchTables(database, knowledge);
  const addMeta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  addMeta.run('documents', JSON.stringify(knowledge.documents));
  addMeta.run('glossary', JSON.stringify(knowledge.glossary));
  addMeta.run('hash', hash);
  addMeta.run('format', String(INDEX_FORMAT));
  database.exec('COMMIT');
  database.close();
}

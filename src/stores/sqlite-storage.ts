import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** Milliseconds that a write waits for another process to finish its own; it holds up this process meanwhile. */
const BUSY_TIMEOUT_MS = 2_000;

/** Write-ahead log: readers of other processes are not held up by a writer. */
const TABLES = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value TEXT NOT NULL, until INTEGER);
  CREATE INDEX IF NOT EXISTS entry_until ON entry (until) WHERE until IS NOT NULL;`;

const SET = `
  INSERT INTO entry (key, value, until) VALUES (?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until`;

const ADD = `${SET} WHERE entry.until <= ?`;

/** U+10FFFF is the last character of Unicode: no key with the prefix sorts behind it, and the index is used. */
const KEYS = `
  SELECT key FROM entry
  WHERE key >= ?1 AND key < ?1 || char(0x10FFFF) AND (until IS NULL OR until > ?2)`;

const ValueRow = z.object({ value: z.string() }).optional();
const KeyRows = z.array(z.object({ key: z.string() }));

/** A storage adapter for Keyv over one SQLite file, with what Keyv has no word for: add, keys and sweep. */
export function createSqliteStorage(file: string) {
  let database: DatabaseSync | undefined;
  const prepare = (sql: string) => {
    if (database === undefined) throw new Error('the file is not open');
    return database.prepare(sql);
  };
  return {
    open: (): void => {
      mkdirSync(path.dirname(file), { recursive: true });
      database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
      database.exec(TABLES);
    },
    get: (key: string): string | undefined =>
      ValueRow.parse(prepare('SELECT value FROM entry WHERE key = ?').get(key))?.value,
    set: (key: string, text: string, ttlMs?: number): void => {
      prepare(SET).run(key, text, ttlMs === undefined ? null : Date.now() + ttlMs);
    },
    add: (key: string, { text, until, now }: { text: string; until: number; now: number }): boolean =>
      prepare(ADD).run(key, text, until, now).changes === 1,
    delete: (key: string): boolean => prepare('DELETE FROM entry WHERE key = ?').run(key).changes === 1,
    clear: (): void => {
      prepare('DELETE FROM entry').run();
    },
    keys: (prefix: string, now: number): string[] =>
      KeyRows.parse(prepare(KEYS).all(prefix, now)).map(({ key }) => key),
    sweep: (now: number): void => {
      prepare('DELETE FROM entry WHERE until <= ?').run(now);
    },
    close: (): void => {
      database?.close();
      database = undefined;
    },
  };
}

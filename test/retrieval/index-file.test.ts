import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/build-knowledge.ts';
import { openIndex } from '../../src/retrieval/index-file.ts';
import { SMALL_KNOWLEDGE } from '../fixtures/small-knowledge.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gcm-assistant-test-'));
  file = path.join(folder, 'data', 'index.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

const logger = pino({ level: 'silent' });

/** Opens the index, closes it, and tells how often the knowledge was built and what the index holds. */
function open({
  hash = 'one',
  build = () => SMALL_KNOWLEDGE,
}: { hash?: string; build?: () => Knowledge } = {}) {
  let built = 0;
  const index = openIndex({ file, hash, logger, build: () => ((built += 1), build()) });
  const { knowledge, latentSpace } = index;
  index.close();
  return { built, knowledge, latentSpace };
}

describe('openIndex()', () => {
  it('builds a missing index, with its folder, and opens it as it is the next time', () => {
    expect(open().built).toBe(1);
    expect(open().built).toBe(0);
  });

  it('gives back from the file what it was built of', () => {
    const { documents, records, passages, glossary } = SMALL_KNOWLEDGE;
    for (const { knowledge } of [open(), open()])
      expect(knowledge).toEqual({ documents, records, passages, glossary });
  });

  it('gives back the same latent space from the file', () => {
    const [built, read] = [open().latentSpace, open().latentSpace];
    expect(read).toEqual(built);
    expect(read.passageVectors).toHaveLength(SMALL_KNOWLEDGE.passages.length * read.dimensions);
  });

  it('builds anew when the hash of the knowledge is another one', () => {
    open();
    expect(open({ hash: 'two' }).built).toBe(1);
    expect(open({ hash: 'two' }).built).toBe(0);
  });

  it('builds anew when the format is another one', () => {
    open();
    const database = new DatabaseSync(file);
    database.exec("UPDATE meta SET value = '0' WHERE key = 'format'");
    database.close();
    expect(open().built).toBe(1);
  });

  it.each([
    ['empty', ''],
    ['no database', 'not a database at all, but a text of some length that stands in its place'],
    ['a database cut short', undefined],
  ])('builds anew when the file is %s', (_what, content) => {
    open();
    writeFileSync(file, content ?? readFileSync(file).subarray(0, 5000));
    expect(open().built).toBe(1);
    expect(open().built).toBe(0);
  });

  it('builds anew when a page in the middle of the file is spoiled', () => {
    open();
    const bytes = readFileSync(file);
    bytes.fill(0x7f, 4096, bytes.length - 4096);
    writeFileSync(file, bytes);
    expect(open().built).toBe(1);
  });

  it('builds anew when the file is the database of another program', () => {
    open();
    rmSync(file);
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE cookies (name TEXT)');
    database.close();
    expect(open().built).toBe(1);
  });

  it('builds anew when a row no longer fits its schema', () => {
    open();
    const database = new DatabaseSync(file);
    database.exec(`UPDATE passage SET body = '{"id":1}' WHERE rowid = 1`);
    database.close();
    expect(open().built).toBe(1);
  });

  it('writes to a file of its own and leaves nothing of it behind', () => {
    const seen: boolean[] = [];
    open({ build: () => (seen.push(existsSync(file)), SMALL_KNOWLEDGE) });
    expect(seen).toEqual([false]);
    expect(readdirSync(path.dirname(file))).toEqual(['index.sqlite']);
  });

  it('leaves the old file as it is when the knowledge cannot be built', () => {
    open();
    const before = readFileSync(file);
    const build = () => {
      throw new Error('the knowledge is faulty');
    };
    expect(() => open({ hash: 'two', build })).toThrow('the knowledge is faulty');
    expect(readFileSync(file)).toEqual(before);
    expect(open().built).toBe(0);
  });

  it('minds no unfinished file that a crash left behind', () => {
    open();
    writeFileSync(`${file}.${process.pid}.tmp`, 'half a file');
    expect(open({ hash: 'two' }).built).toBe(1);
  });

  it('opens the file for reading alone, also when it has just built it', () => {
    for (const hash of ['one', 'one']) {
      const { database, close } = openIndex({ file, hash, logger, build: () => SMALL_KNOWLEDGE });
      expect(() => database.exec("INSERT INTO meta VALUES ('a', 'b')")).toThrow(/readonly/);
      close();
    }
  });

  it('lets a reader go on with the old file while a new one takes its place', () => {
    const old = openIndex({ file, hash: 'one', logger, build: () => SMALL_KNOWLEDGE });
    open({ hash: 'two' });
    expect(old.database.prepare('SELECT count(*) AS count FROM passage').get()).toEqual({
      count: SMALL_KNOWLEDGE.passages.length,
    });
    old.close();
  });
});

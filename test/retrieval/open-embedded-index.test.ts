import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AssistantError } from '../../src/errors.ts';
import type { Knowledge } from '../../src/knowledge/build-knowledge.ts';
import type { Embedder } from '../../src/retrieval/embedder.ts';
import { openIndex } from '../../src/retrieval/index-file.ts';
import { openEmbeddedIndex } from '../../src/retrieval/open-embedded-index.ts';
import { MemoryLog } from '../fakes/memory-log.ts';
import { scriptedEmbedder } from '../fakes/scripted-embedder.ts';
import { knowledgeOf, SMALL_KNOWLEDGE } from '../fixtures/small-knowledge.ts';

let folder: string;
let file: string;
let log: MemoryLog;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gcm-assistant-test-'));
  file = path.join(folder, 'index.sqlite');
  log = new MemoryLog();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens the index, closes it, and tells how often the knowledge was built, with what vectors it came, and what stayed open. */
async function open(
  embedder: Embedder | undefined,
  { hash = 'one', knowledge = SMALL_KNOWLEDGE }: { hash?: string; knowledge?: Knowledge } = {},
) {
  let [built, leftOpen] = [0, 0];
  const { index, embedding } = await openEmbeddedIndex({
    open: () => {
      const build = () => ((built += 1), knowledge);
      const opened = openIndex({ file, hash, build, logger: log.logger });
      leftOpen += 1;
      return { ...opened, close: () => (opened.close(), (leftOpen -= 1)) };
    },
    file,
    embedder,
    logger: log.logger,
  });
  const count = index.database.prepare('SELECT count(*) AS count FROM passage').get()?.count;
  index.close();
  return { built, leftOpen, count, vectors: embedding?.vectors };
}

const tablesOf = (): unknown[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare('SELECT name FROM sqlite_schema').all();
  database.close();
  return tables.map(({ name }) => name);
};

const down = new AssistantError('model-unavailable', 'Cannot embed with model "bag": the connection failed');

describe('openEmbeddedIndex()', () => {
  it('leaves the file as it is without an embedder', async () => {
    expect(await open(undefined)).toMatchObject({ built: 1, vectors: undefined });
    expect(tablesOf()).not.toContain('embedding');
  });

  it('embeds the passages of an index once, and has the same vectors from the file the next time', async () => {
    const [first, second] = [scriptedEmbedder(), scriptedEmbedder()];
    const made = await open(first);
    expect(first.asked.flatMap(({ texts }) => texts)).toHaveLength(SMALL_KNOWLEDGE.passages.length);
    expect(made).toMatchObject({ built: 1, leftOpen: 0, count: SMALL_KNOWLEDGE.passages.length });
    const read = await open(second);
    expect(second.asked).toEqual([]);
    expect(read).toEqual({ ...made, built: 0 });
  });

  it('keeps the vectors while the assistant runs without an embedder', async () => {
    await open(scriptedEmbedder());
    await open(undefined);
    const embedder = scriptedEmbedder();
    expect((await open(embedder)).vectors).toBeDefined();
    expect(embedder.asked).toEqual([]);
  });

  it('makes only the vectors anew when the model is another one', async () => {
    await open(scriptedEmbedder());
    const other = scriptedEmbedder({ name: 'other', dimensions: 16 });
    expect(await open(other)).toMatchObject({ built: 0, vectors: { dimensions: 16 } });
    expect(other.asked).toHaveLength(1);
    expect((await open(other)).vectors?.dimensions).toBe(16);
    expect(other.asked).toHaveLength(1);
  });

  it('makes the vectors anew when the knowledge is other knowledge', async () => {
    await open(scriptedEmbedder());
    const embedder = scriptedEmbedder();
    const knowledge = knowledgeOf({ 'gcm/1': { text: 'Collect data.' } });
    const { vectors } = await open(embedder, { hash: 'two', knowledge });
    expect(embedder.asked).toHaveLength(1);
    expect(vectors?.rows).toHaveLength(vectors?.dimensions ?? 0);
  });

  it('makes the vectors anew when those in the file are cut short', async () => {
    await open(scriptedEmbedder());
    const database = new DatabaseSync(file);
    database.exec('UPDATE embedding SET vectors = substr(vectors, 1, 40)');
    database.close();
    const embedder = scriptedEmbedder();
    expect((await open(embedder)).vectors?.rows.length).toBeGreaterThan(10);
    expect(embedder.asked).toHaveLength(1);
  });

  it('opens without vectors when the embedder fails, warns with the reason, and tries again the next time', async () => {
    const embedder = scriptedEmbedder();
    embedder.failWith(down);
    expect(await open(embedder)).toMatchObject({ built: 1, vectors: undefined });
    const warned = log.lines.filter((line) => line.includes('"level":40'));
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain('the connection failed');
    embedder.failWith(undefined);
    expect(await open(embedder)).toMatchObject({ built: 0 });
    expect((await open(embedder)).vectors).toBeDefined();
  });

  it('keeps the vectors of the old model when the new one fails', async () => {
    await open(scriptedEmbedder());
    const other = scriptedEmbedder({ name: 'other' });
    other.failWith(down);
    await open(other);
    const first = scriptedEmbedder();
    await open(first);
    expect(first.asked).toEqual([]);
  });

  it('leaves nothing but the index file behind', async () => {
    await open(scriptedEmbedder());
    expect(readdirSync(folder)).toEqual(['index.sqlite']);
  });

  it('lets a reader go on with the old file while the vectors are stored', async () => {
    await open(undefined);
    const reader = new DatabaseSync(file, { readOnly: true });
    await open(scriptedEmbedder());
    expect(reader.prepare('SELECT count(*) AS count FROM passage').get()).toEqual({
      count: SMALL_KNOWLEDGE.passages.length,
    });
    reader.close();
  });

  it('has the vectors, and warns, when they cannot be stored', async () => {
    // A folder stands where the copy would be written.
    mkdirSync(`${file}.${process.pid}.vectors.tmp`);
    const { vectors } = await open(scriptedEmbedder());
    expect(vectors).toBeDefined();
    expect(log.lines.at(-1)).toContain('vectors not stored');
    expect(tablesOf()).not.toContain('embedding');
  });
});

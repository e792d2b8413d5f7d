import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/build-engine.ts';
import { readSettings } from '../../src/config.ts';
import { type OpenAssistant, openAssistant } from '../../src/open-assistant.ts';
import { type FakeEmbeddingServer, startFakeEmbeddingServer } from '../fakes/fake-embedding-server.ts';
import { MemoryLog } from '../fakes/memory-log.ts';
import { sharedDataFolder } from '../fixtures/real-engine.ts';
import { makeDataFolder, runProgram } from './run-program.ts';

const INDEX = 'knowledge-index.sqlite';

/** Words that no document holds: the fake model alone knows that they mean remittances and children. */
const QUESTION = 'flooze gribbles';

let server: FakeEmbeddingServer;
let data: ReturnType<typeof makeDataFolder>;
let log: MemoryLog;
let houses: OpenAssistant[];
/** Asked once, so that code which changes meanwhile does not move it. */
const shared = sharedDataFolder();
beforeAll(async () => {
  const knowledgeDirectory = fileURLToPath(new URL('../../knowledge', import.meta.url));
  (await buildEngine({ knowledgeDirectory, dataDirectory: shared, logger: new MemoryLog().logger })).close();
}, 60_000);
beforeEach(async () => {
  server = await startFakeEmbeddingServer();
  data = makeDataFolder();
  copyFileSync(path.join(shared, INDEX), path.join(data.folder, INDEX));
  log = new MemoryLog();
  houses = [];
});
afterEach(async () => {
  for (const house of houses) await house.closeAll();
  data.remove();
  await server.close();
});

async function open(settings: Readonly<Record<string, string>> = { OPENAI_EMBEDDING_MODEL: 'bag' }) {
  const given = { DATA_DIR: data.folder, OPENAI_BASE_URL: server.baseUrl, ...settings };
  const house = await openAssistant({
    settings: readSettings(given),
    logger: log.logger,
    storeUrl: 'memory:',
  });
  houses.push(house);
  return house;
}

const embedded = (): string[] => server.requests.flatMap(({ input }) => input);
const find = async (house: OpenAssistant, text = QUESTION): Promise<string[]> =>
  (await house.search(text, { limit: 10 })).map(({ passage, foundBy }) => `${foundBy} ${passage.id}`);
const warnings = (): string[] => log.lines.filter((line) => line.includes('"level":40'));

function tablesOf(): unknown[] {
  const database = new DatabaseSync(path.join(data.folder, INDEX), { readOnly: true });
  const names = database.prepare('SELECT name FROM sqlite_schema').all();
  database.close();
  return names.map(({ name }) => name);
}

describe('the assistant with an embedding model', { timeout: 60_000 }, () => {
  it('embeds the passages at the first start, with progress in the log, and not at the second', async () => {
    const house = await open();
    const { passages } = house.catalogue;
    expect(embedded()).toHaveLength(passages.length);
    expect(log.lines.at(-1)).toContain(`"embedded":${passages.length},"passages":${passages.length}`);
    const first = await find(house);
    expect(first.length).toBeGreaterThan(0);
    server.requests.length = 0;
    expect(await find(await open())).toEqual(first);
    expect(embedded()).toEqual([QUESTION]);
  });

  it('finds what the other retrievers miss, and answers', async () => {
    const house = await open();
    expect(await find(await open({}))).toEqual([]);
    expect((await find(house)).every((each) => each.startsWith('embedding '))).toBe(true);
    expect((await house.engine.answer({ text: 'How can remittances become cheaper?' })).kind).toBe(
      'answered',
    );
  });

  it('embeds a question once', async () => {
    const house = await open();
    server.requests.length = 0;
    await find(house);
    await find(house);
    await house.engine.answer({ text: QUESTION });
    expect(embedded()).toEqual([QUESTION]);
  });

  it('makes the vectors anew, and nothing else, when the model is another one', async () => {
    await open();
    server.requests.length = 0;
    const other = { OPENAI_EMBEDDING_MODEL: 'other' };
    const house = await open(other);
    expect(embedded()).toHaveLength(house.catalogue.passages.length);
    expect(new Set(server.requests.map(({ model }) => model))).toEqual(new Set(['other']));
    expect(log.lines.join()).not.toContain('knowledge index built');
    server.requests.length = 0;
    await open(other);
    expect(embedded()).toEqual([]);
  });

  it('starts and answers without embeddings when the server fails at the start, and tries again at the next', async () => {
    server.behave(() => (server.requests.length > 3 ? { kind: 'status', status: 401 } : { kind: 'vectors' }));
    const text = 'How cheap should sending money home become?';
    const [withFailing, without] = [await open(), await open({})];
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('the server replied with state 401');
    expect((await withFailing.engine.answer({ text })).kind).toBe('answered');
    expect(await withFailing.search(text, { limit: 10 })).toEqual(await without.search(text, { limit: 10 }));
    server.behave(() => ({ kind: 'vectors' }));
    expect(await find(await open())).not.toEqual([]);
  });

  it('answers as without embeddings while the server fails, and logs it once', async () => {
    const [house, without] = [await open(), await open({})];
    server.behave(() => ({ kind: 'plug-pulled' }));
    for (const text of ['Can a migrant see a doctor?', 'sending money home', 'schools for newcomers']) {
      const expected = await without.search(text, { limit: 10 });
      expect(expected.length).toBeGreaterThan(0);
      expect(await house.search(text, { limit: 10 })).toEqual(expected);
    }
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).not.toContain('doctor');
  });

  it('leaves the server at once when the asker stops waiting', async () => {
    const house = await open();
    server.requests.length = 0;
    server.behave(() => ({ kind: 'slow' }));
    const asker = new AbortController();
    const answering = house.engine.answer({ text: QUESTION }, { signal: asker.signal });
    await expect.poll(() => server.requests.length).toBe(1);
    asker.abort(new Error('the asker left'));
    await expect(answering).rejects.toThrow('the asker left');
    await expect.poll(server.left).toBe(1);
    expect(warnings()).toEqual([]);
  });

  it('asks the server for nothing, and stores nothing, without the setting', async () => {
    await find(await open({}));
    expect(server.requests).toEqual([]);
    expect(tablesOf()).not.toContain('embedding');
    await open();
    expect(tablesOf()).toContain('embedding');
  });

  it('runs "ask" and "knowledge -- check" with a server that is gone', async () => {
    const settings = { OPENAI_BASE_URL: server.baseUrl, OPENAI_EMBEDDING_MODEL: 'bag' };
    await server.close();
    const [ask, check] = [
      await runProgram(data.folder, { words: ['ask', 'how can schools help newcomers?'], settings }),
      await runProgram(data.folder, { words: ['knowledge', 'check'], settings }),
    ];
    expect([ask.status, check.status]).toEqual([0, 0]);
    expect(ask.stdout).toMatch(/\[1\]/);
    expect(ask.stderr).toContain('passages not embedded');
    expect(check.stderr).toBe('');
  });
});

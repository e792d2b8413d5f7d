import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { createStartProgram } from '../../src/start-program.ts';
import { type FakeModelServer, startFakeModelServer } from '../fakes/fake-model-server.ts';
import { quotingDraft } from '../fixtures/model-house.ts';
import { sharedDataFolder } from '../fixtures/real-engine.ts';

let server: FakeModelServer;
beforeEach(async () => {
  server = await startFakeModelServer();
});
afterEach(() => server.close());

it(
  'the program "start" shows on its metrics page what the model of its chat did',
  { timeout: 60_000 },
  async () => {
    server.behave((call) => ({ kind: 'reply', content: quotingDraft(call) }));
    const settings = readSettings({
      PORT: '0',
      STORE_URL: 'memory:',
      DATA_DIR: sharedDataFolder(),
      OPENAI_BASE_URL: server.baseUrl,
    });
    const ending = new AbortController();
    const input = new PassThrough();
    const output = new PassThrough();
    let said = '';
    output.on('data', (chunk: Buffer) => (said += chunk.toString()));
    let written = '';
    const running = createStartProgram({
      streams: {
        input,
        write: (text) => Promise.resolve(void (written += text)),
        isInteractive: true,
        columns: undefined,
        hasColours: false,
        language: 'en',
      },
      output,
      ending: () => ending.signal,
      report: (error) => {
        throw error;
      },
      open: () => ({ settings, logger: pino({ level: 'silent' }) }),
    }).run([]);
    await expect.poll(() => written, { timeout: 30_000 }).toMatch(/localhost:\d+/);
    input.write('How cheap should sending money home become?\n');
    await expect.poll(() => said, { timeout: 30_000 }).toContain('[1]');
    const page = await fetch(`http://127.0.0.1:${/localhost:(\d+)/.exec(written)?.[1] ?? ''}/metrics`);
    const lines = (await page.text()).split('\n');
    ending.abort();
    expect(await running).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'gcm_assistant_model_tokens_total{direction="input"} 100',
        'gcm_assistant_model_tokens_total{direction="output"} 20',
        'gcm_assistant_model_requests_total{outcome="replied"} 1',
        'gcm_assistant_statements_total{support="supported"} 1',
        'gcm_assistant_model_resting 0',
      ]),
    );
  },
);

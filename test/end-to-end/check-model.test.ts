import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeModelServer, type ModelCall, startFakeModelServer } from '../fakes/fake-model-server.ts';
import { quotingDraft, passagesOf } from '../fixtures/model-house.ts';
import { makeDataFolder, type Outcome, runProgram } from './run-program.ts';

const data = makeDataFolder();
let server: FakeModelServer;
beforeAll(async () => {
  await runProgram(data.folder, { words: ['ask', 'hi'] });
}, 120_000);
afterAll(data.remove);
beforeEach(async () => {
  server = await startFakeModelServer();
});
afterEach(() => server.close());

const checkModel = (settings: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  runProgram(data.folder, {
    words: ['check-model'],
    settings: { OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'scripted', ...settings },
  });

/** What the documents say, in Spanish as a translation. */
const IN_SPANISH = {
  text: 'Reducir los costos de transacción de las remesas de los migrantes a menos del 3 %.',
  support: [
    {
      passageId: 'gcm/20/a',
      quote: 'reduce the transaction costs of migrant remittances to less than 3 per cent',
    },
  ],
};

function replyTo(call: ModelCall): string {
  const shown = passagesOf(call).map(({ id }) => id);
  if (shown.length === 0) return '{"question":"","queries":[]}';
  const isSpanish = call.messages[0]?.content.includes('Write in this language: Spanish') === true;
  return isSpanish && shown.includes('gcm/20/a')
    ? JSON.stringify({ statements: [IN_SPANISH] })
    : quotingDraft(call);
}

describe('the program "check-model"', { timeout: 60_000 }, () => {
  it('prints what a server can do, and ends with 0', async () => {
    server.behave((call) => ({ kind: 'reply', content: replyTo(call) }));
    const { status, stdout, stderr } = await checkModel();
    expect(stdout).toMatch(
      /^a fact with its number, in English: by the model, statements: 1, translated: 0 /,
    );
    expect(stdout).toContain(
      ['Interface: chat completions', 'Structured output: yes', 'Streaming: yes'].join('\n'),
    );
    expect(stdout).toMatch(/^Tokens: [1-9]\d* read, [1-9]\d* written$/m);
    expect(stdout).toMatch(
      /^Statements: [1-9]\d* supported, 0 misattributed, 0 stitched, 0 not-found, 0 unsupported$/m,
    );
    expect(stdout).toMatch(/^Languages written: English, Spanish$/m);
    expect(stdout).toMatch(/^The model wrote [1-5] of 5 answers; every quote was checked.$/m);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says of a plain server what it lacks', async () => {
    server.behave((call) => ({ kind: 'plain-only', content: replyTo(call) }));
    const { status, stdout } = await checkModel();
    expect(stdout).toMatch(/^Structured output: no, the JSON is found in the text\nStreaming: no$/m);
    expect(status).toBe(0);
  });

  it('finds the Responses API where there is nothing else', async () => {
    server.behave((call) =>
      call.api === 'responses' ? { kind: 'reply', content: replyTo(call) } : { kind: 'status', status: 404 },
    );
    const { status, stdout } = await checkModel();
    expect(stdout).toMatch(/^Interface: Responses API$/m);
    expect(status).toBe(0);
  });

  it.each([
    [401, 'the server replied with state 401'],
    [404, 'the server understands no request'],
  ])(
    'says in a clear line why a server that replies with %i is of no use, and ends with 1',
    async (state, why) => {
      server.behave(() => ({ kind: 'status', status: state }));
      const { status, stdout, stderr } = await checkModel({ LOG_LEVEL: 'silent' });
      expect(stdout).toContain(`Taken from the documents: Cannot ask model "scripted": ${why}\n`);
      expect(stdout).toContain('The server gave no reply of use.\n');
      expect(stdout).toMatch(/^The model wrote 0 of 5 answers/m);
      expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+/m);
      expect([status, stderr]).toEqual([1, '']);
    },
  );

  it('says so when no model is configured', async () => {
    const { status, stdout, stderr } = await checkModel({ OPENAI_BASE_URL: '', OPENAI_MODEL: '' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'Cannot check the model: none is configured\nSet OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own\n',
    );
  });
});

import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/answering/answer.ts';
import { createModelParts, openModel } from '../../../src/answering/composers/index.ts';
import type { Composed, Composer } from '../../../src/answering/composers/composer.ts';
import { createExtractiveComposer } from '../../../src/answering/composers/extractive.ts';
import { verifyQuotes } from '../../../src/answering/verify-quotes.ts';
import type { Language } from '../../../src/retrieval/query.ts';
import { createUnderstander } from '../../../src/retrieval/understand.ts';
import {
  type FakeModelServer,
  type ModelBehaviour,
  startFakeModelServer,
} from '../../fakes/fake-model-server.ts';
import { plainMatcher } from '../../fixtures/plain-matcher.ts';
import { evidenceOf, readRealKnowledge } from '../real-knowledge.ts';

const { catalogue, glossary } = await readRealKnowledge();
const logger = pino({ level: 'silent' });
const extractive = createExtractiveComposer({ matchTerms: plainMatcher(glossary) });
const understand = createUnderstander({ catalogue, glossary, correctSpelling: (terms) => [...terms] });
const evidence = evidenceOf(catalogue, 'gcm/20/a', 'gcm/20/e', 'gcm/15/b');
const QUOTE = 'reduce the transaction costs of migrant remittances to less than 3 per cent';
const STATEMENT = 'Transaction costs of migrant remittances are reduced to less than 3 per cent.';

const draftOf = (text: string, quote = QUOTE, passageId = 'gcm/20/a'): Draft => ({
  statements: [{ text, support: [{ passageId, quote }] }],
});
const GOOD = JSON.stringify(draftOf(STATEMENT));
/** For servers that never reply, and for those that do on a busy machine. */
const SHORT_MS = 400;
const LONG_MS = 10_000;

let server: FakeModelServer;
beforeEach(async () => {
  server = await startFakeModelServer();
});
afterEach(() => server.close());

async function composerOn(
  { baseUrl }: FakeModelServer,
  { now = () => 0, timeLimitMs = LONG_MS }: { now?: () => number; timeLimitMs?: number } = {},
): Promise<Composer> {
  const model = await openModel({
    server: { baseUrl, apiKey: 'test', model: 'scripted' },
    logger,
    timeLimitMs,
  });
  return createModelParts({ model, extractive, catalogue, glossary, logger, now }).composer;
}

async function compose(
  behaviour: ModelBehaviour,
  { signal, timeLimitMs }: { signal?: AbortSignal; timeLimitMs?: number } = {},
): Promise<Composed> {
  server.behave(() => behaviour);
  const composer = await composerOn(server, timeLimitMs === undefined ? {} : { timeLimitMs });
  return composer.compose(understand({ text: 'cheaper remittances', language: 'en' }), evidence, { signal });
}

describe('createOpenAiComposer()', () => {
  it('asks for a draft with marked passages and takes the checked statements', async () => {
    const draft = await compose({ kind: 'reply', content: GOOD });
    expect(draft).toEqual({ ...draftOf(STATEMENT), mode: 'model' });
    const [request] = server.requests;
    expect(request).toMatchObject({ api: 'chat-completions', schema: 'draft', stream: true });
    expect(request?.messages.at(-1)?.content).toContain('<passage id="gcm/20/a">Develop a roadmap');
    expect(request?.messages.at(-1)?.content).toContain('<question>cheaper remittances</question>');
  });

  it.each([
    ['knows no structured output and no streams', { kind: 'plain-only', content: GOOD }],
    ['cuts the stream in the middle', { kind: 'cut-stream', content: GOOD }],
  ] as const)('gets its draft from a server that %s', async (_, behaviour) => {
    expect(await compose(behaviour)).toMatchObject({ mode: 'model', ...draftOf(STATEMENT) });
  });

  it.each([
    ['malformed JSON', { kind: 'reply', content: '{"statements": [{"text": "Cost' }],
    ['another schema', { kind: 'reply', content: '{"answer":"Costs fall."}' }],
    ['200 KB of text', { kind: 'reply', content: `${' '.repeat(200_000)}${GOOD}` }],
    ['no choices', { kind: 'empty-choices' }],
    ['HTML', { kind: 'wrong-content-type' }],
    ['429 without end', { kind: 'status', status: 429 }],
    ['500 without end', { kind: 'status', status: 500 }],
    ['401', { kind: 'status', status: 401 }],
    ['nothing within the time limit', { kind: 'slow' }],
    ['a closed connection', { kind: 'plug-pulled' }],
  ] as const)(
    'leaves the answer to the extractive composer when the server sends %s',
    async (_, behaviour) => {
      const draft = await compose(behaviour, { timeLimitMs: SHORT_MS });
      expect(draft).toMatchObject({ mode: 'extractive', note: 'model-unavailable' });
      expect(draft.statements).not.toHaveLength(0);
    },
  );

  it('leaves the answer to the extractive composer when the model refuses', async () => {
    expect(await compose({ kind: 'refusal' })).toMatchObject({
      mode: 'extractive',
      note: 'model-unsupported',
    });
  });

  it('gets through a 429 and a 500 by trying again', async () => {
    server.behave((_, count) =>
      count === 1
        ? { kind: 'status', status: 429 }
        : count === 2
          ? { kind: 'status', status: 500 }
          : { kind: 'reply', content: GOOD },
    );
    const composer = await composerOn(server);
    const draft = await composer.compose(understand({ text: 'remittances' }), evidence);
    expect(draft.mode).toBe('model');
    expect(server.requests).toHaveLength(3);
  });

  it('has a rejected statement mended once, with the reason', async () => {
    const wrong = JSON.stringify(draftOf('Transaction costs are reduced to less than 4 per cent.'));
    server.behave((_, count) => ({ kind: 'reply', content: count === 1 ? wrong : GOOD }));
    const composer = await composerOn(server);
    const draft = await composer.compose(understand({ text: 'remittances' }), evidence);
    expect(draft).toEqual({ ...draftOf(STATEMENT), mode: 'model' });
    expect(server.requests[1]?.messages.at(-1)?.content).toContain('the number 4% is not in its quote');
  });

  it('answers extractively and says so when nothing of the draft holds after mending', async () => {
    const content = JSON.stringify(draftOf('Sending money is free of charge for everyone.'));
    const draft = await compose({ kind: 'reply', content });
    expect(draft).toMatchObject({ mode: 'extractive', note: 'model-unsupported' });
    expect(server.requests).toHaveLength(2);
  });

  it('stops at once when the asker stops', async () => {
    const asker = new AbortController();
    const composing = compose({ kind: 'slow' }, { signal: asker.signal });
    setTimeout(() => asker.abort(new Error('the asker left')), 50);
    await expect(composing).rejects.toThrow('the asker left');
  });

  it('loses no question when the server goes away in the middle of 100', { timeout: 20_000 }, async () => {
    server.behave((_, count) => (count <= 50 ? { kind: 'reply', content: GOOD } : { kind: 'plug-pulled' }));
    const composer = await composerOn(server, { timeLimitMs: SHORT_MS * 4 });
    const drafts = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        composer.compose(understand({ text: `remittances ${index}`, language: 'en' }), evidence),
      ),
    );
    expect(drafts.every(({ statements }) => statements.length > 0)).toBe(true);
    expect(drafts.filter(({ note }) => note === 'model-unavailable').length).toBeGreaterThanOrEqual(50);
  });

  it('leaves a server alone after three failures, then tries it again', async () => {
    let clock = 1_000;
    server.behave(() => ({ kind: 'status', status: 401 }));
    const composer = await composerOn(server, { now: () => clock });
    const ask = (): Promise<Composed> => composer.compose(understand({ text: 'remittances' }), evidence);
    for (let count = 0; count < 5; count += 1) await ask();
    expect(server.requests).toHaveLength(3);
    clock += 60_000;
    server.behave(() => ({ kind: 'reply', content: GOOD }));
    expect((await ask()).mode).toBe('model');
  });

  it.each([
    ['es', 'Reducir los costos de transacción de las remesas de los migrantes a menos del 3 %.'],
    ['fr', 'Réduire à moins de 3 % les coûts de transaction des envois de fonds des migrants.'],
    ['pt', 'Reduzir os custos de transação das remessas dos migrantes para menos de 3%.'],
  ] as const satisfies readonly (readonly [Language, string])[])(
    'answers in the language of the asker (%s) with the English quote below, marked as a translation',
    async (language, text) => {
      server.behave(() => ({ kind: 'reply', content: JSON.stringify(draftOf(text)) }));
      const model = await openModel({ server: { ...server, model: 'scripted' }, logger });
      const parts = createModelParts({ model, extractive, catalogue, glossary, logger, now: () => 0 });
      const draft = await parts.composer.compose(understand({ text: 'remesas', language }), evidence);
      const { statements, citations } = verifyQuotes(draft, { ...parts, evidence, catalogue, language });
      expect(statements).toEqual([{ text, citations: [1], isTranslation: true }]);
      expect(citations[0]).toMatchObject({ passageId: 'gcm/20/a', quote: QUOTE });
    },
  );
});

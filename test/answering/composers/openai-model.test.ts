import { OpenAI } from 'openai';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createOpenAiModel } from '../../../src/answering/composers/openai-model.ts';
import { apisOf } from '../../../src/answering/composers/openai-ways.ts';
import type { Model, ModelReply } from '../../../src/answering/model.ts';
import type { ModelEvent, ModelWay } from '../../../src/answering/model-event.ts';
import type { TokenBudget } from '../../../src/answering/token-budget.ts';
import {
  type FakeModelServer,
  type ModelBehaviour,
  startFakeModelServer,
} from '../../fakes/fake-model-server.ts';

const RESPONSES_FIRST: readonly ModelWay['api'][] = ['responses', 'chat-completions'];
const CHAT_FIRST: readonly ModelWay['api'][] = ['chat-completions', 'responses'];
const content = '{"word":"remittances"}';
const GOOD: ModelBehaviour = { kind: 'reply', content };
const REPLIED = { kind: 'replied', value: { word: 'remittances' } };

let server: FakeModelServer;
let events: ModelEvent[];
beforeEach(async () => {
  server = await startFakeModelServer();
  events = [];
});
afterEach(() => server.close());

function modelOn(
  given: { apis?: typeof CHAT_FIRST; budget?: TokenBudget; timeLimitMs?: number } = {},
): Model {
  return createOpenAiModel({
    client: new OpenAI({ apiKey: 'test', baseURL: server.baseUrl, logLevel: 'off' }),
    model: 'scripted',
    apis: RESPONSES_FIRST,
    logger: pino({ level: 'silent' }),
    onEvent: (event) => events.push(event),
    ...given,
  });
}

const ask = (model: Model, asking: { signal?: AbortSignal; asker?: string } = {}) =>
  model.ask({
    name: 'word',
    schema: z.object({ word: z.string() }),
    instructions: 'Say one word.',
    turns: [{ role: 'user', text: 'Which?' }],
    ...asking,
  });

const asked = (): string[] => server.requests.map(({ api }) => api);
const outcomes = (): string[] =>
  events.flatMap((event) => (event.kind === 'requested' ? [event.outcome] : []));

describe.each([
  ['the Responses API', RESPONSES_FIRST],
  ['chat completions', CHAT_FIRST],
])('createOpenAiModel() over %s', (_name, apis) => {
  const askOnce = (behaviour: ModelBehaviour): Promise<ModelReply<unknown>> => {
    server.behave(() => behaviour);
    return ask(modelOn({ apis, timeLimitMs: 10_000 }));
  };

  it('asks for a streamed reply of the schema, with the instructions first', async () => {
    expect(await askOnce(GOOD)).toEqual(REPLIED);
    expect(server.requests).toEqual([
      {
        ...server.requests[0],
        api: apis[0],
        model: 'scripted',
        stream: true,
        schema: 'word',
        messages: [
          { role: 'system', content: 'Say one word.' },
          { role: 'user', content: 'Which?' },
        ],
      },
    ]);
  });

  it.each<ModelBehaviour>([
    { kind: 'plain-only', content },
    { kind: 'no-streams', content },
    { kind: 'cut-stream', content },
  ])('gets its reply from a server that behaves as $kind', async (behaviour) => {
    expect(await askOnce(behaviour)).toEqual(REPLIED);
    expect(new Set(asked())).toEqual(new Set([apis[0]]));
  });

  it('hands over a refusal as one', async () => {
    expect(await askOnce({ kind: 'refusal' })).toEqual({ kind: 'refused' });
    expect(outcomes()).toEqual(['refused']);
  });

  it.each<[string, ModelBehaviour]>([
    ['nothing', { kind: 'empty-choices' }],
    ['another form', { kind: 'reply', content: '{"words":[]}' }],
    ['200 KB', { kind: 'reply', content: `${' '.repeat(200_000)}${content}` }],
  ])('asks once more when the reply is %s, then gives up', async (_what, behaviour) => {
    await expect(askOnce(behaviour)).rejects.toMatchObject({ code: 'model-unavailable' });
    expect(outcomes()).toEqual(['unusable', 'unusable']);
  });

  it.each<[ModelBehaviour, string]>([
    [{ kind: 'status', status: 401 }, 'the server replied with state 401'],
    [{ kind: 'status', status: 500 }, 'the server replied with state 500'],
    [{ kind: 'plug-pulled' }, 'the connection failed'],
  ])('says why it has no reply: %o', async (behaviour, why) => {
    await expect(askOnce(behaviour)).rejects.toMatchObject({
      code: 'model-unavailable',
      message: `Cannot ask model "scripted": ${why}`,
    });
    expect(outcomes()).toEqual(['failed']);
  });

  it('counts the tokens that the server tells, and estimates them where it tells none', async () => {
    await askOnce(GOOD);
    await askOnce({ ...GOOD, isUncounted: true });
    expect(events.flatMap((event) => (event.kind === 'used' ? [event.usage] : []))).toEqual([
      { inputTokens: 100, outputTokens: 20 },
      { inputTokens: 5, outputTokens: 6 },
    ]);
  });
});

describe('createOpenAiModel()', () => {
  it.each([404, 405, 501])(
    'learns from %i that the server has no Responses API, and asks through chat completions from then on',
    async (status) => {
      server.behave(({ api }) => (api === 'responses' ? { kind: 'status', status } : GOOD));
      const model = modelOn();
      expect(await ask(model)).toEqual(REPLIED);
      const before = asked().length;
      expect(await ask(model)).toEqual(REPLIED);
      expect(asked().slice(before)).toEqual(['chat-completions']);
    },
  );

  it('finds a server that has the Responses API only', async () => {
    server.behave(({ api }) => (api === 'responses' ? GOOD : { kind: 'status', status: 404 }));
    const model = modelOn({ apis: CHAT_FIRST });
    await ask(model);
    expect(await ask(model)).toEqual(REPLIED);
    expect(asked().at(-1)).toBe('responses');
  });

  it.each<ModelBehaviour>([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429 },
    { kind: 'cut-stream', content },
    { kind: 'empty-choices' },
    { kind: 'wrong-content-type' },
  ])('learns nothing from what passes: %o', async (behaviour) => {
    server.behave(() => behaviour);
    const model = modelOn();
    await ask(model).catch(() => undefined);
    server.behave(() => GOOD);
    expect(await ask(model)).toEqual(REPLIED);
    expect(server.requests.at(-1)).toMatchObject({ api: 'responses', stream: true, schema: 'word' });
  });

  it('does not ask again for structured output that the server refuses to give', async () => {
    server.behave(() => ({ kind: 'plain-only', content }));
    const model = modelOn({ apis: CHAT_FIRST });
    await ask(model);
    const before = asked().length;
    await Promise.all([ask(model), ask(model)]);
    expect(server.requests.slice(before).map(({ schema }) => schema)).toEqual([undefined, undefined]);
  });

  it('leaves the server at once when the asker leaves', async () => {
    server.behave(() => ({ kind: 'slow' }));
    const asker = new AbortController();
    const asking = ask(modelOn(), { signal: asker.signal });
    await expect.poll(asked).toHaveLength(1);
    asker.abort(new Error('the asker left'));
    await expect(asking).rejects.toThrow('the asker left');
    await expect.poll(server.left).toBe(1);
    expect(outcomes()).toEqual(['stopped']);
  });

  it('says of a server that does not reply how long it waited', async () => {
    server.behave(() => ({ kind: 'slow' }));
    await expect(ask(modelOn({ timeLimitMs: 200 }))).rejects.toThrow('no reply within 0.2 seconds');
  });
});

describe('createOpenAiModel() with a budget', () => {
  const budgetOf = (given: Partial<TokenBudget>): TokenBudget => ({
    hasLeft: () => Promise.resolve(true),
    spend: () => Promise.resolve(),
    ...given,
  });

  it('asks nobody when the tokens of the asker are spent', async () => {
    const budget = budgetOf({ hasLeft: (asker) => Promise.resolve(asker !== 'spendthrift') });
    server.behave(() => GOOD);
    const model = modelOn({ budget });
    await expect(ask(model, { asker: 'spendthrift' })).rejects.toMatchObject({ code: 'budget-spent' });
    expect(asked()).toEqual([]);
    expect(await ask(model, { asker: 'saver' })).toEqual(REPLIED);
  });

  it('counts what a reply costs for the asker, also one of no use', async () => {
    const spent: [number, string | undefined][] = [];
    const budget = budgetOf({ spend: (...given) => Promise.resolve(void spent.push([given[0], given[1]])) });
    server.behave((_request, count) => (count === 1 ? { kind: 'reply', content: 'well …' } : GOOD));
    await ask(modelOn({ budget }), { asker: 'a' });
    expect(spent).toEqual([
      [120, 'a'],
      [120, 'a'],
    ]);
  });

  it('keeps a reply whose cost cannot be stored, and asks nobody when the count cannot be read', async () => {
    const away = () => Promise.reject(new Error('the store is away'));
    server.behave(() => GOOD);
    expect(await ask(modelOn({ budget: budgetOf({ spend: away }) }))).toEqual(REPLIED);
    await expect(ask(modelOn({ budget: budgetOf({ hasLeft: away }) }))).rejects.toMatchObject({
      code: 'model-unavailable',
    });
    expect(asked()).toHaveLength(1);
  });
});

describe('apisOf()', () => {
  it.each([
    [undefined, 'responses'],
    ['https://api.openai.com/v1', 'responses'],
    ['http://127.0.0.1:11434/v1', 'chat-completions'],
    ['https://api.openai.com.example/v1', 'chat-completions'],
  ])('tries at %s first: %s', (baseUrl, first) => {
    expect(apisOf(baseUrl)[0]).toBe(first);
  });
});

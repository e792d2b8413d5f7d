import { OpenAI } from 'openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenAiEmbedder } from '../../../src/retrieval/retrievers/embedding-openai.ts';
import { bagOfWords } from '../../fakes/bag-of-words.ts';
import {
  type EmbeddingBehaviour,
  type FakeEmbeddingServer,
  startFakeEmbeddingServer,
} from '../../fakes/fake-embedding-server.ts';
import { failureOf } from '../../fixtures/failure-of.ts';

const TEXTS = ['remittances', 'health care', 'schools'];

let server: FakeEmbeddingServer;
beforeEach(async () => {
  server = await startFakeEmbeddingServer();
});
afterEach(() => server.close());

const embed = (options: { timeLimitMs?: number; signal?: AbortSignal } = {}) => {
  const client = new OpenAI({ apiKey: 'test', baseURL: server.baseUrl, logLevel: 'off' });
  return createOpenAiEmbedder({ client, model: 'bag' }).embed(TEXTS, { timeLimitMs: 10_000, ...options });
};

const item = (index: number, embedding: unknown) => ({ object: 'embedding', index, embedding });

describe('createOpenAiEmbedder()', () => {
  it('gives the vectors of the texts, in their order, from one request', async () => {
    expect(await embed()).toEqual(TEXTS.map((text) => Float32Array.from(bagOfWords(text))));
    expect(server.requests).toEqual([{ model: 'bag', input: TEXTS, encoding_format: 'float' }]);
  });

  it('tries again when the server is busy', async () => {
    server.behave(() => (server.requests.length < 2 ? { kind: 'status', status: 429 } : { kind: 'vectors' }));
    expect(await embed()).toHaveLength(TEXTS.length);
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, EmbeddingBehaviour, string]>([
    ['refuses', { kind: 'status', status: 401 }, 'the server replied with state 401'],
    ['fails for good', { kind: 'status', status: 500 }, 'the server replied with state 500'],
    ['hangs up', { kind: 'plug-pulled' }, 'the connection failed'],
    ['is none', { kind: 'wrong-content-type' }, 'the reply has another form'],
    ['replies in another form', { kind: 'body', body: { vectors: [] } }, 'the reply has another form'],
    [
      'replies with what are no numbers',
      { kind: 'body', body: { data: TEXTS.map((_, at) => item(at, ['1'])) } },
      'the reply has another form',
    ],
    [
      'replies with empty vectors',
      { kind: 'body', body: { data: TEXTS.map((_, at) => item(at, [])) } },
      'the reply has another form',
    ],
    [
      'replies with too few vectors',
      { kind: 'body', body: { data: [item(0, [1]), item(1, [1])] } },
      'the server replied with 2 vectors to 3 texts',
    ],
    [
      'replies with one vector twice',
      { kind: 'body', body: { data: [item(0, [1]), item(1, [1]), item(1, [1])] } },
      'the server replied with 2 vectors to 3 texts',
    ],
    [
      'replies with vectors of different lengths',
      { kind: 'body', body: { data: [item(0, [1]), item(1, [1, 2]), item(2, [1])] } },
      'its vectors have different lengths',
    ],
  ])('says what is wrong when the server %s', async (_what, behaviour, state) => {
    server.behave(() => behaviour);
    expect(await failureOf(embed())).toMatchObject({
      code: 'model-unavailable',
      message: `Cannot embed with model "bag": ${state}`,
    });
  });

  it('gives up after the time limit, and leaves the server', async () => {
    server.behave(() => ({ kind: 'slow' }));
    expect((await failureOf(embed({ timeLimitMs: 100 }))).message).toBe(
      'Cannot embed with model "bag": no reply within 0.1 seconds',
    );
    await expect.poll(server.left).toBe(1);
  });

  it('leaves the server at once, with the reason, when the asker stops waiting', async () => {
    server.behave(() => ({ kind: 'slow' }));
    const asker = new AbortController();
    const embedding = embed({ signal: asker.signal });
    await expect.poll(() => server.requests.length).toBe(1);
    asker.abort(new Error('the asker left'));
    await expect(embedding).rejects.toThrow('the asker left');
    await expect.poll(server.left).toBe(1);
  });
});

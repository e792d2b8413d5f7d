import { describe, expect, it } from 'vitest';
import { AssistantError } from '../../../src/errors.ts';
import {
  createQuestionEmbedder,
  QUESTION_TIME_LIMIT_MS,
  REST_MS,
} from '../../../src/retrieval/retrievers/embedding-question.ts';
import { BAG_DIMENSIONS } from '../../fakes/bag-of-words.ts';
import { createManualClock } from '../../fakes/manual-clock.ts';
import { MemoryLog } from '../../fakes/memory-log.ts';
import { scriptedEmbedder } from '../../fakes/scripted-embedder.ts';
import { failureOf } from '../../fixtures/failure-of.ts';

const down = new AssistantError('model-unavailable', 'Cannot embed with model "bag": the connection failed');

function make({ dimensions = BAG_DIMENSIONS } = {}) {
  const [embedder, clock, log] = [scriptedEmbedder(), createManualClock(), new MemoryLog()];
  const embed = createQuestionEmbedder({ embedder, dimensions, logger: log.logger, now: clock.now });
  return {
    embedder,
    clock,
    log,
    embed: (text: string, signal?: AbortSignal) => embed(text, { signal }),
  };
}

describe('createQuestionEmbedder()', () => {
  it('gives a vector of length 1, asked for with the signal and within the time limit', async () => {
    const { embed, embedder } = make();
    const { signal } = new AbortController();
    expect(Math.hypot(...(await embed('remittances and health', signal)))).toBeCloseTo(1);
    expect(embedder.asked).toEqual([
      { texts: ['remittances and health'], options: { signal, timeLimitMs: QUESTION_TIME_LIMIT_MS } },
    ]);
  });

  it('embeds a question once', async () => {
    const { embed, embedder } = make();
    const first = await embed('remittances');
    await embed('health');
    expect(await embed('remittances')).toEqual(first);
    expect(embedder.asked.map(({ texts }) => texts)).toEqual([['remittances'], ['health']]);
  });

  it('leaves an embedder that failed alone for a while, and logs it once in that time', async () => {
    const { embed, embedder, clock, log } = make();
    embedder.failWith(down);
    for (const question of ['one', 'two', 'three'])
      expect((await failureOf(embed(question))).code).toBe('model-unavailable');
    expect([embedder.asked.length, log.lines.length]).toEqual([1, 1]);
    expect(log.lines[0]).toContain('the connection failed');
    await clock.advance(REST_MS);
    await failureOf(embed('four'));
    expect([embedder.asked.length, log.lines.length]).toEqual([2, 2]);
    embedder.failWith(undefined);
    await clock.advance(REST_MS);
    await expect(embed('five')).resolves.toHaveLength(BAG_DIMENSIONS);
    await expect(embed('six')).resolves.toHaveLength(BAG_DIMENSIONS);
  });

  it('logs once when questions under way at the same time fail together', async () => {
    const { embed, embedder, log } = make();
    embedder.failWith(down);
    await Promise.all(['one', 'two', 'three'].map((question) => failureOf(embed(question))));
    expect(log.lines).toHaveLength(1);
  });

  it('still knows the questions of before while the embedder rests', async () => {
    const { embed, embedder } = make();
    const before = await embed('remittances');
    embedder.failWith(down);
    await failureOf(embed('health'));
    expect(await embed('remittances')).toEqual(before);
  });

  it('fails with the reason of the asker who leaves, and holds it against nobody', async () => {
    const { embed, embedder, log } = make();
    const asker = new AbortController();
    asker.abort(new Error('the asker left'));
    embedder.failWith(down);
    await expect(embed('remittances', asker.signal)).rejects.toThrow('the asker left');
    expect(log.lines).toEqual([]);
    embedder.failWith(undefined);
    await expect(embed('remittances')).resolves.toBeDefined();
  });

  it('says so when the vector has another length than those of the passages', async () => {
    const { embed, log } = make({ dimensions: 3 });
    expect((await failureOf(embed('remittances'))).message).toBe(
      'Cannot search with embedding model "bag": its vector has another length than those of the passages',
    );
    expect(log.lines).toHaveLength(1);
  });
});

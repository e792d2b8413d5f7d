import { describe, expect, it } from 'vitest';
import { createFallbackComposer, REST_MS } from '../../../src/answering/composers/fallback.ts';
import type { Draft } from '../../../src/answering/answer.ts';
import type { Composed } from '../../../src/answering/composers/composer.ts';
import type { ModelEvent } from '../../../src/answering/model-event.ts';
import { AssistantError } from '../../../src/errors.ts';
import { createCatalogue } from '../../../src/knowledge/catalogue.ts';
import { MemoryLog } from '../../fakes/memory-log.ts';
import { scriptedComposer } from '../../fakes/scripted-composer.ts';
import { evidenceOf } from '../../fixtures/answers.ts';
import { queryOf } from '../../fixtures/query-of.ts';
import { SMALL_KNOWLEDGE } from '../../fixtures/small-knowledge.ts';

const evidence = evidenceOf(createCatalogue(SMALL_KNOWLEDGE), ['gcm/20/a']);
const quote = 'Reduce the transaction costs of migrant remittances';
const DRAFT: Draft = { statements: [{ text: quote, support: [{ passageId: 'gcm/20/a', quote }] }] };
const DOWN = new AssistantError('model-unavailable', 'Cannot ask the model: it is down');
const SPENT = new AssistantError('budget-spent', 'Cannot ask the model: the tokens are spent');

/** A composer of two scripted ones, where every draft holds, with what it told and a clock. */
function scene(first: readonly (Draft | Error)[]) {
  const events: ModelEvent[] = [];
  const clock = { now: 1_000 };
  const composer = createFallbackComposer({
    first: scriptedComposer(first, { mode: 'model' }),
    second: scriptedComposer(Array.from({ length: 20 }, () => DRAFT)),
    review: (draft) => ({ accepted: draft, rejected: [] }),
    logger: new MemoryLog().logger,
    now: () => clock.now,
    onEvent: (event) => events.push(event),
  });
  const ask = (signal?: AbortSignal): Promise<Composed> =>
    composer.compose(queryOf('remittances'), evidence, { signal });
  return { ask, events, clock };
}

const modes = async (ask: () => Promise<Composed>, count: number): Promise<unknown[]> => {
  const composed: unknown[] = [];
  for (let at = 0; at < count; at += 1) composed.push((await ask()).note ?? 'model');
  return composed;
};

describe('createFallbackComposer()', () => {
  it('tells why it fell back, and when the model is left alone and asked again', async () => {
    const { ask, events, clock } = scene([DOWN, DOWN, DOWN, DRAFT]);
    await modes(ask, 4);
    clock.now += REST_MS;
    expect((await ask()).mode).toBe('model');
    expect(events).toEqual([
      { kind: 'fell-back', note: 'model-unavailable', reason: DOWN.message },
      { kind: 'fell-back', note: 'model-unavailable', reason: DOWN.message },
      { kind: 'rested', isResting: true },
      { kind: 'fell-back', note: 'model-unavailable', reason: DOWN.message },
      { kind: 'fell-back', note: 'model-unavailable', reason: 'The model rests after failures' },
      { kind: 'rested', isResting: false },
    ]);
  });

  it('tries a resting model with one question at a time', async () => {
    const { ask, clock } = scene([DOWN, DOWN, DOWN, DRAFT]);
    await modes(ask, 3);
    clock.now += REST_MS;
    const [tried, ...others] = await Promise.all([ask(), ask(), ask()]);
    expect(tried.mode).toBe('model');
    expect(others.map(({ note }) => note)).toEqual(['model-unavailable', 'model-unavailable']);
    await expect(ask()).rejects.toThrow('the script has no draft number 5');
  });

  it('leaves a model for its failures only, not for tokens that one person has spent', async () => {
    const { ask, events } = scene([SPENT, SPENT, SPENT, SPENT, DRAFT]);
    expect(await modes(ask, 5)).toEqual([...Array.from({ length: 4 }, () => 'budget-spent'), 'model']);
    expect(events.some(({ kind }) => kind === 'rested')).toBe(false);
  });

  it('lets a fault of the program through: no other composer helps against it', async () => {
    await expect(scene([new TypeError('a bug')]).ask()).rejects.toThrow('a bug');
    const invalid = new AssistantError('settings-invalid', 'Cannot read the prompt');
    await expect(scene([invalid]).ask()).rejects.toBe(invalid);
  });

  it('composes nothing for an asker who has left', async () => {
    const { ask, events } = scene([DOWN]);
    await expect(ask(AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
    expect(events).toEqual([]);
  });
});

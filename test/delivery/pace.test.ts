import { describe, expect, it } from 'vitest';
import { createPace, MAX_ATTEMPTS } from '../../src/delivery/pace.ts';
import { createManualClock } from '../fakes/manual-clock.ts';

class Refusal extends Error {
  readonly retryAfterMs: number;
  constructor(retryAfterMs: number) {
    super('429');
    this.retryAfterMs = retryAfterMs;
  }
}

/** A pace of one a second, and what began when. */
function createScene() {
  const clock = createManualClock();
  const begun: { task: string; at: number }[] = [];
  const pace = createPace({
    intervalMs: 1_000,
    retryAfterMs: (error) => (error instanceof Refusal ? error.retryAfterMs : undefined),
    clock,
  });
  /** A task that fails with these errors, one an attempt, and then succeeds. */
  const task =
    (name: string, errors: Error[] = []) =>
    (): Promise<string> => {
      begun.push({ task: name, at: clock.now() });
      const error = errors.shift();
      return error === undefined ? Promise.resolve(name) : Promise.reject(error);
    };
  return { clock, pace, begun, task };
}

describe('createPace()', () => {
  it('run() begins tasks of one key in order, an interval apart, and gives each its outcome', async () => {
    const { clock, pace, begun, task } = createScene();
    const outcomes = Promise.all(['a', 'b', 'c'].map((name) => pace.run('channel', task(name))));
    await clock.advance(10_000);
    expect(await outcomes).toEqual(['a', 'b', 'c']);
    expect(begun).toEqual([
      { task: 'a', at: 0 },
      { task: 'b', at: 1_000 },
      { task: 'c', at: 2_000 },
    ]);
  });

  it('run() makes no key wait for another', async () => {
    const { clock, pace, begun, task } = createScene();
    const outcomes = Promise.all([pace.run('one', task('a')), pace.run('other', task('b'))]);
    await clock.advance(0);
    await outcomes;
    expect(begun.map(({ at }) => at)).toEqual([0, 0]);
  });

  it('run() waits for no interval that is already over', async () => {
    const { clock, pace, begun, task } = createScene();
    await pace.run('channel', task('a'));
    await clock.advance(1_500);
    await pace.run('channel', task('b'));
    expect(begun.at(-1)).toEqual({ task: 'b', at: 1_500 });
  });

  it('run() does not begin a task while the one before is still running, however long it takes', async () => {
    const { clock, pace, begun, task } = createScene();
    const slow = pace.run('channel', async () => {
      await clock.wait(5_000);
    });
    const next = pace.run('channel', task('next'));
    await clock.advance(5_000);
    await Promise.all([slow, next]);
    expect(begun).toEqual([{ task: 'next', at: 5_000 }]);
  });

  it('run() hands on a failure and goes on with the next task', async () => {
    const { clock, pace, begun, task } = createScene();
    const failing = expect(pace.run('channel', task('a', [new Error('broken')]))).rejects.toThrow('broken');
    const next = pace.run('channel', task('b'));
    await clock.advance(1_000);
    await failing;
    expect(await next).toBe('b');
    expect(begun.map((one) => one.task)).toEqual(['a', 'b']);
  });

  it('run() obeys a retry-after, with everything behind it in the queue', async () => {
    const { clock, pace, begun, task } = createScene();
    const outcomes = Promise.all([
      pace.run('channel', task('a', [new Refusal(30_000)])),
      pace.run('channel', task('b')),
    ]);
    await clock.advance(31_000);
    expect(await outcomes).toEqual(['a', 'b']);
    expect(begun).toEqual([
      { task: 'a', at: 0 },
      { task: 'a', at: 30_000 },
      { task: 'b', at: 31_000 },
    ]);
  });

  it('run() keeps to the interval when a retry-after is shorter', async () => {
    const { clock, pace, begun, task } = createScene();
    const outcome = pace.run('channel', task('a', [new Refusal(10)]));
    await clock.advance(1_000);
    await outcome;
    expect(begun.map(({ at }) => at)).toEqual([0, 1_000]);
  });

  it('run() gives up a task that is refused again and again, and the next one still waits as asked', async () => {
    const { clock, pace, begun, task } = createScene();
    const refusals = Array.from({ length: MAX_ATTEMPTS }, () => new Refusal(2_000));
    const refused = expect(pace.run('channel', task('a', refusals))).rejects.toThrow('429');
    const next = pace.run('channel', task('b'));
    await clock.advance(60_000);
    await refused;
    await next;
    expect(begun.map(({ task: name, at }) => `${name} ${at}`)).toEqual([
      'a 0',
      'a 2000',
      'a 4000',
      'a 6000',
      'b 8000',
    ]);
  });

  it('run() leaves the queue at once when its signal aborts, without letting others go ahead', async () => {
    const { clock, pace, begun, task } = createScene();
    const caller = new AbortController();
    const first = pace.run('channel', async () => {
      await clock.wait(3_000);
    });
    const second = expect(pace.run('channel', task('b'), { signal: caller.signal })).rejects.toBe('stopped');
    const third = pace.run('channel', task('c'));
    caller.abort('stopped');
    await second;
    expect(begun).toEqual([]);
    await clock.advance(3_000);
    await Promise.all([first, third]);
    expect(begun).toEqual([{ task: 'c', at: 3_000 }]);
  });

  it('run() stops waiting for an interval or a retry-after when its signal aborts', async () => {
    const { clock, pace, begun, task } = createScene();
    const caller = new AbortController();
    const refused = expect(
      pace.run('channel', task('a', [new Refusal(60_000)]), { signal: caller.signal }),
    ).rejects.toBe('stopped');
    await clock.advance(1_000);
    caller.abort('stopped');
    await refused;
    expect(begun).toHaveLength(1);
  });

  it('run() never begins a task whose signal aborted before', async () => {
    const { pace, begun, task } = createScene();
    const signal = AbortSignal.abort('stopped');
    await expect(pace.run('channel', task('a'), { signal })).rejects.toBe('stopped');
    expect(begun).toEqual([]);
  });
});

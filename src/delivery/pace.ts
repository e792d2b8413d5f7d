import { type Clock, systemClock } from './clock.ts';

/** How often one task is tried while its receiver asks to wait; a receiver that still refuses is left to the caller. */
export const MAX_ATTEMPTS = 4;

/**
 * Calls that a receiver takes only so fast, in a queue for each key: one post a second in each channel, for example.
 * Tasks of a key run one after the other in the order of their calls; keys do not wait for each other.
 */
export type Pace = {
  /**
   * Runs the task in its turn and gives its outcome. A task that fails with a retry-after runs again after that time,
   * {@link MAX_ATTEMPTS} times at most, and everything behind it waits as well. Rejects with the signal's reason when
   * it aborts before the task has begun, or between two attempts; the task itself is the caller's to abort.
   */
  run: <T>(key: string, task: () => Promise<T>, options?: { signal?: AbortSignal | undefined }) => Promise<T>;
};

type Parts = {
  /** Milliseconds from the beginning of one task to the beginning of the next with the same key. */
  intervalMs: number;
  /** Milliseconds that a task's error asks to wait before another attempt; undefined when it asks for none. */
  retryAfterMs: (error: unknown) => number | undefined;
  clock?: Clock;
};

type Lane = { tail: Promise<undefined>; tasks: number; nextStart: number };

/** A pace in memory of this process. */
export function createPace({ intervalMs, retryAfterMs, clock = systemClock }: Parts): Pace {
  const lanes = new Map<string, Lane>();
  const enter = (key: string): Lane => {
    for (const [other, { tasks, nextStart }] of lanes)
      if (tasks === 0 && nextStart <= clock.now()) lanes.delete(other);
    const lane = lanes.get(key) ?? { tail: Promise.resolve(undefined), tasks: 0, nextStart: 0 };
    lanes.set(key, lane);
    return lane;
  };
  const attempt = async <T>(lane: Lane, task: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    for (let attempts = 1; ; attempts++) {
      const waitMs = lane.nextStart - clock.now();
      if (waitMs > 0) await clock.wait(waitMs, signal);
      signal?.throwIfAborted();
      lane.nextStart = clock.now() + intervalMs;
      try {
        return await task();
      } catch (error) {
        const pauseMs = retryAfterMs(error);
        if (pauseMs === undefined) throw error;
        lane.nextStart = Math.max(lane.nextStart, clock.now() + pauseMs);
        if (attempts >= MAX_ATTEMPTS) throw error;
      }
    }
  };
  return {
    run: async (key, task, { signal } = {}) => {
      const lane = enter(key);
      const turn = lane.tail;
      const { promise: tail, resolve: leave } = Promise.withResolvers<undefined>();
      lane.tail = tail;
      lane.tasks += 1;
      try {
        await unlessAborted(turn, signal);
        return await attempt(lane, task, signal);
      } finally {
        lane.tasks -= 1;
        // Who gives up in the queue leaves the others waiting for those before.
        void turn.then(leave);
      }
    },
  };
}

/** Settles as the promise does, or rejects as soon as the signal aborts. */
async function unlessAborted(promise: Promise<undefined>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) {
    await promise;
    return;
  }
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

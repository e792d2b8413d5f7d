import type { Clock } from '../../src/delivery/clock.ts';

type Alarm = { at: number; ring: (value: undefined) => void };

/** A clock that stands still until the test moves it. */
export type ManualClock = Clock & {
  /** Moves time on, and lets everything run that waited for the moments in between. */
  advance: (ms: number) => Promise<void>;
};

export function createManualClock(): ManualClock {
  let now = 0;
  const alarms = new Set<Alarm>();
  /** Until everything that is ready has run: each turn of the event loop empties the queue of promises. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    wait: async (ms, signal) => {
      if (!(ms > 0)) throw new Error(`Nobody should wait for ${ms} ms`);
      const { promise, resolve, reject } = Promise.withResolvers<undefined>();
      const alarm = { at: now + ms, ring: resolve };
      alarms.add(alarm);
      const onAbort = (): void => {
        alarms.delete(alarm);
        reject(signal?.reason);
      };
      if (signal?.aborted === true) onAbort();
      signal?.addEventListener('abort', onAbort, { once: true });
      await promise;
    },
    advance: async (ms) => {
      const end = now + ms;
      for (;;) {
        await settle();
        const next = Array.from(alarms)
          .filter(({ at }) => at <= end)
          .toSorted((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        now = next.at;
        alarms.delete(next);
        next.ring(undefined);
      }
      now = end;
    },
  };
}

import { setTimeout as wait } from 'node:timers/promises';

/** Time as an argument, so that tests need not wait. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it aborts first. */
  wait: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async (ms, signal) => {
    try {
      await wait(ms, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // Node wraps the reason in an error of its own; callers compare with the reason that they gave.
      throw signal?.aborted === true ? signal.reason : error;
    }
  },
};

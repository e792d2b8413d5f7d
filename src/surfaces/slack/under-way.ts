/** Work that has begun: it can be stopped by its thread, and waited for when the surface stops. */
export type UnderWay = {
  /** Runs work that ends early when its key is stopped or the time is over. */
  run: <Result>(
    key: string,
    work: (signal: AbortSignal) => Promise<Result>,
    options: { timeoutMs: number },
  ) => Promise<Result>;
  /** Counts a promise among what is waited for. */
  track: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Stops all work of a key; false when there was none. */
  stop: (key: string) => boolean;
  /** Resolves when nothing is under way, at the latest after this time; what is left then is stopped. */
  drain: (timeoutMs: number) => Promise<void>;
};

/** Why a signal aborted when a person pressed the stop button. */
export const STOPPED_BY_PERSON = 'stopped by a person';

/** Work under way in this process. */
export function createUnderWay(): UnderWay {
  const controllers = new Map<string, Set<AbortController>>();
  const running = new Set<Promise<unknown>>();
  const stop = (key: string, reason: string): boolean => {
    const found = controllers.get(key);
    for (const controller of found ?? []) controller.abort(reason);
    return found !== undefined;
  };
  const track = async <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  };
  return {
    track,
    run: async (key, work, { timeoutMs }) => {
      const controller = new AbortController();
      const group = controllers.get(key) ?? new Set();
      controllers.set(key, group.add(controller));
      try {
        return await track(work(AbortSignal.any([controller.signal, AbortSignal.timeout(timeoutMs)])));
      } finally {
        group.delete(controller);
        if (group.size === 0) controllers.delete(key);
      }
    },
    stop: (key) => stop(key, STOPPED_BY_PERSON),
    drain: async (timeoutMs) => {
      await settledWithin(running, timeoutMs);
      for (const key of controllers.keys()) stop(key, 'the surface stops');
      await settledWithin(running, LAST_WORDS_MS);
    },
  };
}

/** Time to say that work was stopped. */
const LAST_WORDS_MS = 2000;

async function settledWithin(running: ReadonlySet<Promise<unknown>>, timeoutMs: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), timeoutMs);
  await Promise.race([Promise.allSettled(running), late]);
  clearTimeout(timer);
}

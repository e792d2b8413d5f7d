/** Lets a number of tasks run at a time; the others wait their turn or leave when their signal ends. */
export type Turnstile = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** A turnstile for `limit` tasks. */
export function createTurnstile(limit: number): Turnstile {
  let running = 0;
  const waiting: (() => void)[] = [];
  const enter = (signal?: AbortSignal): Promise<void> => {
    if (running < limit) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal?.reason instanceof Error ? signal.reason : new Error('Aborted while waiting'));
      };
      waiting.push(go);
      signal?.addEventListener('abort', leave, { once: true });
    });
  };
  return async (task, signal) => {
    signal?.throwIfAborted();
    await enter(signal);
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

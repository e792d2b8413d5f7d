/**
 * A signal for one piece of work: aborts with a `TimeoutError` after the time limit, or before it when the caller's
 * signal does, with the caller's reason. The time limit is in milliseconds and keeps no process alive.
 */
export function deadline(timeLimitMs: number, signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(timeLimitMs);
  return signal === undefined ? limit : AbortSignal.any([signal, limit]);
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MS_PER_SECOND = 1_000;

/** Whether one more may pass now; `retryAfterMs` is when the next may, always above 0. */
export type RateLimit = { kind: 'allowed' } | { kind: 'limited'; retryAfterMs: number };

/**
 * So many a time, counted for each key apart, for example questions of one person a minute.
 * Take before working, and answer a `limited` with a sentence that says when to try again.
 */
export type RateLimits = { take: (key: string) => Promise<RateLimit> };

/** Rate limits in memory of this process: `count` a `periodMs`, the period of a key beginning with its first take. */
export function createRateLimits({ count, periodMs }: { count: number; periodMs: number }): RateLimits {
  const limiter = new RateLimiterMemory({ points: count, duration: periodMs / MS_PER_SECOND });
  return {
    take: async (key) => {
      try {
        await limiter.consume(key);
        return { kind: 'allowed' };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { kind: 'limited', retryAfterMs: Math.max(1, refused.msBeforeNext) };
      }
    },
  };
}

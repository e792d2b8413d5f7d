import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimits } from '../../src/delivery/rate-limits.ts';

describe('createRateLimits()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('take() allows so many a period and says when the next may pass', async () => {
    const limits = createRateLimits({ count: 2, periodMs: 60_000 });
    expect(await limits.take('asker')).toEqual({ kind: 'allowed' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await limits.take('asker')).toEqual({ kind: 'allowed' });
    expect(await limits.take('asker')).toEqual({ kind: 'limited', retryAfterMs: 40_000 });
  });

  it('take() allows again when the period is over, however often it was refused', async () => {
    const limits = createRateLimits({ count: 1, periodMs: 1_500 });
    await limits.take('asker');
    for (let refusals = 0; refusals < 50; refusals++)
      expect(await limits.take('asker')).toMatchObject({ kind: 'limited' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await limits.take('asker')).toEqual({ kind: 'allowed' });
  });

  it('take() counts each key apart', async () => {
    const limits = createRateLimits({ count: 1, periodMs: 1_000 });
    await limits.take('one');
    expect(await limits.take('other')).toEqual({ kind: 'allowed' });
  });

  it('take() allows exactly so many of calls at the same time', async () => {
    const limits = createRateLimits({ count: 5, periodMs: 1_000 });
    const taken = await Promise.all(Array.from({ length: 20 }, () => limits.take('asker')));
    expect(taken.filter(({ kind }) => kind === 'allowed')).toHaveLength(5);
  });
});

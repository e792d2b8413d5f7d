import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardCalls, STORE_TIME_LIMIT_MS } from '../../../src/stores/keyv/guard-calls.ts';

const backend = { name: 'redis', address: 'redis://host', close: () => undefined };

describe('guardCalls()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives up a call that the backend never answers', async () => {
    const { attempt } = guardCalls(backend);
    const call = expect(attempt('read from', () => new Promise(() => undefined))).rejects.toMatchObject({
      code: 'store-unavailable',
      message: `Cannot read from the store "redis://host": no reply within ${STORE_TIME_LIMIT_MS} ms`,
    });
    await vi.advanceTimersByTimeAsync(STORE_TIME_LIMIT_MS);
    await call;
  });

  it('leaves no timer behind when the backend answers', async () => {
    expect(await guardCalls(backend).attempt('read from', () => 1)).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('names every address that was tried in vain', async () => {
    const cause = new AggregateError([new Error('no way to ::1'), new Error('no way to 127.0.0.1')]);
    await expect(guardCalls(backend).attempt('open', () => Promise.reject(cause))).rejects.toMatchObject({
      message: 'Cannot open the store "redis://host": no way to ::1, no way to 127.0.0.1',
      cause,
    });
  });
});

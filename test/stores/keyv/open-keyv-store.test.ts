import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeyvStore, SWEEP_INTERVAL_MS } from '../../../src/stores/keyv/open-keyv-store.ts';

describe('openKeyvStore()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sweeps at the first write and then once an interval, never on reading', async () => {
    const sweeps: number[] = [];
    const store = await openKeyvStore({
      name: 'memory',
      address: 'memory:',
      storage: new Map(),
      connect: () => undefined,
      add: () => true,
      keys: () => [],
      sweep: (now) => void sweeps.push(now),
      close: () => undefined,
    });
    const start = Date.now();
    await store.get('key');
    expect(sweeps).toEqual([]);
    await store.set('key', 1);
    await store.add('key', 1, { ttlMs: 1 });
    expect(sweeps).toEqual([start]);
    await vi.advanceTimersByTimeAsync(SWEEP_INTERVAL_MS);
    await store.add('key', 1, { ttlMs: 1 });
    await store.set('key', 1);
    expect(sweeps).toEqual([start, start + SWEEP_INTERVAL_MS]);
  });

  it('lets go of what was opened halfway, and says why it could not be opened', async () => {
    const steps: string[] = [];
    const opening = openKeyvStore({
      name: 'redis',
      address: 'redis://host',
      storage: new Map(),
      connect: () => Promise.reject(new Error('refused')),
      add: () => true,
      keys: () => [],
      close: () => void steps.push('closed'),
    });
    await expect(opening).rejects.toMatchObject({
      code: 'store-unavailable',
      message: 'Cannot open the store "redis://host": refused',
    });
    expect(steps).toEqual(['closed']);
  });
});

import { describe, expect, it } from 'vitest';
import { CLAIM_TTL_MS, createClaims } from '../../src/delivery/create-claims.ts';
import { openMemoryStore } from '../../src/stores/memory.ts';
import type { Store } from '../../src/stores/store.ts';

const createTwo = async () => {
  const store = await openMemoryStore();
  return { store, claims: createClaims({ store }), otherProcess: createClaims({ store }) };
};

describe('createClaims()', () => {
  it('gives an event to one of many that claim it at the same time', async () => {
    const { claims, otherProcess } = await createTwo();
    const claimed = await Promise.all(
      Array.from({ length: 20 }, (_none, index) =>
        (index % 2 === 0 ? claims : otherProcess).claim('T1/C1/1.2'),
      ),
    );
    expect(claimed.filter((outcome) => outcome === 'mine')).toHaveLength(1);
  });

  it('keeps a settled event from being replied to again, also by who failed after posting', async () => {
    const { claims } = await createTwo();
    await claims.claim('event');
    await claims.settle('event', 'answered');
    await claims.release('event');
    expect(await claims.claim('event')).toBe('taken');
  });

  it('gives an event away again after its release, so that a retry is answered', async () => {
    const { claims, otherProcess } = await createTwo();
    await claims.claim('event');
    await claims.release('event');
    expect(await otherProcess.claim('event')).toBe('mine');
    expect(await claims.claim('event')).toBe('taken');
  });

  it('keeps events apart', async () => {
    const { claims } = await createTwo();
    await claims.claim('T1/C1/1.2');
    expect(await claims.claim('T1/C2/1.2')).toBe('mine');
  });

  it('minds no release of an event that nobody claimed', async () => {
    const { claims } = await createTwo();
    await claims.release('event');
    expect(await claims.claim('event')).toBe('mine');
  });

  it('asks the store to forget a claim after a day, working or settled', async () => {
    const memory = await openMemoryStore();
    const times: unknown[] = [];
    const store: Store = {
      ...memory,
      add: (key, value, options) => {
        times.push(options.ttlMs);
        return memory.add(key, value, options);
      },
      set: (key, value, options) => {
        times.push(options?.ttlMs);
        return memory.set(key, value, options);
      },
    };
    const claims = createClaims({ store });
    await claims.claim('event');
    await claims.settle('event', 'abstained');
    expect(times).toEqual([CLAIM_TTL_MS, CLAIM_TTL_MS]);
  });

  it('claim() rejects with store-unavailable when the store is gone, so that nothing is replied to twice', async () => {
    const { store, claims } = await createTwo();
    await store.close();
    await expect(claims.claim('event')).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});

import { z } from 'zod';
import type { Store } from '../stores/store.ts';
import type { Claims } from './claims.ts';

/** Milliseconds that an event stays taken: platforms deliver again for some hours at most, and a day is easy to reason about. */
export const CLAIM_TTL_MS = 86_400_000;

const SettledClaim = z.object({ state: z.literal('settled') });

/** Claims in a Store: they hold for all processes that share it, and end after a day. */
export function createClaims({ store }: { store: Store }): Claims {
  const options = { ttlMs: CLAIM_TTL_MS };
  const storeKey = (key: string): string => `claim/${key}`;
  return {
    claim: async (key) =>
      (await store.add(storeKey(key), { state: 'working' }, options)) ? 'mine' : 'taken',
    settle: (key, outcome) => store.set(storeKey(key), { state: 'settled', outcome }, options),
    release: async (key) => {
      // A failure after the reply was posted must not lead to a second reply.
      if (SettledClaim.safeParse(await store.get(storeKey(key))).success) return;
      await store.delete(storeKey(key));
    },
  };
}

import { z } from 'zod';
import type { Store } from '../stores/store.ts';

/** What a day may cost. Counts of several processes that share a store may overshoot by the requests under way. */
export type TokenBudget = {
  /** True while the day, and the person where one is named, has tokens left. */
  hasLeft: (askedBy?: string) => Promise<boolean>;
  spend: (tokens: number, askedBy?: string) => Promise<void>;
};

const DAY_MS = 86_400_000;
const Spent = z.number().catch(0);

/** A budget of tokens a day, for all and for one person (by the hash of the id). */
export function createTokenBudget({
  store,
  perDay,
  perPerson,
  now,
}: {
  store: Pick<Store, 'get' | 'set'>;
  perDay: number;
  perPerson: number;
  now: () => number;
}): TokenBudget {
  const key = (askedBy?: string): string => `tokens:${Math.floor(now() / DAY_MS)}:${askedBy ?? 'all'}`;
  const spent = async (askedBy?: string): Promise<number> => Spent.parse(await store.get(key(askedBy)));
  return {
    hasLeft: async (askedBy) =>
      (await spent()) < perDay && (askedBy === undefined || (await spent(askedBy)) < perPerson),
    spend: async (tokens, askedBy) => {
      for (const whose of askedBy === undefined ? [undefined] : [undefined, askedBy])
        await store.set(key(whose), (await spent(whose)) + tokens, { ttlMs: 2 * DAY_MS });
    },
  };
}

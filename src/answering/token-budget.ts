import { z } from 'zod';
import type { Store } from '../stores/store.ts';

/** What a day may cost. Counts of several processes that share a store may miss what they spend at the same moment. */
export type TokenBudget = {
  /** True while the day, and the person where one is named, has tokens left. */
  hasLeft: (askedBy?: string) => Promise<boolean>;
  spend: (tokens: number, askedBy?: string) => Promise<void>;
};

/** Tokens a day, from midnight UTC; undefined is without limit. */
export type TokenLimits = { perDay?: number | undefined; perPerson?: number | undefined };

const DAY_MS = 86_400_000;
const Spent = z.number().catch(0);

/** A budget of tokens a day, for all and for one person (by the hash of the id); its counts are gone after two days. `now` gives milliseconds since 1970. */
export function createTokenBudget({
  store,
  perDay = Infinity,
  perPerson = Infinity,
  now,
}: TokenLimits & { store: Pick<Store, 'get' | 'set'>; now: () => number }): TokenBudget {
  const key = (askedBy?: string): string => `tokens:${Math.floor(now() / DAY_MS)}:${askedBy ?? 'all'}`;
  const spent = async (askedBy?: string): Promise<number> => Spent.parse(await store.get(key(askedBy)));
  const add = async (tokens: number, askedBy?: string): Promise<void> => {
    await store.set(key(askedBy), (await spent(askedBy)) + tokens, { ttlMs: 2 * DAY_MS });
  };
  // Counts of questions under way at the same time are added one after the other, so that none is lost.
  let last = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    hasLeft: async (askedBy) =>
      (await spent()) < perDay && (askedBy === undefined || (await spent(askedBy)) < perPerson),
    spend: (tokens, askedBy) =>
      inTurn(async () => {
        await add(tokens);
        if (askedBy !== undefined) await add(tokens, askedBy);
      }),
  };
}

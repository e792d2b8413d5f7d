import { setTimeout as wait } from 'node:timers/promises';
import type { InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Store } from '../../stores/store.ts';
import { installKey } from './installs.ts';

/** Bolt refreshes a token that ends within two hours; refresh tokens work once. */
const REFRESH_BEFORE_S = 7200;
/** A refresh takes a second or two; a process that died with the lock frees it after this time. */
const LOCK_TTL_MS = 20_000;
const POLL_MS = 200;
const MAX_POLLS = 100;
const MS_PER_SECOND = 1000;

type Parts = {
  store: Store;
  installs: Pick<InstallationStore, 'fetchInstallation'>;
  clock: () => number;
};

/** Lets one process at a time refresh a workspace's token; the others wait for its outcome. */
export function lockRotation<Result>(
  authorize: (query: InstallationQuery<boolean>) => Promise<Result>,
  { store, installs, clock }: Parts,
): (query: InstallationQuery<boolean>) => Promise<Result> {
  const isDue = async (query: InstallationQuery<boolean>): Promise<boolean> => {
    const { bot } = await installs.fetchInstallation(query);
    return (
      bot?.refreshToken !== undefined &&
      bot.expiresAt !== undefined &&
      bot.expiresAt - clock() / MS_PER_SECOND < REFRESH_BEFORE_S
    );
  };
  return async (query) => {
    const lock = `slack/rotation/${installKey(query)}`;
    for (let polls = 0; polls < MAX_POLLS; polls += 1) {
      if (!(await isDue(query).catch(() => false))) return authorize(query);
      if (await store.add(lock, true, { ttlMs: LOCK_TTL_MS })) {
        try {
          return await authorize(query);
        } finally {
          await store.delete(lock);
        }
      }
      await wait(POLL_MS);
    }
    return authorize(query);
  };
}

import KeyvRedis, { createClient } from '@keyv/redis';
import { STORE_TIME_LIMIT_MS } from './keyv/guard-calls.ts';
import { NAMESPACE, openKeyvStore } from './keyv/open-keyv-store.ts';
import { showAddress } from './keyv/show-address.ts';
import type { Store } from './store.ts';

/** Milliseconds between two attempts to reconnect: doubled from the first to the last. */
const RECONNECT_MS = { first: 100, last: 5_000 } as const;

/** Keys that the server looks at in one step of a listing: enough for few round trips, too few to hold it up. */
const KEYS_PER_STEP = 1_000;

/** Between the namespace and the key, as @keyv/redis writes it. */
const SEPARATOR = '::';

/** A store on a Redis server, shared by processes: `redis://host:6379`, `rediss://…` with TLS. */
export function openRedisStore(url: string): Promise<Store> {
  const client = createRedisClient(url);
  const inServer = `${NAMESPACE}${SEPARATOR}`;
  return openKeyvStore({
    name: 'redis',
    address: showAddress(url),
    storage: new KeyvRedis(client, { keyPrefixSeparator: SEPARATOR, throwOnErrors: true }),
    connect: async () => {
      await client.connect();
    },
    add: async (key, { text, ttlMs }) =>
      (await client.set(inServer + key, text, {
        condition: 'NX',
        expiration: { type: 'PX', value: ttlMs },
      })) === 'OK',
    keys: async (prefix) => {
      // A set, since a listing may name a key twice while the server grows its table.
      const found = new Set<string>();
      const steps = client.scanIterator({
        MATCH: `${escapePattern(inServer + prefix)}*`,
        COUNT: KEYS_PER_STEP,
      });
      for await (const step of steps) for (const key of step) found.add(key.slice(inServer.length));
      return Array.from(found);
    },
    close: async () => {
      if (client.isReady) await client.close();
      else if (client.isOpen) client.destroy();
    },
  });
}

/** Fails at once where the first connection fails or an established one is lost, and reconnects by itself after a loss. */
function createRedisClient(url: string) {
  let wasReady = false;
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: STORE_TIME_LIMIT_MS,
      reconnectStrategy: (retries, cause) =>
        wasReady ? Math.min(RECONNECT_MS.first * 2 ** retries, RECONNECT_MS.last) : cause,
    },
  });
  client.on('ready', () => {
    wasReady = true;
  });
  return client;
}

/** The signs that Redis reads as wildcards in a pattern. */
const escapePattern = (text: string): string => text.replace(/[\\*?[\]^-]/g, String.raw`\$&`);

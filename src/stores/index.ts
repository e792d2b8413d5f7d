import { openMemoryStore } from './memory.ts';
import { openSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

/** How one kind of store is opened, and how its address is written. */
export type StoreKind = {
  /** What may stand before the colon of STORE_URL, in lower case. */
  schemes: readonly string[];
  /** An address as it should look, for messages. */
  example: string;
  /** Rejects with `store-unavailable` when the backend cannot be reached. */
  open: (url: string) => Promise<Store>;
};

/** Every kind of store. Clients of servers are loaded only when one is opened: they take a quarter of a second. */
export const storeKinds: readonly StoreKind[] = [
  { schemes: ['sqlite'], example: 'sqlite:data/assistant.sqlite', open: openSqliteStore },
  { schemes: ['memory'], example: 'memory:', open: openMemoryStore },
  {
    schemes: ['redis', 'rediss'],
    example: 'redis://host:6379',
    open: async (url) => (await import('./redis.ts')).openRedisStore(url),
  },
  {
    schemes: ['postgres', 'postgresql'],
    example: 'postgres://user:password@host:5432/database',
    open: async (url) => (await import('./postgres.ts')).openPostgresStore(url),
  },
];

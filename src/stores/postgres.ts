import { EventEmitter } from 'node:events';
import { KeyvPostgres } from '@keyv/postgres';
import { z } from 'zod';
import { STORE_TIME_LIMIT_MS } from './keyv/guard-calls.ts';
import { openKeyvStore } from './keyv/open-keyv-store.ts';
import { showAddress } from './keyv/show-address.ts';
import type { Store } from './store.ts';

/** Table of the store in the schema `public`; made when it is missing. */
const TABLE = 'gcm_assistant_store';

/** Characters of the longest key; PostgreSQL indexes no more than some 2,700 bytes. */
const KEY_LENGTH = 512;

/** Connections at most: a question needs one at a time, and small servers allow few. */
const CONNECTIONS = 5;

/** The moment from which a row no longer counts; null when it stays. Not read as JSON: PostgreSQL refuses some of it. */
const UNTIL = `substring(left(${TABLE}.value, 30) from '^[{]"until":([0-9]+)')::bigint`;

const ADD = `
  INSERT INTO ${TABLE} (key, value) VALUES ($1, $2)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE ${UNTIL} <= $3
  RETURNING key`;

const KEYS = `SELECT key FROM ${TABLE} WHERE starts_with(key, $1) AND coalesce(${UNTIL} > $2, true)`;

const KeyRows = z.array(z.object({ key: z.string() }));

/**
 * A store in a PostgreSQL database, shared by processes: `postgres://user:password@host:5432/database`.
 * One a process: @keyv/postgres keeps one pool of connections, and closing a store closes it.
 */
export function openPostgresStore(url: string): Promise<Store> {
  const storage = new KeyvPostgres({
    uri: url,
    table: TABLE,
    keySize: KEY_LENGTH,
    max: CONNECTIONS,
    connectionTimeoutMillis: STORE_TIME_LIMIT_MS,
    query_timeout: STORE_TIME_LIMIT_MS,
    log: surviveLostConnections,
  });
  return openKeyvStore({
    name: 'postgres',
    address: showAddress(url),
    storage,
    connect: async () => {
      await storage.query(`SELECT key FROM ${TABLE} LIMIT 0`);
    },
    add: async (key, { text, now }) => KeyRows.parse(await storage.query(ADD, [key, text, now])).length === 1,
    keys: async (prefix, now) =>
      KeyRows.parse(await storage.query(KEYS, [prefix, now])).map(({ key }) => key),
    sweep: async (now) => {
      await storage.query(`DELETE FROM ${TABLE} WHERE ${UNTIL} <= $1`, [now]);
    },
    close: () => storage.disconnect(),
  });
}

/**
 * The pool's log, called as a method of the pool: the one way to reach the pool that @keyv/postgres keeps to itself.
 * A pool that nobody listens to ends the process when the server closes a connection that is not in use.
 */
function surviveLostConnections(this: unknown): void {
  if (this instanceof EventEmitter && this.listenerCount('error') === 0) this.on('error', () => undefined);
}

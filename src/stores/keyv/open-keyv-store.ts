import { Keyv } from 'keyv';
import type { Store } from '../store.ts';
import { guardCalls } from './guard-calls.ts';
import { openEntry, sealEntry } from './stored-entry.ts';

/** Milliseconds between two removals of what is over: often enough to stay small, rare enough not to be felt. */
export const SWEEP_INTERVAL_MS = 600_000;

/** Keeps the keys of the assistant apart where a server is shared. */
export const NAMESPACE = 'gcm-assistant';

/** What Keyv does not have: each by the backend's own means. Times are milliseconds since 1970. */
export type KeyvBackend = {
  name: string;
  /** For messages; holds no password. */
  address: string;
  /** A storage adapter of Keyv, or a Map. */
  storage: unknown;
  connect: () => void | Promise<void>;
  /** One atomic step: sets the key when it is free or over, and tells whether it did. */
  add: (
    key: string,
    entry: { text: string; ttlMs: number; until: number; now: number },
  ) => boolean | Promise<boolean>;
  /** Keys that begin with these characters, without those whose time is over. */
  keys: (prefix: string, now: number) => string[] | Promise<string[]>;
  /** Removes what is over, where the backend does not do it by itself. */
  sweep?: (now: number) => void | Promise<void>;
  close: () => void | Promise<void>;
};

/** A Store over one Keyv backend; rejects with `store-unavailable` when the backend cannot be reached. */
export async function openKeyvStore(backend: KeyvBackend): Promise<Store> {
  const keyv = createKeyv(backend.storage);
  const { attempt, close } = guardCalls(backend);
  const sweep = createSweep(backend);
  try {
    await attempt('open', backend.connect);
  } catch (error) {
    // What was opened halfway is let go of; why it could not be opened is the news.
    await close().catch(() => undefined);
    throw error;
  }
  return {
    name: backend.name,
    get: (key) =>
      attempt('read from', async () => {
        const entry = openEntry(await keyv.get(key, { raw: true }), Date.now());
        return entry.kind === 'value' ? entry.value : undefined;
      }),
    set: (key, value, { ttlMs } = {}) =>
      attempt('write to', async () => {
        await sweep(Date.now());
        await keyv.set(key, value, ttlMs === undefined ? undefined : wholeTime(ttlMs));
      }),
    add: (key, value, options) =>
      attempt('write to', async () => {
        const now = Date.now();
        // Before the claim, not after it: a failing sweep must not hide that the key was taken.
        await sweep(now);
        const ttlMs = wholeTime(options.ttlMs);
        return backend.add(key, { text: sealEntry(value, now + ttlMs), ttlMs, until: now + ttlMs, now });
      }),
    delete: (key) =>
      attempt('write to', async () => {
        await keyv.delete(key);
      }),
    keys: (prefix) => attempt('read from', () => backend.keys(prefix, Date.now())),
    close,
  };
}

function createKeyv(storage: unknown): Keyv<unknown> {
  return new Keyv<unknown>({
    store: storage,
    namespace: NAMESPACE,
    // Keyv leaves its own prefix out of keys that happen to begin with it, so that two keys could become one.
    useKeyPrefix: false,
    throwOnErrors: true,
    serialize: ({ value, expires }) => sealEntry(value, expires),
    deserialize: JSON.parse,
  });
}

function createSweep({ sweep }: KeyvBackend): (now: number) => Promise<void> {
  let next = 0;
  return async (now) => {
    if (sweep === undefined || now < next) return;
    next = now + SWEEP_INTERVAL_MS;
    await sweep(now);
  };
}

/** Redis takes whole milliseconds only, and Keyv reads 0 as for ever. */
const wholeTime = (ttlMs: number): number => Math.max(1, Math.ceil(ttlMs));

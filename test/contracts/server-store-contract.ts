import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/stores/store.ts';
import { failureOf } from '../fixtures/failure-of.ts';
import { openProxy } from '../fixtures/open-proxy.ts';
import { raceProcesses } from '../fixtures/race-processes.ts';

/** A port on which nothing listens: port 1 is reserved for a service that nobody runs. */
const CLOSED_PORT = '1';

/** Milliseconds in which a client has noticed that a connection on this machine was lost. */
const LOSS_MS = 100;

/** What every store on a server promises beyond the contract of a Store. */
export function describeServerStore(
  name: string,
  given: { open: (url: string) => Promise<Store>; url: string; port: number; missing?: string | undefined },
): void {
  const { open, url, missing } = given;
  const withPort = (port: string): URL => {
    const changed = new URL(url);
    changed.port = port;
    return changed;
  };

  describe.skipIf(missing !== undefined)(`${name} on a server`, () => {
    it('gives each key to one of three processes', async () => {
      const prefix = `test/${randomUUID()}/`;
      const won = await raceProcesses({ url, prefix, processes: 3, keys: 60 });
      const store = await open(url);
      for (const key of await store.keys(prefix)) await store.delete(key);
      await store.close();
      expect(won.flat().toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: 60 }, (_none, index) => index),
      );
    });

    it('survives that the server goes away: calls reject meanwhile and succeed when it is back', async () => {
      const target = new URL(url);
      const proxy = await openProxy({
        host: target.hostname,
        port: target.port === '' ? given.port : Number(target.port),
      });
      const store = await open(withPort(String(proxy.port)).href);
      const key = `test/${randomUUID()}`;
      await store.set(key, 'before', { ttlMs: 60_000 });
      proxy.cut();
      // The loss reaches a connection that is not in use, where no call waits for its error.
      await wait(LOSS_MS);
      await expect(store.get(key)).rejects.toMatchObject({ code: 'store-unavailable' });
      await expect(store.add(key, 1, { ttlMs: 1 })).rejects.toMatchObject({ code: 'store-unavailable' });
      proxy.restore();
      await vi.waitFor(async () => expect(await store.get(key)).toBe('before'), {
        timeout: 4_000,
        interval: 50,
      });
      await store.delete(key);
      await store.close();
      await proxy.close();
    });
  });

  describe(`${name} without a server`, () => {
    it('rejects with store-unavailable, naming the address without user and password', async () => {
      const address = withPort(CLOSED_PORT);
      address.username = 'librarian';
      address.password = 'open-sesame';
      const error = await failureOf(open(address.href));
      expect(error.code).toBe('store-unavailable');
      expect(error.message).toContain(`"${address.protocol}//${address.host}`);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/open-sesame|librarian/);
    });
  });
}

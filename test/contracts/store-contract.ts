import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/stores/store.ts';

/** Milliseconds after which the values of these tests are over, and after which that is looked at. */
const SHORT = { ttlMs: 20, waitMs: 60 } as const;

/** Milliseconds that no test outlives. */
const LONG_MS = 60_000;

/** What every store promises; `open` is called anew after each close. Skips with `missing` as its reason. */
export function describeStoreContract(
  name: string,
  { open, missing }: { open: () => Promise<Store>; missing?: string | undefined },
): void {
  describe.skipIf(missing !== undefined)(
    `${name} as a Store${missing === undefined ? '' : ` (skipped: ${missing})`}`,
    () => {
      let store: Store;
      const written = new Set<string>();
      /** Servers are shared: every test has keys of its own, which go when the suite ends. */
      const own = (key = 'key'): string => {
        const unique = `test/${randomUUID()}/${key}`;
        written.add(unique);
        return unique;
      };

      beforeAll(async () => {
        store = await open();
      });

      afterAll(async () => {
        const cleaner = await open();
        for (const key of written) await cleaner.delete(key);
        await cleaner.close();
      });

      it('get() finds nothing under a key that was never set', async () => {
        expect(await store.get(own())).toBeUndefined();
      });

      it('get() gives back any JSON value as it was set', async () => {
        const key = own();
        await fc.assert(
          fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
            await store.set(key, value);
            expect(await store.get(key)).toEqual(JSON.parse(JSON.stringify(value)));
          }),
          { numRuns: 40 },
        );
      });

      it.each([
        ['null', null],
        ['false', false],
        ['nought', 0],
        ['an empty text', ''],
        ['a text that begins with a colon', ':base64:aGVsbG8='],
        ['accents, emoji and right-to-left script', 'São Tomé · ñandú · 👩🏽‍🏫 · مرحبا · e\u0301'],
        ['a NUL and half a surrogate pair', 'a\u0000b\ud83d'],
      ])('get() gives back %s', async (_what, value) => {
        const key = own();
        await store.set(key, { value });
        expect(await store.get(key)).toEqual({ value });
        await store.set(key, value);
        expect(await store.get(key)).toEqual(value);
      });

      it('keys() and add() mind no NUL and no half a surrogate pair in values', async () => {
        const key = own();
        await store.set(key, { value: 'a\u0000b\ud83d' }, { ttlMs: LONG_MS });
        expect(await store.keys(key)).toEqual([key]);
        expect(await store.add(key, 1, { ttlMs: LONG_MS })).toBe(false);
      });

      it('get() gives back two megabytes as they were set', async () => {
        const key = own();
        const value = {
          text: 'ñ'.repeat(1_000_000),
          list: Array.from({ length: 10_000 }, (_none, index) => index),
        };
        await store.set(key, value);
        expect(await store.get(key)).toEqual(value);
      });

      it('set() replaces the value', async () => {
        const key = own();
        await store.set(key, 'first');
        await store.set(key, 'second');
        expect(await store.get(key)).toBe('second');
      });

      it('set() keeps apart keys in other script, of several hundred characters, and with the namespace in them', async () => {
        const keys = [
          'ключ/ñ/👩🏽‍🏫',
          'k'.repeat(400),
          'x',
          'gcm-assistant:x',
          'gcm-assistant::x',
          'keyv:x',
          'X',
          ' x',
        ].map(own);
        for (const key of keys) await store.set(key, key);
        for (const key of keys) expect(await store.get(key)).toBe(key);
      });

      it('set() keeps a value until its time is over and not longer', async () => {
        const [brief, long] = [own('brief'), own('long')];
        await store.set(brief, 1, { ttlMs: SHORT.ttlMs });
        await store.set(long, 1, { ttlMs: LONG_MS });
        await wait(SHORT.waitMs);
        expect(await store.get(brief)).toBeUndefined();
        expect(await store.get(long)).toBe(1);
      });

      it.each([0, -5, 0.4, 15.7])(
        'set() takes a time of %d ms as a short one, never as for ever',
        async (ttlMs) => {
          const key = own();
          await store.set(key, 1, { ttlMs });
          await wait(SHORT.waitMs);
          expect(await store.get(key)).toBeUndefined();
        },
      );

      it('set() without a time ends the time of the value before', async () => {
        const key = own();
        await store.set(key, 1, { ttlMs: SHORT.ttlMs });
        await store.set(key, 2);
        await wait(SHORT.waitMs);
        expect(await store.get(key)).toBe(2);
      });

      it('delete() removes a value, and minds no key that is not there', async () => {
        const key = own();
        await store.set(key, 1);
        await store.delete(key);
        await store.delete(key);
        expect(await store.get(key)).toBeUndefined();
        expect(await store.keys(key)).toEqual([]);
      });

      it('add() is true for the first call alone and keeps its value', async () => {
        const key = own();
        expect(await store.add(key, 'first', { ttlMs: LONG_MS })).toBe(true);
        expect(await store.add(key, 'second', { ttlMs: LONG_MS })).toBe(false);
        expect(await store.get(key)).toBe('first');
      });

      it('add() is true for exactly one of 20 calls at the same time', async () => {
        const key = own();
        const added = await Promise.all(
          Array.from({ length: 20 }, (_none, index) => store.add(key, index, { ttlMs: LONG_MS })),
        );
        expect(added.filter(Boolean)).toHaveLength(1);
        expect(await store.get(key)).toBe(added.indexOf(true));
      });

      it('add() is true for exactly one of 20 calls on a key whose time is over', async () => {
        const key = own();
        await store.add(key, 'before', { ttlMs: SHORT.ttlMs });
        await wait(SHORT.waitMs);
        const added = await Promise.all(
          Array.from({ length: 20 }, (_none, index) => store.add(key, index, { ttlMs: LONG_MS })),
        );
        expect(added.filter(Boolean)).toHaveLength(1);
        expect(await store.get(key)).toBe(added.indexOf(true));
      });

      it('add() lets go of the key when its time is over', async () => {
        const key = own();
        await store.add(key, 1, { ttlMs: SHORT.ttlMs });
        await wait(SHORT.waitMs);
        expect(await store.get(key)).toBeUndefined();
      });

      it('add() is false on a key that was set, with or without a time, and true again once it is deleted', async () => {
        const [staying, passing] = [own('staying'), own('passing')];
        await store.set(staying, 1);
        await store.set(passing, 1, { ttlMs: LONG_MS });
        expect(await store.add(staying, 2, { ttlMs: LONG_MS })).toBe(false);
        expect(await store.add(passing, 2, { ttlMs: LONG_MS })).toBe(false);
        await store.delete(staying);
        expect(await store.add(staying, 3, { ttlMs: LONG_MS })).toBe(true);
      });

      it('keys() lists each key with the prefix once, in the words it was set with', async () => {
        const prefix = own('');
        const keys = ['a', 'b/c', 'ñ👩🏽‍🏫', 'gcm-assistant::d'].map((end) => {
          written.add(prefix + end);
          return prefix + end;
        });
        for (const key of keys) await store.set(key, 1);
        await store.set(own('elsewhere'), 1);
        expect((await store.keys(prefix)).toSorted()).toEqual(keys.toSorted());
      });

      it.each(['*', '?', '[a-z]', '%', '_', '\\', '^', "'"])(
        'keys() takes %s in a prefix as itself',
        async (sign) => {
          const base = own('');
          const [meant, other] = [`${base}${sign}end`, `${base}x-end`];
          written.add(meant).add(other);
          await store.set(meant, 1);
          await store.set(other, 1);
          expect(await store.keys(base + sign)).toEqual([meant]);
        },
      );

      it('keys() leaves out keys whose time is over', async () => {
        const prefix = own('');
        const [over, added, present] = [`${prefix}over`, `${prefix}added`, `${prefix}present`];
        written.add(present);
        await store.set(over, 1, { ttlMs: SHORT.ttlMs });
        await store.add(added, 1, { ttlMs: SHORT.ttlMs });
        await store.set(present, 1, { ttlMs: LONG_MS });
        await wait(SHORT.waitMs);
        expect(await store.keys(prefix)).toEqual([present]);
      });

      it('close() may be called twice, and every later call rejects with store-unavailable', async () => {
        const closing = store;
        await closing.close();
        await closing.close();
        const unavailable = { code: 'store-unavailable' };
        await expect(closing.get('key')).rejects.toMatchObject(unavailable);
        await expect(closing.set('key', 1)).rejects.toMatchObject(unavailable);
        await expect(closing.add('key', 1, { ttlMs: LONG_MS })).rejects.toMatchObject(unavailable);
        await expect(closing.delete('key')).rejects.toMatchObject(unavailable);
        await expect(closing.keys('key')).rejects.toMatchObject(unavailable);
      });
    },
  );
}

import { describe, expect, it } from 'vitest';
import { createTokenBudget } from '../../../src/answering/token-budget.ts';
import { createTurnstile } from '../../../src/answering/turnstile.ts';
import { findJson } from '../../../src/answering/find-json.ts';
import { openMemoryStore } from '../../../src/stores/memory.ts';

describe('createTurnstile()', () => {
  it('lets no more tasks run at a time than its limit, and all in the end', async () => {
    const pass = createTurnstile(2);
    let running = 0;
    let most = 0;
    const task = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, () => pass(task)));
    expect({ running, most }).toEqual({ running: 0, most: 2 });
  });

  it('lets a waiting task leave when its signal ends, and goes on', async () => {
    const pass = createTurnstile(1);
    const leaving = new AbortController();
    const first = pass(() => new Promise<string>((resolve) => setTimeout(() => resolve('first'), 10)));
    const waiting = pass(() => Promise.resolve('never'), leaving.signal);
    leaving.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    expect(await first).toBe('first');
    expect(await pass(() => Promise.resolve('next'))).toBe('next');
  });
});

describe('createTokenBudget()', () => {
  it('ends for a person and for all, and begins anew the next day', async () => {
    const values = new Map<string, unknown>();
    let clock = 0;
    const store = {
      get: (key: string) => Promise.resolve(values.get(key)),
      set: (key: string, value: unknown) => Promise.resolve(void values.set(key, value)),
    };
    const budget = createTokenBudget({ store, perDay: 100, perPerson: 50, now: () => clock });
    await budget.spend(60, 'one');
    expect(await budget.hasLeft('one')).toBe(false);
    expect(await budget.hasLeft('other')).toBe(true);
    await budget.spend(60);
    expect(await budget.hasLeft('other')).toBe(false);
    clock += 86_400_000;
    expect(await budget.hasLeft('one')).toBe(true);
  });

  it('limits nothing that has no limit, and loses no count of questions at the same time', async () => {
    const store = await openMemoryStore();
    const budget = createTokenBudget({ store, perDay: 1_000, now: () => 0 });
    await Promise.all(Array.from({ length: 10 }, () => budget.spend(99, 'one')));
    expect(await budget.hasLeft('one')).toBe(true);
    await budget.spend(10, 'two');
    expect(await budget.hasLeft('one')).toBe(false);
  });

  it('counts on after a write that failed, and keeps counts for two days', async () => {
    const lifetimes: (number | undefined)[] = [];
    let fails = true;
    const store = {
      get: () => Promise.resolve(undefined),
      set: (_key: string, _value: unknown, options?: { ttlMs?: number }) => {
        lifetimes.push(options?.ttlMs);
        return fails ? Promise.reject(new Error('away')) : Promise.resolve();
      },
    };
    const budget = createTokenBudget({ store, perDay: 1, now: () => 0 });
    await expect(budget.spend(1)).rejects.toThrow('away');
    fails = false;
    await budget.spend(1);
    expect(lifetimes).toEqual([172_800_000, 172_800_000]);
  });
});

describe('findJson()', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['Sure!\n```json\n{"a":"}"}\n```', { a: '}' }],
    ['{not json} {"a":{"b":[]}}', { a: { b: [] } }],
    ['{"a":', undefined],
    ['', undefined],
  ])('finds the object in %s', (text, value) => {
    expect(findJson(text)).toEqual(value);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/retrieval/evidence.ts';
import type { Query } from '../../src/retrieval/query.ts';
import type { Retriever } from '../../src/retrieval/retrievers/retriever.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { frozen } from './frozen.ts';

/** Enough for everything that these retrievers find. */
const ALL = 1000;

type Opened = { retriever: Retriever; close?: () => void };

/** What every retriever promises; `query` must find two passages or more. */
export function describeRetrieverContract(
  name: string,
  { open, query }: { open: () => Opened | Promise<Opened>; query: Query },
): void {
  describe(`${name} as a Retriever`, () => {
    let opened: Opened;
    const retrieve = (asked: Query, limit: number): Promise<Evidence[]> =>
      opened.retriever.retrieve(asked, { limit });

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close?.());

    it('retrieve() finds what the question asks for, and says which retriever found it', async () => {
      const found = await retrieve(query, ALL);
      expect(found.length).toBeGreaterThan(1);
      for (const { foundBy } of found) expect(foundBy).not.toBe('');
    });

    it.each([1, 2])('retrieve() never returns more than %d when asked for no more', async (limit) => {
      expect(await retrieve(query, limit)).toHaveLength(limit);
    });

    it('retrieve() puts the best first, with scores from 0', async () => {
      const scores = (await retrieve(query, ALL)).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      for (const score of scores) expect(score).toBeGreaterThanOrEqual(0);
      expect(scores.every(Number.isFinite)).toBe(true);
    });

    it('retrieve() returns each passage once', async () => {
      const ids = (await retrieve(query, ALL)).map(({ passage }) => passage.id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('retrieve() finds the same for the same question, in the same order', async () => {
      const [first, second] = [await retrieve(query, ALL), await retrieve(query, ALL)];
      expect(second.map(({ passage }) => passage.id)).toEqual(first.map(({ passage }) => passage.id));
    });

    it('retrieve() finds nothing for an empty question', async () => {
      expect(await retrieve(queryOf(''), ALL)).toEqual([]);
    });

    it('retrieve() changes nothing of the question', async () => {
      await expect(retrieve(frozen(structuredClone(query)), ALL)).resolves.not.toEqual([]);
    });
  });
}

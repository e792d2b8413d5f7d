import { describe, expect, it } from 'vitest';
import type { Composer } from '../../src/answering/composers/composer.ts';
import { findQuote } from '../../src/answering/find-quote.ts';
import type { Evidence } from '../../src/retrieval/evidence.ts';
import type { Query } from '../../src/retrieval/query.ts';
import { frozen } from './frozen.ts';

type Case = {
  /** A composer as if it had never been asked. */
  open: () => Composer;
  /** A question that the evidence answers. */
  query: Query;
  evidence: readonly Evidence[];
};

/** What every composer promises, whoever writes. */
export function describeComposerContract(name: string, { open, query, evidence }: Case): void {
  describe(`${name} as a Composer`, () => {
    it('compose() writes statements with words, each with support', async () => {
      const { statements } = await open().compose(query, evidence);
      expect(statements).not.toEqual([]);
      for (const { text, support } of statements) {
        expect(text.trim()).not.toBe('');
        expect(support).not.toEqual([]);
      }
    });

    it('compose() supports statements with words of the passages that it was given', async () => {
      const { statements } = await open().compose(query, evidence);
      const texts = new Map(evidence.map(({ passage }) => [passage.id, passage.text]));
      for (const { passageId, quote } of statements.flatMap(({ support }) => support))
        expect(findQuote(quote, texts.get(passageId) ?? '')).toBeDefined();
    });

    it('compose() says nothing without evidence', async () => {
      expect((await open().compose(query, [])).statements).toEqual([]);
    });

    it('compose() changes nothing of what it is given', async () => {
      const given = [frozen(structuredClone(query)), frozen(structuredClone(evidence))] as const;
      await expect(open().compose(...given)).resolves.toBeDefined();
    });
  });
}

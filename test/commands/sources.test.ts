import { describe, expect, it } from 'vitest';
import { blocksOf, headline, texts } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/sources', () => {
  it('names the five documents with date, how to cite them and rights, and what they hold', async () => {
    const reply = await runTyped('sources', { catalogue });
    const [list] = blocksOf(reply, 'list');
    expect(list?.items).toHaveLength(5);
    expect(list?.items[0]).toMatchObject({
      label: 'Implementing the Global Compact for Safe, Orderly and Regular Migration: booklet (2022-04)',
    });
    expect(list?.items[0]?.text).toContain('©');
    expect(texts(reply)[0]).toContain('23 objectives with 187 actions');
    expect(headline(reply)).toBe('The 5 documents behind the answers');
  });
});

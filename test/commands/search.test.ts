import { describe, expect, it } from 'vitest';
import { headline, listLabels, suggestionsOf } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { commandNamed, contextOf, runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();
const passageIds = catalogue.passages.slice(100, 120).map(({ id }) => id);
const given = { catalogue, search: { 'clean water': { passageIds } } };

describe('/search', () => {
  it('lists passages in their order, with scores, each of which opens', async () => {
    const reply = await runTyped('search clean water', given);
    expect(headline(reply)).toBe('Passages for “clean water” (1 to 8)');
    expect(listLabels(reply)[0]).toMatch(/ · 20\.00$/);
    expect(reply.recordIds).toHaveLength(8);
    expect(suggestionsOf(reply)[0]).toEqual({
      label: '12 more',
      call: { name: 'search', arguments: { words: 'clean water', page: 'page 2' } },
    });
  });

  it('leafs on to the last page', async () => {
    const reply = await commandNamed('search').run(
      { words: 'clean water', page: 'page 3' },
      contextOf(given),
    );
    expect(headline(reply)).toBe('Passages for “clean water” (17 to 20)');
    expect(reply.more).toBeUndefined();
  });

  it('says so when nothing fits', async () => {
    expect(headline(await runTyped('search zebra', given))).toBe('No passage found for “zebra”.');
  });
});

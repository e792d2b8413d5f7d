import { describe, expect, it } from 'vitest';
import { typedCall } from '../../src/commands/command.ts';
import { blocksOf, card, headline, section } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/open', () => {
  it('opens any record by its id', async () => {
    expect(card(await runTyped('open gcm/15/b', { catalogue })).title).toBe('GCM objective 15, action (b)');
    expect(card(await runTyped('open /Practices/12/', { catalogue })).title).toContain('Practice 12');
  });

  it.each(['open practices/12/p2', 'open practices/12 2'])(
    'shows "%s" whole, between its neighbours',
    async (typed) => {
      const reply = await runTyped(typed, { catalogue });
      expect(card(reply).title).toMatch(/\(2\/2\)$/);
      expect(blocksOf(reply, 'citations')[0]?.citations[0]?.quote).toBe(
        catalogue.passage('practices/12/p2')?.text,
      );
      expect(section(reply, 'Before it')?.items[0]?.label).toContain('Practice 12');
      expect(section(reply, 'After it')?.items[0]?.call).toEqual({
        name: 'open',
        arguments: { id: 'practices/12/lessons' },
      });
    },
  );

  it.each(['open foo/bar', 'open practices/12 99'])(
    'says so of "%s", which does not exist',
    async (typed) => {
      const reply = await runTyped(typed, { catalogue });
      expect(reply.outcome).toBe('abstained');
      expect(headline(reply)).toMatch(/^There is no record/);
    },
  );

  it('opens everything that the cards of all records lead to', async () => {
    const calls = new Map<string, string>();
    for (const { id } of catalogue.records.filter((_record, index) => index % 7 === 0)) {
      const shown = card(await runTyped(`open ${id}`, { catalogue }));
      for (const { items } of shown.sections)
        for (const { call } of items) if (call !== undefined) calls.set(typedCall(call).slice(1), id);
    }
    for (const [typed, from] of calls) {
      const reply = await runTyped(typed, { catalogue });
      expect(reply.outcome, `${typed} from ${from}`).toBe('looked-up');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { completeSdg } from '../../src/commands/sdg-completer.ts';
import { card, headline, listLabels, texts } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/sdg', () => {
  it.each(['sdg 10.7', 'sdg SDG 10.7', 'sdg target 10.7', 'sdg 10:7'])(
    'opens the target in "%s"',
    async (typed) => {
      const shown = card(await runTyped(typed, { catalogue }));
      expect(shown.title).toBe('SDG target 10.7');
      expect(shown.sections[0]?.items).toHaveLength(17);
    },
  );

  it('shows each wording of a target once', async () => {
    const quotes = card(await runTyped('sdg 17.16', { catalogue })).lead.map(({ text }) => text);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(quotes.length).toBeGreaterThan(1);
  });

  it('lists the targets of a goal, and all goals when nothing is given', async () => {
    expect(headline(await runTyped('sdg 10', { catalogue }))).toBe('SDG 10: 5 targets in the booklet');
    expect(listLabels(await runTyped('sdg', { catalogue }))).toHaveLength(12);
  });

  it('tells what the booklet lists instead', async () => {
    expect(headline(await runTyped('sdg 2', { catalogue }))).toBe('The booklet lists no target of SDG 2.');
    expect(texts(await runTyped('sdg 10.99', { catalogue }))).toEqual([
      'Of SDG 10 it lists 10.2, 10.3, 10.4, 10.7 and 10.c.',
    ]);
    expect(headline(await runTyped('sdg foo', { catalogue }))).toBe('“foo” is no SDG.');
  });
});

describe('completeSdg()', () => {
  it('suggests goals first, then targets, by number and by their words', () => {
    const complete = (typed: string) => completeSdg(typed, { catalogue, language: 'en' });
    expect(complete('10').map(({ value }) => value)).toEqual(['10', '10.2', '10.3', '10.4', '10.7', '10.c']);
    expect(complete('remittances').map(({ value }) => value)).toEqual(['10.c']);
    expect(complete('')[0]).toEqual({ label: 'SDG 1: 2 targets in the booklet', value: '1' });
  });
});

import { describe, expect, it } from 'vitest';
import { completeRecommendation } from '../../src/commands/recommendation-completer.ts';
import { card, headline, listLabels, texts } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/recommendation', () => {
  it.each([
    ['recommendation 3.6', 'Policy brief 3.6: Ensure access to adequate housing and shelters'],
    ['recommendation 3.6 c', 'Policy brief 3.6, action (c)'],
    ['recommendation 3.6(c)', 'Policy brief 3.6, action (c)'],
    [
      'recommendation 2.10',
      'Policy brief 2.10: Whole-of-government and whole-of-society approaches and partnership',
    ],
    ['recommendation 1.1', 'Policy brief 1.1: Vulnerability, risk, and agency'],
    ['recommendation health workers', 'Policy brief: Recommended actions for migrant health workers'],
    ['recommendation health workers b', 'Policy brief, migrant health workers, action (b)'],
    ['recommendation food', 'Policy brief 3.8: Maintain essential food and nutrition services'],
  ])('opens "%s"', async (typed, title) => {
    expect(card(await runTyped(typed, { catalogue })).title).toBe(title);
  });

  it('lists all sections when nothing is given, recommended actions first', async () => {
    const labels = listLabels(await runTyped('recommendation', { catalogue }));
    expect(labels).toHaveLength(25);
    expect(labels[0]).toContain('3.1');
  });

  it('asks the search when no title fits', async () => {
    const search = { rent: { passageIds: ['brief/3.6/a', 'gcm/15/b', 'brief/2.7'] } };
    expect((await runTyped('recommendation rent', { catalogue, search })).recordIds).toEqual([
      'brief/3.6',
      'brief/2.7',
    ]);
  });

  it('tells which sections and letters there are', async () => {
    expect(headline(await runTyped('recommendation 3.12', { catalogue }))).toBe(
      'The policy brief has no section 3.12.',
    );
    expect(texts(await runTyped('recommendation 3.6 z', { catalogue }))).toEqual([
      'Its actions run from (a) to (f).',
    ]);
    expect(headline(await runTyped('recommendation zebra', { catalogue }))).toContain('zebra');
  });
});

describe('completeRecommendation()', () => {
  it('suggests by number and by title', () => {
    const values = (typed: string) =>
      completeRecommendation(typed, { catalogue, language: 'en' }).map(({ value }) => value);
    expect(values('3.1')).toEqual(['3.1', '3.10']);
    expect(values('shelter')).toEqual(['3.6']);
    expect(values('')).toHaveLength(25);
  });
});

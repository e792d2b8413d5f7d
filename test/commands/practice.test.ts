import { describe, expect, it } from 'vitest';
import { completePractice } from '../../src/commands/practice-completer.ts';
import { card, headline, listLabels, suggestionsOf, texts } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { commandNamed, contextOf, runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/practice', () => {
  it.each(['practice 12', 'practice practice 12', 'practice no. 12', 'practice twelve'])(
    'opens %s',
    async (typed) => {
      expect(card(await runTyped(typed, { catalogue })).title).toContain('Practice 12');
    },
  );

  it('lists all a page at a time, and "more" runs the next page', async () => {
    const first = await runTyped('practice', { catalogue });
    expect(listLabels(first)).toHaveLength(10);
    expect(suggestionsOf(first)[0]?.label).toBe('27 more');
    const last = await commandNamed('practice').run({ page: 'page 4' }, contextOf({ catalogue }));
    expect(listLabels(last)).toHaveLength(7);
    expect(last.more).toBeUndefined();
    const beyond = await commandNamed('practice').run({ page: 'page 99' }, contextOf({ catalogue }));
    expect(listLabels(beyond)).toHaveLength(7);
  });

  it('lists those of a country, also when it is called in another language', async () => {
    const search = { Turquía: { places: ['Turkey'] } };
    const reply = await runTyped('practice Turquía', { catalogue, search, language: 'es' });
    expect(reply.recordIds.slice(0, 5)).toEqual(
      ['16', '22', '25', '29', '30'].map((number) => `practices/${number}`),
    );
  });

  it('lists those of an implementer and of a theme', async () => {
    const byImplementer = await runTyped('practice Turkish Red Crescent', { catalogue });
    expect(byImplementer.recordIds).toHaveLength(5);
    const byTheme = await runTyped('practice one-stop', { catalogue });
    expect(card(byTheme).title).toContain('Practice 2');
  });

  it('opens the only one that fits', async () => {
    expect(card(await runTyped('practice Ghana', { catalogue })).title).toContain('Practice 23');
  });

  it('asks the search when no name fits', async () => {
    const search = { 'dead bodies': { passageIds: ['practices/11/p2', 'gcm/8/practice/1', 'practices/11'] } };
    const reply = await runTyped('practice dead bodies', { catalogue, search });
    expect(reply.recordIds).toEqual(['practices/11', 'gcm/8/practice/1']);
  });

  it('says what is right when there is none', async () => {
    expect(headline(await runTyped('practice 40', { catalogue }))).toBe('There is no practice 40.');
    const reply = await runTyped('practice zebra', { catalogue });
    expect(headline(reply)).toBe('No practice found for “zebra”.');
    expect(texts(reply)[0]).toContain('1 to 37');
  });
});

describe('completePractice()', () => {
  const values = (typed: string) =>
    completePractice(typed, { catalogue, language: 'en' }).map(({ value }) => value);

  it('suggests by number, country, title and implementer', () => {
    expect(values('3')).toEqual(['3', '30', '31', '32', '33', '34', '35', '36', '37']);
    expect(values('ghana')).toEqual(['23']);
    expect(values('Last Rights')).toEqual(['11']);
    expect(values('habitat for humanity')).toEqual(['36']);
    expect(values('')).toHaveLength(25);
  });
});

import { describe, expect, it } from 'vitest';
import { completeObjective } from '../../src/commands/objective-completer.ts';
import { card, headline, listLabels, suggestionsOf, texts } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';
import { runTyped } from '../fixtures/run-command.ts';

const catalogue = await realCatalogue();

describe('/objective', () => {
  it.each(['objective 15', 'objective fifteen', 'objective no. 15', 'objective quince'])(
    'opens %s',
    async (typed) => {
      expect(card(await runTyped(typed, { catalogue })).title).toBe(
        'GCM objective 15: Access to basic services',
      );
    },
  );

  it.each([
    'objective 15 b',
    'objective 15b',
    'objective 15(b)',
    'objective 15, action b',
    'objective 15 letter B',
  ])('opens the action in "%s"', async (typed) => {
    expect(card(await runTyped(typed, { catalogue })).title).toBe('GCM objective 15, action (b)');
  });

  it('lists all 23 when nothing is given', async () => {
    const reply = await runTyped('objective', { catalogue });
    expect(listLabels(reply)).toHaveLength(23);
    expect(headline(reply)).toBe('The 23 objectives of the Global Compact for Migration');
  });

  it.each([
    ['remittances', 'GCM objective 20: Remittances'],
    ['sending money', 'GCM objective 20: Remittances'],
    ['pasaporte', 'GCM objective 4: Legal identity and documentation'],
    ['logement', 'GCM objective 15: Access to basic services'],
  ])('finds an objective by the everyday words "%s"', async (words, title) => {
    expect(card(await runTyped(`objective ${words}`, { catalogue })).title).toBe(title);
  });

  it('lists several that fit', async () => {
    const reply = await runTyped('objective child', { catalogue });
    expect(reply.recordIds).toEqual(expect.arrayContaining(['gcm/7', 'gcm/13']));
  });

  it('asks the search when no title or everyday word fits', async () => {
    const search = { 'domestic violence shelters': { passageIds: ['gcm/7/c', 'brief/3.2', 'gcm/10/a'] } };
    const reply = await runTyped('objective domestic violence shelters', { catalogue, search });
    expect(reply.recordIds).toEqual(['gcm/7', 'gcm/10']);
  });

  it('says what is right when nothing fits', async () => {
    const reply = await runTyped('objective zebra', { catalogue });
    expect(headline(reply)).toBe('No objective found for “zebra”.');
    expect(texts(reply)[0]).toContain('1 to 23');
  });

  it.each(['24', '0', '2400'])('answers objective %s with how many there are', async (number) => {
    const reply = await runTyped(`objective ${number}`, { catalogue });
    expect(headline(reply)).toBe(`There is no objective ${number}.`);
    expect(suggestionsOf(reply)[0]?.call).toEqual({ name: 'objective', arguments: {} });
  });

  it('answers a letter that an objective does not have with those it has', async () => {
    const reply = await runTyped('objective 15 z', { catalogue });
    expect(texts(reply)).toEqual(['Its actions run from (a) to (f).']);
  });
});

describe('completeObjective()', () => {
  const complete = (typed: string, language: 'en' | 'es' = 'en') =>
    completeObjective(typed, { catalogue, language });

  it('suggests all in order when nothing is typed', () => {
    expect(complete('').map(({ value }) => value)).toEqual(
      Array.from({ length: 23 }, (_unused, index) => String(index + 1)),
    );
  });

  it('suggests by the beginning of a number, by title and by everyday words', () => {
    expect(complete('2').map(({ value }) => value)).toEqual(['2', '20', '21', '22', '23']);
    expect(complete('remit')).toEqual([{ label: '20 · Remittances', value: '20' }]);
    expect(complete('remesas', 'es')).toEqual([{ label: '20 · Remesas', value: '20' }]);
    expect(complete('jail').map(({ value }) => value)).toEqual(['13']);
  });
});

import { describe, expect, it } from 'vitest';
import { replyFromRecord } from '../../src/replies/reply-from-record.ts';
import type { Language } from '../../src/retrieval/query.ts';
import { blocksOf, card, section } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const reply = (id: string, language: Language = 'en') => {
  const record = catalogue.record(id);
  if (record === undefined) throw new Error(`the catalogue has no record "${id}"`);
  return replyFromRecord(record, {
    language,
    catalogue,
    linkTo: (passageId) => `https://example.org/${passageId}`,
    answerId: 'answer-1',
  });
};

describe('replyFromRecord()', () => {
  it('shows every record of the knowledge with cited words of its own', () => {
    for (const { id } of catalogue.records) {
      const shown = reply(id);
      const quotes = card(shown).lead.filter(({ isQuote }) => isQuote);
      expect(quotes.length, id).toBeGreaterThan(0);
      const numbers = new Set(
        blocksOf(shown, 'citations').flatMap(({ citations }) => citations.map(({ number }) => number)),
      );
      for (const quote of quotes) for (const number of quote.citations) expect(numbers).toContain(number);
    }
  });

  it('keeps every quote of a card among the words of the passage that it cites', () => {
    for (const { id } of catalogue.records) {
      const shown = reply(id);
      for (const { citations } of blocksOf(shown, 'citations'))
        for (const { passageId, quote } of citations) {
          const text = (catalogue.passage(passageId)?.text ?? '').replace(/\s+/g, ' ');
          for (const piece of quote.split(' … ')) expect(text).toContain(piece.replace(/\s+/g, ' '));
        }
    }
  });

  it('lists the actions of an objective by letter, each of which opens', () => {
    const actions = section(reply('gcm/15'), 'Actions')?.items ?? [];
    expect(actions.map(({ label }) => label)).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)', '(f)']);
    expect(actions[1]?.call).toEqual({ name: 'objective', arguments: { number: '15', action: 'b' } });
  });

  it('parts a practice into what was done, results, lessons and reference', () => {
    const lead = card(reply('practices/3')).lead.filter(({ isQuote }) => !isQuote);
    expect(lead.map(({ text }) => text)).toEqual([
      'What was done',
      'Results',
      'Lessons learned',
      'Reference',
    ]);
  });

  it('names country, implementer, theme and chapter of a practice', () => {
    expect(card(reply('practices/2')).subtitle).toBe(
      'Portugal · by High Commission for Migrants, Portugal · One-stop centres · Promising practices, 2.1 Health Services',
    );
  });

  it('shows a section of the brief with its letters and what belongs to it elsewhere', () => {
    const shown = reply('brief/3.6');
    expect(section(shown, 'Actions')?.items).toHaveLength(6);
    expect(section(shown, 'See also')?.items.map(({ label }) => label)).toContain(
      'Policy brief 2.7: Access to adequate housing, water and sanitation',
    );
  });

  it('shows an organisation with its priority areas, its tools and the practices that it carries out', () => {
    const shown = reply('inventory/un-habitat');
    expect(card(shown).title).toBe('UN-Habitat');
    expect(section(shown, 'Tools and guidance')?.items.length).toBeGreaterThan(0);
    expect(section(shown, 'Practices it carries out')?.items.map(({ label }) => label)).toEqual([
      expect.stringContaining('Practice 37'),
    ]);
  });

  it('lists under an SDG target every objective that names it', () => {
    const shown = reply('gcm/15/sdg/16.9');
    expect(card(shown).title).toBe('SDG target 16.9');
    expect(section(shown, 'Listed under')?.items).toHaveLength(7);
  });

  it('says in another language that the quotes are in English', () => {
    expect(blocksOf(reply('gcm/15', 'es'), 'note').map(({ text }) => text)).toEqual([
      'Los documentos están en inglés; las citas se muestran tal como figuran en ellos.',
    ]);
    expect(blocksOf(reply('gcm/15'), 'note')).toEqual([]);
  });

  it('opens the rest of a text that is too long for its card', () => {
    expect(section(reply('practices/conclusions'), 'The whole text')?.items[0]?.call).toEqual({
      name: 'open',
      arguments: { id: 'practices/conclusions', passage: '3' },
    });
  });

  it('renders the card of an objective in English and Spanish as people know it', () => {
    expect(reply('gcm/22')).toMatchSnapshot();
    expect(reply('gcm/22', 'es')).toMatchSnapshot();
  });

  it('renders the card of a practice in English and Spanish as people know it', () => {
    expect(reply('practices/12')).toMatchSnapshot();
    expect(reply('practices/12', 'es')).toMatchSnapshot();
  });
});

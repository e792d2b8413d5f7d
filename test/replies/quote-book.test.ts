import { describe, expect, it } from 'vitest';
import { createQuoteBook } from '../../src/replies/quote-book.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const context = { language: 'en', catalogue, linkTo: () => undefined } as const;
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('createQuoteBook()', () => {
  it('quotes every passage of the knowledge word for word, at any room', () => {
    for (const room of [480, 1200, 2000])
      for (const passage of catalogue.passages) {
        const book = createQuoteBook(context);
        const [quoted] = book.quote(passage, { room });
        expect(quoted, `${passage.id} at ${room}`).toBeDefined();
        const words = fold(quoted?.text ?? '').replace(/ …$/, '');
        for (const piece of words.split(' … ')) expect(fold(passage.text)).toContain(piece);
      }
  });

  it('counts citations through and lists each once', () => {
    const book = createQuoteBook(context);
    const passages = ['gcm/15/a', 'gcm/15/b', 'gcm/15/a'].flatMap((id) => catalogue.passage(id) ?? []);
    const numbers = passages.flatMap((passage) => book.quote(passage, { room: 900 })[0]?.citations ?? []);
    expect(numbers).toEqual([1, 2, 1]);
    expect(book.citations().map(({ passageId }) => passageId)).toEqual(['gcm/15/a', 'gcm/15/b']);
  });

  it('shows with a sign that words were left out', () => {
    const passage = catalogue.passage('gcm/15/a');
    expect(passage && createQuoteBook(context).line(passage, { room: 140 })).toMatch(/ …$/);
    expect(passage && createQuoteBook(context).line(passage, { room: 2000 })).not.toMatch(/…/);
  });

  it('titles citations and places in the language of the reply', () => {
    const book = createQuoteBook({ ...context, language: 'es' });
    const passage = catalogue.passage('gcm/20/a');
    if (passage !== undefined) book.quote(passage, { room: 900 });
    expect(book.citations()[0]).toMatchObject({
      title: 'Objetivo 20 del Pacto Mundial, acción (a)',
      place: 'Pacto Mundial, párr. 36(a); folleto del Pacto Mundial, págs. 144–149',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/answering/find-quote.ts';
import { selectSentences } from '../../src/answering/select-sentences.ts';
import { contentTerms } from '../../src/retrieval/content-terms.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const FIRST = 'Tunisia expanded its social assistance to all residents.';
const SECOND = 'The programme does not ask for papers.';
const THIRD = 'It paid 1,036 families 3.5 per cent more (e.g. for school fees).';
const PASSAGE = `${FIRST} ${SECOND} ${THIRD}`;

/** A sentence is worth the number of asked words that it holds. */
const weighing = (asked: string) => {
  const terms = new Set(contentTerms(asked, 'en'));
  return (words: string): number => 0.1 + contentTerms(words, 'en').filter((term) => terms.has(term)).length;
};
const select = (text: string, asked: string, room: number): string =>
  selectSentences(text, { weigh: weighing(asked), room });

describe('selectSentences()', () => {
  it('quotes the whole passage when there is room for it', () => {
    expect(select(PASSAGE, 'papers', 500)).toBe(PASSAGE);
  });

  it('quotes the sentence that answers, since it holds most of what was asked', () => {
    expect(select(PASSAGE, 'must families pay school fees', 80)).toBe(THIRD);
    expect(select(PASSAGE, 'does the programme ask for papers', 80)).toBe(SECOND);
  });

  it('keeps neighbours in one run, and marks with a gap what it leaves out between two', () => {
    expect(select(PASSAGE, 'social assistance, papers', 110)).toBe(`${FIRST} ${SECOND}`);
    expect(select(PASSAGE, 'social assistance, school fees', 125)).toBe(`${FIRST} … ${THIRD}`);
  });

  it('keeps a negation with what it negates', () => {
    expect(select(PASSAGE, 'papers', 40)).toContain('does not ask');
  });

  it('quotes a sentence that is to be avoided only when there is no other one', () => {
    const weigh = weighing('ask for papers');
    expect(selectSentences(PASSAGE, { weigh, room: 80, avoid: [SECOND] })).not.toContain(SECOND);
    expect(selectSentences(SECOND, { weigh, room: 80, avoid: [SECOND] })).toContain('does not ask');
  });

  it('keeps the heading of a link, which says nothing without it', () => {
    const text = 'Paris Agreement\nhttps://unfccc.int/paris';
    expect(select(text, 'paris agreement', 300).split(/\s/)).toEqual(text.split(/\s/));
  });

  it('leaves out a heading that only names the passage', () => {
    expect(select(`Social assistance\n${FIRST}`, 'social assistance', 500)).toBe(FIRST);
  });

  it('cuts a sentence that is too long at its clauses, never within one', () => {
    const long =
      'Provide housing to newcomers, in cooperation with cities, with landlords who were trained, and with schools, so that children learn the language, whatever papers their parents hold.';
    const chosen = select(long, 'children learn the language', 100);
    expect(chosen).toContain('so that children learn the language');
    expect(chosen.startsWith('Provide housing to newcomers,')).toBe(true);
    for (const piece of chosen.split(' … ')) expect(long).toContain(piece);
    expect(chosen.length).toBeLessThan(120);
  });

  it.each([
    [
      'an item of a list from the others',
      'Harmonize rules so that nothing impedes transfers through undue, excessive or discriminatory policies.',
    ],
    [
      'what is said from its condition',
      'Return migrants in dignity to the State of which they are nationals, while they can be heard in a court there.',
    ],
    [
      'an opening from what it opens',
      'To overcome some of these difficulties of its residents, the municipality trained forty mediators, including women.',
    ],
  ])('never parts %s, however little room there is', (_what, sentence) => {
    const chosen = select(sentence, 'municipality transfers court', 30);
    expect(chosen).not.toMatch(/undue$|nationals$|residents$/);
    expect(sentence).toContain(chosen);
  });

  it('takes only words of the passage, whole and in order, whatever the room', async () => {
    const { passages } = await realCatalogue();
    fc.assert(
      fc.property(fc.constantFrom(...passages), fc.integer({ min: 40, max: 900 }), (passage, room) => {
        const words = passage.text.split(/\s+/).slice(5, 12).join(' ');
        let from = 0;
        for (const piece of select(passage.text, words, room).split(' … ')) {
          const folded = passage.text.replace(/\s+/g, ' ');
          const at = folded.indexOf(piece.replace(/\s+/g, ' '), from);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(folded.charAt(at - 1) + folded.charAt(at + piece.length)).not.toMatch(/[\p{L}\p{N}]/u);
          from = at + piece.length;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('chooses words that stand up to the check of quotes for nearly every passage', async () => {
    const { passages } = await realCatalogue();
    const lost = passages.filter(({ text }) => {
      const words = text.split(/\s+/).slice(5, 12).join(' ');
      return findQuote(select(text, words, 400), text) === undefined;
    });
    expect(lost.length / passages.length).toBeLessThan(0.03);
  });
});

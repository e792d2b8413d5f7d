import { describe, expect, it } from 'vitest';
import { makePassages, type Paragraph } from '../../src/knowledge/make-passages.ts';
import { MAX_PASSAGE_LENGTH } from '../../src/knowledge/passage.ts';

const LONG = 'Cities help migrants find a home, a school and a doctor, whatever papers they hold. '
  .repeat(3)
  .trim();
const paragraph = (text: string, line: number, part?: Paragraph['part']): Paragraph => ({
  text,
  lines: { from: line, to: line },
  ...(part !== undefined && { part }),
});
const make = (...paragraphs: Paragraph[]) =>
  makePassages({ recordId: 'practices/12', locator: { document: 'practices', section: [] } }, paragraphs);

describe('makePassages()', () => {
  it('makes one passage a paragraph; the first has the id of the record, the next ones are counted', () => {
    const passages = make(paragraph(LONG, 1), paragraph(LONG, 2), paragraph(LONG, 3));
    expect(passages.map(({ id }) => id)).toEqual(['practices/12', 'practices/12/p2', 'practices/12/p3']);
    expect(passages.map(({ locator }) => locator.lines.from)).toEqual([1, 2, 3]);
  });

  it('joins a short paragraph to the next one, over the lines of both', () => {
    const [only, ...others] = make(paragraph('A heading', 1), paragraph(LONG, 4));
    expect(only).toMatchObject({ text: `A heading\n${LONG}`, locator: { lines: { from: 1, to: 4 } } });
    expect(others).toEqual([]);
  });

  it('keeps the parts of a practice apart, however short they are', () => {
    const parts = make(paragraph('It worked.', 1, 'results'), paragraph('We learned.', 2, 'lessons'));
    expect(parts.map(({ part, text }) => [part, text])).toEqual([
      ['results', 'It worked.'],
      ['lessons', 'We learned.'],
    ]);
  });

  it('cuts a paragraph that is too long at the ends of sentences, and loses no word', () => {
    const text = Array.from(
      { length: 60 },
      (_none, index) => `Sentence ${index} says a little about migrants.`,
    ).join(' ');
    const passages = make(paragraph(text, 7));
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) {
      expect(passage.text.length).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
      expect(passage.text).toMatch(/^Sentence .*\.$/s);
      expect(passage.locator.lines).toEqual({ from: 7, to: 7 });
    }
    expect(passages.map((passage) => passage.text).join(' ')).toBe(text);
  });

  it('makes nothing of nothing', () => {
    expect(make()).toEqual([]);
  });
});

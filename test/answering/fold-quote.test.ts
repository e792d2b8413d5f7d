import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuote } from '../../src/answering/fold-quote.ts';

describe('foldQuote()', () => {
  it('makes one blank of white space, and plain marks of typographic ones', () => {
    expect(foldQuote(' “Safe,\n\t orderly” – it’s  re\u00adgular\u200b ').text).toBe(
      '"Safe, orderly" - it\'s regular',
    );
  });

  it('leaves letters, digits, accents and capitals as they are', () => {
    expect(foldQuote('São Tomé, 1,036 É').text).toBe('São Tomé, 1,036 É');
  });

  it('knows for each sign where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, origin } = foldQuote(text);
        expect(origin).toHaveLength(folded.length);
        expect(origin).toEqual(origin.toSorted((one, other) => one - other));
        for (const [index, at] of origin.entries())
          if (/[\p{L}\p{N}]/u.test(folded.charAt(index))) expect(text.charAt(at)).toBe(folded.charAt(index));
      }),
    );
  });

  it('changes nothing of what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded } = foldQuote(text);
        expect(foldQuote(folded).text).toBe(folded);
      }),
    );
  });
});

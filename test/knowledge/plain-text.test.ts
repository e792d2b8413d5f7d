import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSigns, plainText } from '../../src/knowledge/plain-text.ts';

describe('plainText()', () => {
  it.each([
    ['**Access** to *basic* services', 'Access to basic services'],
    ['<u>Health</u>care<br/>for all', 'Health care for all'],
    ['a [toolkit](https://example.org/a_b) for cities', 'a toolkit for cities'],
    ['a [**bold** link](https://example.org)', 'a bold link'],
    ['see <https://example.org/a_b>', 'see https://example.org/a_b'],
    ['children¹² and women³,⁴', 'children and women'],
    ['1\\. No\\_one is left\\-behind', '1. No_one is left-behind'],
    ['  two \t blanks  ', 'two blanks'],
    ['the Compact <u></u>, and', 'the Compact, and'],
    ['less than 3 per cent', 'less than 3 per cent'],
    ['5 < 7 and [not a link]', '5 < 7 and [not a link]'],
    ['', ''],
  ])('reads %j as %j', (marked, plain) => {
    expect(plainText(marked)).toBe(plain);
  });

  it('reads what is plain as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abc 123.,;:()–“”')) }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});

describe('plainSigns()', () => {
  const marked = fc.string({
    unit: fc.constantFrom(
      ...['a', 'b', ' ', '*', '**', '\\', '.', '[', ']', '(x)', '<u>', '¹', ',', '<https://a.b>'],
    ),
  });

  it('gives each sign its place in the line, in order and without overlap', () => {
    fc.assert(
      fc.property(marked, (line) => {
        let end = 0;
        for (const { sign, from, to } of plainSigns(line)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          if (sign !== ' ') expect(line.slice(from, to)).toContain(sign);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(line.length);
      }),
      { numRuns: 500 },
    );
  });

  it('finds back every sign of a line without markup at its own place', () => {
    expect(plainSigns('a b').map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

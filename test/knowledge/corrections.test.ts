import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections, type Correction, Corrections } from '../../src/knowledge/corrections.ts';
import { sourceLines } from '../../src/knowledge/source-text.ts';

const LINES = sourceLines('Page 7\nMigrants have a rigth to\nhealth care.\n3 per cent\nThe end of');
const why = 'a fault of the extraction';
const apply = (...corrections: Correction[]): string[] =>
  applyCorrections(LINES, corrections).map(({ number, text }) => `${number} ${text}`);

describe('applyCorrections()', () => {
  it('replaces words on their line', () => {
    expect(apply({ do: 'replace', line: 2, found: 'rigth', put: 'right', why })[1]).toBe(
      '2 Migrants have a right to',
    );
  });

  it('breaks a line where the repair says so, and both halves keep its number', () => {
    expect(apply({ do: 'replace', line: 2, found: ' have', put: '\nhave', why }).slice(1, 3)).toEqual([
      '2 Migrants',
      '2 have a rigth to',
    ]);
  });

  it('joins a sentence that a page broke to its beginning', () => {
    expect(apply({ do: 'join', line: 3, to: 2, why }).slice(1, 3)).toEqual([
      '2 Migrants have a rigth to health care.',
      '3 ',
    ]);
  });

  it('joins a third part to the first one by way of the second', () => {
    const joined = apply({ do: 'join', line: 3, to: 2, why }, { do: 'join', line: 4, to: 3, why });
    expect(joined[1]).toBe('2 Migrants have a rigth to health care. 3 per cent');
  });

  it('moves words to the end or the start of another line', () => {
    expect(apply({ do: 'move', line: 4, found: 'per cent', to: 5, at: 'end', why })[4]).toBe(
      '5 The end of per cent',
    );
    expect(apply({ do: 'move', line: 4, found: 'per cent', to: 5, at: 'start', why })[4]).toBe(
      '5 per cent The end of',
    );
  });

  it('empties lines of noise', () => {
    expect(apply({ do: 'omit', line: 3, through: 5, why }).slice(2)).toEqual(['3 ', '4 ', '5 ']);
    expect(apply({ do: 'omit', line: 1, why })[0]).toBe('1 ');
  });

  it('applies repairs in their order, each to what the one before left', () => {
    expect(
      apply(
        { do: 'replace', line: 2, found: 'rigth', put: 'right', why },
        { do: 'replace', line: 2, found: 'right', put: 'claim', why },
      )[1],
    ).toBe('2 Migrants have a claim to');
  });

  it.each<[string, Correction, string]>([
    [
      'a line that does not hold the words',
      { do: 'replace', line: 1, found: 'rigth', put: 'right', why },
      'does not hold',
    ],
    ['words that stand twice', { do: 'replace', line: 2, found: 'ig', put: 'i', why }, 'more than once'],
    ['a line behind the end', { do: 'omit', line: 6, why }, 'Cannot correct line 6: the source has 5 lines'],
    ['a range that goes behind the end', { do: 'omit', line: 4, through: 6, why }, 'Cannot correct line 6'],
    ['a goal that is none', { do: 'join', line: 3, to: 9, why }, 'Cannot correct line 9'],
    [
      'a move of words that are not there',
      { do: 'move', line: 4, found: 'x', to: 5, at: 'end', why },
      'does not hold',
    ],
  ])('refuses %s, and says which line it is', (_what, correction, state) => {
    expect(() => apply(correction)).toThrow(expect.objectContaining({ code: 'knowledge-invalid' }));
    expect(() => apply(correction)).toThrow(state);
  });

  it('keeps every line under its number, whatever is repaired', () => {
    const count = 12;
    const lines = sourceLines(
      Array.from({ length: count }, (_none, index) => `line ${index} word`).join('\n'),
    );
    const number = fc.integer({ min: 1, max: count });
    const correction: fc.Arbitrary<Correction> = fc.oneof(
      number.map((line): Correction => ({ do: 'omit', line, why })),
      fc.tuple(number, number).map(([line, to]): Correction => ({ do: 'join', line, to, why })),
    );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const corrected = applyCorrections(lines, corrections);
        expect(corrected.map((line) => line.number)).toEqual(lines.map((line) => line.number));
      }),
    );
  });

  it('changes nothing without repairs', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const lines = sourceLines(texts.join('\n'));
        expect(applyCorrections(lines, [])).toEqual(lines);
      }),
    );
  });
});

describe('Corrections', () => {
  it.each([
    ['a repair without a reason', { do: 'omit', line: 1 }],
    ['a line 0', { do: 'omit', line: 0, why }],
    ['a field that it does not know', { do: 'omit', line: 1, until: 3, why }],
    ['another kind', { do: 'rewrite', line: 1, why }],
    ['a replacement of nothing', { do: 'replace', line: 1, found: '', put: 'x', why }],
  ])('refuses %s', (_what, correction) => {
    expect(Corrections.safeParse({ gcm: [correction] }).success).toBe(false);
  });
});

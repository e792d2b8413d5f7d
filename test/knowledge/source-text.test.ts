import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../src/knowledge/source-text.ts';
import { foldedWords, foldText } from '../../src/knowledge/words.ts';

describe('sourceLines()', () => {
  it('counts lines from 1 and leaves out the marks of files and pages', () => {
    expect(sourceLines('\uFEFFone\r\n\ftwo\n')).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: 'two' },
      { number: 3, text: '' },
    ]);
  });
});

describe('foldText()', () => {
  it('makes one of spellings of one word', () => {
    expect(foldText('São TOMÉ')).toBe(foldText('sa\u0303o Tome'));
    expect(foldText('ﬁnance')).toBe('finance');
    expect(foldText('migrants’')).toBe("migrants'");
  });
});

describe('foldedWords()', () => {
  it('parts words at apostrophes and hyphens, but numbers at nothing', () => {
    expect(foldedWords("l'accès: 1,036 non-nationals, 3.5 %, COVID-19")).toEqual([
      ...['l', 'acces', '1,036', 'non', 'nationals', '3.5', 'covid', '19'],
    ]);
  });

  it('finds no words in signs', () => {
    expect(foldedWords(' — …?! ')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { cardinalValue, ordinalValue } from '../../src/retrieval/number-words.ts';

describe('cardinalValue()', () => {
  it.each([
    ['7', 7],
    ['twelve', 12],
    ['twenty-three', 23],
    ['twenty three', 23],
    ['dieciseis', 16],
    ['quatorze', 14],
    ['dezoito', 18],
    ['dix-neuf', 19],
    ['vingt et un', 21],
    ['vinte e dois', 22],
    ['treinta y siete', 37],
  ])('reads "%s" as %d', (word, value) => {
    expect(cardinalValue(word)).toBe(value);
  });

  it.each(['migrants', '', '12345', 'onze et demi'])('reads nothing from "%s"', (word) => {
    expect(cardinalValue(word)).toBeUndefined();
  });
});

describe('ordinalValue()', () => {
  it.each([
    ['second', 2],
    ['2nd', 2],
    ['23rd', 23],
    ['tercer', 3],
    ['2e', 2],
    ['deuxieme', 2],
    ['quinta', 5],
  ])('reads "%s" as %d', (word, value) => {
    expect(ordinalValue(word)).toBe(value);
  });

  it.each(['migrants', '', '2', 'nd'])('reads nothing from "%s"', (word) => {
    expect(ordinalValue(word)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { createTermWeights, mostTelling } from '../../src/retrieval/term-weights.ts';

const weigh = createTermWeights({
  vocabulary: (language) =>
    new Map(
      language === 'en'
        ? [
            ['migrant', 90],
            ['cash', 9],
          ]
        : [],
    ),
  passageCount: 100,
});

describe('createTermWeights()', () => {
  it('weighs a word the more, the fewer passages hold it', () => {
    expect(weigh('unheard', 'en')).toBeGreaterThan(weigh('cash', 'en'));
    expect(weigh('cash', 'en')).toBeGreaterThan(weigh('migrant', 'en'));
    expect(weigh('migrant', 'en')).toBeGreaterThan(0);
    expect(weigh('cash', 'fr')).toBe(weigh('unheard', 'en'));
  });
});

describe('mostTelling()', () => {
  const weightOf = (term: string): number => weigh(term, 'en');

  it('keeps the weightiest terms, in the order in which they were asked', () => {
    expect(mostTelling(['migrant', 'cash', 'unheard'], 2, weightOf)).toEqual(['cash', 'unheard']);
  });

  it('keeps all where there are no more than the limit', () => {
    expect(mostTelling(['migrant', 'cash'], 2, weightOf)).toEqual(['migrant', 'cash']);
  });
});

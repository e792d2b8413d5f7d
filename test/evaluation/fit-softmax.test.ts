import { describe, expect, it } from 'vitest';
import { fitSoftmax, type RankedExample, recallOf } from './fit-softmax.ts';

/** The second passage answers; only the second feature tells so. */
const example: RankedExample = {
  features: [
    [1, 0],
    [1, 1],
    [1, 0],
  ],
  groups: [[1]],
};

describe('fitSoftmax()', () => {
  it('learns what tells the answer, and gives no weight to what all passages share', () => {
    const [shared = 1, telling = 0] = fitSoftmax([{ ...example, weight: 1 }]);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(shared)).toBeLessThan(0.01);
  });

  it('does not punish what answers another part of the question', () => {
    const parts = { features: [[1], [0], [1]], groups: [[0], [2]] };
    const [weight = 0] = fitSoftmax([{ ...parts, weight: 1 }]);
    expect(weight).toBeGreaterThan(1);
  });

  it('learns nothing from a question whose answer was not found', () => {
    expect(fitSoftmax([{ ...example, groups: [[]], weight: 1 }])).toEqual([0, 0]);
  });
});

describe('recallOf()', () => {
  it('tells the recall in the present order and in that of the weights', () => {
    expect(recallOf([example])).toBe('0.000 1.000');
    expect(recallOf([example], [0, 1])).toBe('1.000 1.000');
  });
});

import { expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

it('spreadOf() gives mean, deviation of a sample, least and most', () => {
  expect(spreadOf([2, 4, 4, 6])).toEqual({ mean: 4, deviation: Math.sqrt(8 / 3), least: 2, most: 6 });
});

it('spreadOf() knows no deviation of one value', () => {
  expect(spreadOf([0.7])).toEqual({ mean: 0.7, deviation: 0, least: 0.7, most: 0.7 });
});

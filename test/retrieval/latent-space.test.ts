import { describe, expect, it } from 'vitest';
import { buildLatentSpace, closeness } from '../../src/retrieval/latent-space.ts';

/** Three topics with three passages each; "doctor" and "physician" never meet, but keep the same company. */
const PASSAGES = [
  ['doctor', 'hospital', 'nurse'],
  ['physician', 'hospital', 'clinic'],
  ['doctor', 'clinic', 'nurse', 'physician'],
  ['school', 'teacher', 'pupil'],
  ['school', 'pupil', 'class'],
  ['teacher', 'class', 'pupil'],
  ['money', 'bank', 'remittance'],
  ['money', 'fee', 'remittance'],
  ['bank', 'fee', 'remittance'],
  ['doctor', 'hospital', 'clinic'],
  ['unheard'],
];
const space = buildLatentSpace(PASSAGES, { dimensions: 3 });
const near = (...terms: string[]): number[] => Array.from(closeness(space, terms) ?? []);

describe('buildLatentSpace()', () => {
  it('gives the same space for the same passages', () => {
    const again = buildLatentSpace(PASSAGES, { dimensions: 3 });
    expect(again.passageVectors).toEqual(space.passageVectors);
    expect(again.termVectors).toEqual(space.termVectors);
  });

  it('gives every passage with a known term the length 1, any other one nothing', () => {
    PASSAGES.forEach((_passage, row) => {
      const vector = space.passageVectors.subarray(row * 3, (row + 1) * 3);
      const length = Math.hypot(...vector);
      expect(length).toBeCloseTo(row === PASSAGES.length - 1 ? 0 : 1, 4);
    });
  });

  it('keeps to the number of passages when more dimensions are asked for', () => {
    expect(buildLatentSpace(PASSAGES.slice(0, 3), { dimensions: 160 }).dimensions).toBe(2);
  });

  it('stands a knowledge of no or one passage', () => {
    expect(closeness(buildLatentSpace([], { dimensions: 3 }), ['money'])).toBeUndefined();
    expect(closeness(buildLatentSpace([['money']], { dimensions: 3 }), ['money'])).toBeUndefined();
  });
});

describe('closeness()', () => {
  it('lies between 0 and 1, one figure a passage', () => {
    const figures = near('doctor');
    expect(figures).toHaveLength(PASSAGES.length);
    for (const figure of figures) {
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(figure).toBeLessThanOrEqual(1.0001);
    }
  });

  it('brings a passage near that lacks the word but keeps its company', () => {
    const [withWord = 0, withoutWord = 0, , school = 0, , , money = 0] = near('doctor');
    expect(withWord).toBeGreaterThan(0.8);
    expect(withoutWord).toBeGreaterThan(0.8);
    expect(school).toBeLessThan(0.2);
    expect(money).toBeLessThan(0.2);
  });

  it('knows nothing of words that no passage or only one holds', () => {
    expect(closeness(space, ['unheard'])).toBeUndefined();
    expect(closeness(space, ['never-seen'])).toBeUndefined();
    expect(closeness(space, [])).toBeUndefined();
  });

  it('counts a word once, however often it is typed', () => {
    expect(near('doctor', 'doctor', 'school')).toEqual(near('doctor', 'school'));
  });
});

import { describe, expect, it } from 'vitest';
import { createTermExpander } from '../../src/retrieval/expand-terms.ts';
import { createTermMatcher } from '../../src/retrieval/match-terms.ts';
import { buildLatentSpace } from '../../src/retrieval/latent-space.ts';
import { createTermLikeness } from '../../src/retrieval/term-likeness.ts';
import { queryOf } from '../fixtures/query-of.ts';

/** "médecin" and "doctor" keep the same company; "bank" keeps another one. */
const space = buildLatentSpace(
  [
    ['en doctor', 'fr medecin', 'en hospit'],
    ['en doctor', 'fr medecin', 'en clinic'],
    ['en bank', 'en fee', 'fr banqu'],
    ['en bank', 'en fee', 'fr banqu'],
    ['en clinic', 'en hospit'],
    ['en school'],
    ['en pupil'],
  ],
  { dimensions: 3 },
);
const matcher = createTermMatcher({
  expandTerms: createTermExpander({
    acronyms: [],
    terms: [{ term: 'remittances', en: ['allowance'], es: ['remesas'], fr: [], pt: [] }],
  }),
  likeness: createTermLikeness(space),
  weigh: (term) => (term === 'doctor' ? 3 : 1),
});

describe('createTermMatcher()', () => {
  it('weighs the asked words that are held', () => {
    const match = matcher(queryOf('doctor pupils'));
    expect(match(['doctor'])).toBe(0.75);
    expect(match(['pupil', 'doctor'])).toBe(1);
    expect(match([])).toBe(0);
  });

  it('takes a synonym for most of the word, in whatever language it was typed', () => {
    const asked = queryOf('remesas', { language: 'es', terms: ['remes'] });
    expect(matcher(asked)(['remitt'])).toBe(0.7);
    expect(matcher(asked)(['bank'])).toBe(0);
  });

  it('takes a word that keeps the same company for nearly the word itself', () => {
    const match = matcher(queryOf('médecin', { language: 'fr', terms: ['medecin'] }));
    expect(match(['doctor'])).toBeGreaterThan(0.8);
    expect(match(['bank'])).toBeLessThan(0.1);
  });

  it('finds no match in a question without words', () => {
    expect(matcher(queryOf(''))(['doctor'])).toBe(0);
  });
});

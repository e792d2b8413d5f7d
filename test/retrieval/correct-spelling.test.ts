import { afterAll, describe, expect, it } from 'vitest';
import { createSpellingCorrector } from '../../src/retrieval/correct-spelling.ts';
import { createVocabulary } from '../../src/retrieval/vocabulary.ts';
import { stem } from '../../src/retrieval/stem.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';
import { openSmallIndex } from '../fixtures/small-index.ts';

const TEXT =
  'Migrants send remittances. Vaccination in schools. The health of workers. Detention of children.';
const index = openSmallIndex(
  knowledgeOf({
    ...Object.fromEntries([1, 2, 3].map((number) => [`gcm/${number}`, { text: TEXT }])),
    'gcm/4': { text: 'A rare word: schola.' },
  }),
);
const correct = createSpellingCorrector(createVocabulary(index.database));
const corrected = (word: string): string[] => correct([stem(word, 'en')], 'en');

describe('createSpellingCorrector()', () => {
  afterAll(index.close);

  it.each([
    ['remitances', 'remittances'],
    ['remmittances', 'remittances'],
    ['migrnats', 'migrants'],
    ['vacination', 'vaccination'],
    ['detantion', 'detention'],
    ['wokrers', 'workers'],
  ])('takes "%s" for "%s"', (typed, meant) => {
    expect(corrected(typed)).toEqual([stem(meant, 'en')]);
  });

  it.each(['remittances', 'schools', 'health'])('leaves the known word "%s" as it is', (word) => {
    expect(corrected(word)).toEqual([stem(word, 'en')]);
  });

  it.each(['helt', 'cat', 'xylophone', 'covid-19', '2018'])(
    'guesses nothing for "%s", which is far from every known word, short or a number',
    (word) => {
      expect(correct([word], 'en')).toEqual([word]);
    },
  );

  it('prefers a frequent word to a rare one', () => {
    expect(correct(['schol'], 'en')).toEqual(['school']);
  });

  it('gives back one term for each that it was given, in order', () => {
    expect(correct(['migrnat', 'zzzz', 'school'], 'en')).toEqual(['migrant', 'zzzz', 'school']);
  });

  it('knows the words of the language alone in which the question is asked', () => {
    expect(correct(['migrnat'], 'pt')).toEqual(['migrnat']);
  });
});

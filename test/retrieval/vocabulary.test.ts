import { afterAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { createPassageWords } from '../../src/retrieval/passage-words.ts';
import { createVocabulary } from '../../src/retrieval/vocabulary.ts';
import { openSmallIndex } from '../fixtures/small-index.ts';
import { passageOf } from '../fixtures/small-knowledge.ts';

const index = openSmallIndex();
afterAll(index.close);
const { passages } = index.knowledge;
const { passage } = createCatalogue(index.knowledge);

describe('createVocabulary()', () => {
  const vocabulary = createVocabulary(index.database);

  it('counts the passages that hold a stem, in each language by itself', () => {
    expect(vocabulary('en').get('remitt')).toBe(2);
    expect(vocabulary('es').get('diner')).toBe(2);
    expect(vocabulary('es').has('remitt')).toBe(false);
    expect(vocabulary('en').get('xylophon')).toBeUndefined();
  });
});

describe('createPassageWords()', () => {
  const wordsOf = createPassageWords({ database: index.database, passages });

  it('gives the stems of the words of a passage and of its entry, in the language that is asked for', () => {
    const health = passage('gcm/15/b') ?? passageOf('none', '');
    expect(Array.from(wordsOf(health, 'en'))).toEqual(expect.arrayContaining(['health', 'doctor', 'clinic']));
    expect(wordsOf(health, 'es').has('medic')).toBe(true);
    expect(wordsOf(health, 'es').has('health')).toBe(false);
  });

  it('gives none for a passage that the index does not hold', () => {
    expect(wordsOf(passageOf('user/1', 'Words'), 'en').size).toBe(0);
  });
});

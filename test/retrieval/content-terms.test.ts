import { describe, expect, it } from 'vitest';
import { withoutAskingWords } from '../../src/retrieval/asking-words.ts';
import { contentTerms } from '../../src/retrieval/content-terms.ts';
import { LANGUAGES } from '../../src/retrieval/query.ts';
import { stem } from '../../src/retrieval/stem.ts';
import { STOP_WORDS } from '../../src/retrieval/stop-words.ts';

describe('stem()', () => {
  it.each([
    ['labour', 'labor'],
    ['programme', 'program'],
    ['programmes', 'program'],
    ['organisation', 'organization'],
    ['organisations', 'organization'],
    ['regularise', 'regularize'],
    ['regularised', 'regularized'],
    ['recognising', 'recognizing'],
    ['centre', 'center'],
    ['licences', 'license'],
    ['behaviour', 'behavior'],
    ['neighbours', 'neighbor'],
  ])('makes one of the British "%s" and the American "%s"', (british, american) => {
    expect(stem(british, 'en')).toBe(stem(american, 'en'));
  });

  it.each([
    ['en', 'remittances', 'remittance'],
    ['en', 'cities', 'city'],
    ['en', 'schools', 'school'],
    ['en', 'children', 'children'],
    ['es', 'migrantes', 'migrante'],
    ['es', 'escuelas', 'escuela'],
    ['fr', 'pratiques', 'pratique'],
    ['fr', 'enfants', 'enfant'],
    ['pt', 'praticas', 'pratica'],
    ['pt', 'cidades', 'cidade'],
  ] as const)('makes one (%s) of the plural "%s" and the singular "%s"', (language, plural, singular) => {
    expect(stem(plural, language)).toBe(stem(singular, language));
  });

  it.each([
    ['data', 'date'],
    ['policies', 'police'],
    ['labor', 'laboratory'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(stem(one, 'en')).not.toBe(stem(other, 'en'));
  });

  it.each([
    ['accueillent', 'accueille'],
    ['travaillent', 'travailler'],
    ['refusent', 'refuser'],
  ])('makes one of the French verbs "%s" and "%s"', (plural, other) => {
    expect(stem(plural, 'fr')).toBe(stem(other, 'fr'));
  });

  it.each(['argent', 'client', 'parent'])(
    'takes "%s", which ends like a French verb, for no verb',
    (word) => {
      expect(stem(word, 'fr')).toBe(word);
    },
  );

  it.each(['lgbt', 'lgbtq', 'lgbtqia', 'lgtbi'])('takes "%s" for LGBTI in every language', (word) => {
    expect(stem(word, 'en')).toBe(stem('lgbti', 'en'));
    expect(stem(word, 'es')).toBe(stem('lgbti', 'es'));
  });

  it('leaves words with digits as they are', () => {
    expect(stem('covid19s', 'en')).toBe('covid19s');
  });
});

describe('contentTerms()', () => {
  it('leaves out what says nothing and keeps numbers, in order', () => {
    expect(contentTerms('What does the Compact say about the 3 per cent, and who pays?', 'en')).toEqual(
      ['compact', '3', 'cent', 'pays'].map((word) => stem(word, 'en')),
    );
  });

  it.each([
    ['es', '¿Qué dice sobre la educación?', 'educacion'],
    ['fr', "Qu'est-ce qui est dit sur l'éducation ?", 'education'],
    ['pt', 'O que se diz sobre a educação?', 'educacao'],
  ] as const)('minds no accents (%s)', (language, text, word) => {
    expect(contentTerms(text, language)).toEqual([stem(word, language)]);
  });

  it('finds nothing in a question of function words alone', () => {
    expect(contentTerms('what is it about, and why?', 'en')).toEqual([]);
  });
});

describe('STOP_WORDS', () => {
  it.each(LANGUAGES)('are folded, so that typed words meet them (%s)', (language) => {
    for (const word of STOP_WORDS[language]) expect(word).toMatch(/^[a-z-]+$/);
  });
});

describe('withoutAskingWords()', () => {
  it('leaves out the words of asking, unless nothing else is left', () => {
    const terms = contentTerms('my colleague asks for a paragraph on remittances', 'en');
    expect(withoutAskingWords(terms, 'en')).toEqual([stem('remittances', 'en')]);
    const asking = contentTerms('a question for my colleague', 'en');
    expect(withoutAskingWords(asking, 'en')).toEqual(asking);
  });
});

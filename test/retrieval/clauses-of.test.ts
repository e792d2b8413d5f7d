import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/retrieval/clauses-of.ts';
import { contentTerms } from '../../src/retrieval/content-terms.ts';

const clauses = (text: string) => clausesOf(text, { language: 'en', terms: contentTerms(text, 'en') });

describe('clausesOf()', () => {
  it('parts a situation from what is asked', () => {
    expect(clauses('My union wrote to the ministry: which fees may recruiters charge workers?')).toEqual([
      contentTerms('union wrote ministry', 'en'),
      contentTerms('fees recruiters charge workers', 'en'),
    ]);
  });

  it.each(['which fees may recruiters charge?', 'Thanks! Which fees may recruiters charge?'])(
    'finds none to part in "%s"',
    (text) => {
      expect(clauses(text)).toEqual([]);
    },
  );

  it('leaves out words that are not searched for', () => {
    const text = 'colleagues of the ministry, fees of recruiters, costs of remittances';
    const terms = contentTerms('fees recruiters costs remittances', 'en');
    expect(clausesOf(text, { language: 'en', terms })).toEqual([
      contentTerms('fees recruiters', 'en'),
      contentTerms('costs remittances', 'en'),
    ]);
  });
});

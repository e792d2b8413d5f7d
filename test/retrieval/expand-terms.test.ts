import { describe, expect, it } from 'vitest';
import { createTermExpander } from '../../src/retrieval/expand-terms.ts';

const expand = createTermExpander({
  acronyms: [
    { term: 'TVET', en: ['technical and vocational education and training'], es: ['FP'], fr: [], pt: [] },
  ],
  terms: [
    {
      term: 'remittances',
      en: ['money transfer', 'sending money home'],
      es: ['remesas', 'mandar dinero'],
      fr: ["transferts d'argent"],
      pt: ['remessas'],
    },
  ],
});

describe('createTermExpander()', () => {
  it('adds the words of the documents for an everyday phrase', () => {
    expect(expand('Is a money transfer expensive?', 'en')).toContain('remittances');
  });

  it('adds synonyms, but not the typed form itself', () => {
    const added = expand('remittances', 'en');
    expect(added).toContain('money transfer');
    expect(added).not.toContain('remittances');
  });

  it('meets other endings of the same words', () => {
    expect(expand('money transfers', 'en')).toContain('remittances');
  });

  it.each([
    ['es', '¿Cuánto cuesta mandar dinero?'],
    ['fr', "le coût des transferts d'argent"],
    ['pt', 'o custo das remessas'],
  ] as const)('translates into the English of the documents (%s)', (language, text) => {
    expect(expand(text, language)).toContain('remittances');
  });

  it('spells out an acronym', () => {
    expect(expand('tvet for refugees', 'en')).toContain('technical and vocational education and training');
  });

  it('wants a phrase whole and in its order', () => {
    expect(expand('transfer of money', 'en')).toEqual([]);
    expect(expand('money', 'en')).toEqual([]);
  });

  it('reads forms in the language of the question alone', () => {
    expect(expand('remesas', 'pt')).toEqual([]);
  });

  it('adds each word once', () => {
    const added = expand('sending money home, sending money home', 'en');
    expect(new Set(added).size).toBe(added.length);
  });
});

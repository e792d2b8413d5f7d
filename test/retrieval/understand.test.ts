import { afterAll, describe, expect, it } from 'vitest';
import type { Turn } from '../../src/retrieval/query.ts';
import { stem } from '../../src/retrieval/stem.ts';
import { openRealEngine } from '../fixtures/real-engine.ts';

const { understand, close } = await openRealEngine();
afterAll(close);

const user = (text: string): Turn => ({ role: 'user', text });

describe('createUnderstander()', () => {
  it('reads what a question names: references, places, organisations, numbers, years', () => {
    expect(
      understand({ text: 'Did WHO and the ILO reach 1,036 clinics in Portugal in 2019 under objective 15?' }),
    ).toMatchObject({
      language: 'en',
      references: [{ kind: 'objective', number: 15 }],
      places: ['Portugal'],
      organisations: ['WHO', 'ILO'],
      numbers: ['1036', '2019'],
      years: [2019],
    });
  });

  it.each([
    ['es', '¿Qué prácticas hay en Alemania?', 'Germany'],
    ['fr', 'Quelles pratiques existent en Allemagne ?', 'Germany'],
    ['pt', 'Quais práticas existem na Alemanha?', 'Germany'],
  ] as const)('reads the name of a country in the language of the question (%s)', (language, text, place) => {
    expect(understand({ text })).toMatchObject({ language, places: [place] });
  });

  it('takes the language that the asker chose over the one that the words show', () => {
    expect(understand({ text: 'remittances', language: 'fr' }).language).toBe('fr');
  });

  it('takes a question too short to tell its language for one in the language before', () => {
    const history = [user('¿Qué dice el pacto sobre las remesas y los bancos?')];
    expect(understand({ text: 'OIM?', history }).language).toBe('es');
  });

  it.each([
    ['objective 15', 'look-up'],
    ['show me practice 12', 'look-up'],
    ['Casa Monarca', 'look-up'],
    ['how does objective 15 help children?', 'answer'],
    ['how do I open a bank account?', 'answer'],
    ['which practices teach languages?', 'several'],
    ['examples of housing projects', 'several'],
    ['¿qué ejemplos hay de vivienda?', 'several'],
    ['quelles pratiques pour les écoles ?', 'several'],
    ['quais exemplos de habitação?', 'several'],
  ] as const)('sees that "%s" expects: %s', (text, expects) => {
    expect(understand({ text }).expects).toBe(expects);
  });

  it.each([
    ['What does the policy brief say on vaccines?', ['brief']],
    ['vaccines in the Global Compact', ['gcm']],
    ['¿qué dice el pacto mundial?', ['gcm']],
    ['which tools are in the inventory?', ['inventory']],
    ['vaccines', []],
  ])('sees which documents "%s" asks to be answered from', (text, documents) => {
    expect(understand({ text }).documents).toEqual(documents);
  });

  it('mends slips of typing in what is searched for, and leaves what was typed', () => {
    const query = understand({ text: 'vacination of migrnats' });
    expect(query.terms).toEqual(
      expect.arrayContaining(['vaccination', 'migrants'].map((word) => stem(word, 'en'))),
    );
    expect(query.text).toBe('vacination of migrnats');
  });

  it('searches for each word once, and not for what only names a part of the documents', () => {
    const { terms } = understand({ text: 'objective 15: health, health and more health' });
    expect(terms).toEqual([stem('health', 'en')]);
  });

  it('puts back what a follow-up leaves out', () => {
    const history = [user('How do cities house newcomers?'), { role: 'assistant' as const, text: 'So.' }];
    const query = understand({ text: 'and for families?', history });
    expect(query.isFollowUp).toBe(true);
    expect(query.terms).toEqual(expect.arrayContaining([stem('newcomers', 'en'), stem('families', 'en')]));
  });

  it.each(['', '   ', '?!', '👋', '\u0000', 'a'.repeat(5000), '((((((', '"unclosed'])('stands %j', (text) => {
    expect(understand({ text }).references).toEqual([]);
  });
});

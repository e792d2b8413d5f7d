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
    ['objectives 5 and 6', 'look-up'],
    ['difference between objective 9 and 10', 'look-up'],
    ['how many practices are there from Turkey?', 'look-up'],
    ['how many students did School on the Move reach?', 'answer'],
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
    ['practices in Mexico', ['Mexico'], 'Mexico'],
    ['practice Portugal', ['Portugal'], 'Portugal'],
    ['practice in Germany', ['Germany'], 'Germany'],
    ['how many practices are there from Turkey?', ['Turkey'], 'Turkey'],
    ['¿Cuántas prácticas hay de México?', ['Mexico'], 'México'],
    ['quelles pratiques au Portugal ?', ['Portugal'], 'Portugal'],
    ['quais práticas há no Brasil?', ['Brazil'], 'Brasil'],
    ['practices in Mexico and Canada', ['Mexico', 'Canada'], 'Mexico, Canada'],
    ['Ecuador', ['Ecuador'], 'Ecuador'],
  ])('takes "%s" for a wish to see the practices of %j', (text, places, words) => {
    expect(understand({ text }).references).toEqual([{ kind: 'practices-of', places, words }]);
  });

  it.each([
    'what did Mexico do on school papers?',
    'why are there no practices in Mexico?',
    'practices in Iceland',
    'practices of the Turkish Red Crescent in Turkey',
    'health practices in Portugal',
  ])('takes "%s" for a question that asks more, or for what there is not', (text) => {
    expect(understand({ text }).references.filter(({ kind }) => kind === 'practices-of')).toEqual([]);
  });

  it('takes a bare country after a question for a part of it, unless that asked for practices too', () => {
    const references = [{ kind: 'practices-of', places: ['Portugal'], words: 'Portugal' }];
    const after = (text: string) => understand({ text: 'and in Portugal?', history: [user(text)] });
    expect(after('practices in Mexico')).toMatchObject({ references, isFollowUp: false });
    expect(after('how do schools teach the language?').references).toEqual([]);
  });

  it.each([
    ['lessons from School on the Move', 'practices/16/lessons'],
    ['lessons from practice 12', 'practices/12/lessons'],
    ['lecciones de la práctica 12', 'practices/12/lessons'],
    ['what did casa monarca learn?', 'practices/6/lessons'],
  ])('puts the lessons first at "%s"', (text, recordId) => {
    const { references, expects } = understand({ text });
    expect(references[0]).toEqual({ kind: 'named', recordId });
    expect(expects).toBe('look-up');
  });

  it('answers a question that gives a cited paragraph as its place, and looks the bare paragraph up', () => {
    expect(understand({ text: 'what did governments sign up to, paragraph 41?' }).references).toEqual([]);
    expect(understand({ text: 'what does paragraph 41 say?' }).references).toEqual([
      { kind: 'paragraph', number: 41 },
    ]);
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

import { describe, expect, it } from 'vitest';
import { latentTerms, passageStems } from '../../src/retrieval/passage-stems.ts';
import { phraseLines } from '../../src/retrieval/phrase-lines.ts';
import { passageOf } from '../fixtures/small-knowledge.ts';

const ENTRY = {
  questions: ['Can a migrant see a doctor?', 'what is it?'],
  keywords: 'clinic nurse',
  es: [
    '¿Puede ir al médico?',
    'clínica enfermera salud hospital medicina vacuna consulta urgencias seguro cita',
  ],
  fr: [],
  pt: [],
};

describe('phraseLines()', () => {
  it('tells questions from lists of words, in their languages, as stems', () => {
    expect(phraseLines(ENTRY).map(({ language, kind }) => `${language} ${kind}`)).toEqual([
      'en question',
      'en keywords',
      'es question',
      'es keywords',
    ]);
    expect(phraseLines(ENTRY)[1]?.stems).toEqual(['clinic', 'nurs']);
  });

  it('leaves out lines without a content word', () => {
    expect(phraseLines({ ...ENTRY, questions: ['what is it?'], keywords: '', es: [] })).toEqual([]);
  });
});

describe('passageStems()', () => {
  it('reads title, headings and text in English, and the lines of the entry in theirs', () => {
    const stems = passageStems({
      passage: passageOf('gcm/15/b', 'Health care'),
      record: undefined,
      entry: ENTRY,
    });
    expect(stems).toMatchObject({ title: [], headings: ['action'], text: ['health', 'care'] });
    expect(latentTerms(stems)).toEqual(expect.arrayContaining(['en health', 'en doctor', 'es medic']));
  });

  it('does without an entry', () => {
    const stems = passageStems({
      passage: passageOf('gcm/15/b', 'Health'),
      record: undefined,
      entry: undefined,
    });
    expect(stems.lines).toEqual([]);
  });
});

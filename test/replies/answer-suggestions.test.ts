import { describe, expect, it } from 'vitest';
import { answerSuggestions, MAX_SUGGESTIONS } from '../../src/replies/answer-suggestions.ts';
import type { Language } from '../../src/retrieval/query.ts';
import { answeredFrom } from '../fixtures/answers.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();

type Given = {
  quotes: readonly string[];
  beyond?: readonly string[];
  question?: string;
  language?: Language;
};

/** Labels of the suggestions under an answer with these quotes; the further passages were ranked after the first of them. */
function labelsFor({ quotes, beyond = [], question = 'a question', language = 'en' }: Given): string[] {
  const evidenceIds = [...quotes.slice(0, 1), ...beyond, ...quotes.slice(1)];
  const answer = answeredFrom(catalogue, { passageIds: quotes, evidenceIds, question, language });
  return answerSuggestions(answer, { language, catalogue, linkTo: () => undefined }).map(
    ({ label }) => label,
  );
}

const OBJECTIVE_4 = 'Objective 4 · Legal identity and documentation (7 actions, 3 practices)';
const OBJECTIVE_11 = 'Objective 11 · Manage borders (7 actions, 3 practices)';

describe('answerSuggestions()', () => {
  it('opens the record that most quotes belong to before that of the first quote', () => {
    const labels = labelsFor({ quotes: ['practices/4/p3', 'gcm/11/c', 'gcm/11/b'] });
    expect(labels).toEqual([
      OBJECTIVE_11,
      'Practice 4: Humanitarian Service Points-HSPs (global level)',
      'More passages',
    ]);
  });

  it('takes the first quote’s record where none is quoted twice, and none of a single later quote', () => {
    const labels = labelsFor({ quotes: ['gcm/4/g', 'gcm/20/a', 'practices/27'] });
    expect(labels).toEqual([OBJECTIVE_4, 'More passages']);
  });

  it('offers no cross-reference that shares no word with the question', () => {
    const labels = labelsFor({ quotes: ['gcm/4/e'], question: 'what does it say about stateless children' });
    expect(labels).toEqual([OBJECTIVE_4, 'More passages']);
  });

  it('offers a cross-reference that shares a word with the question', () => {
    const labels = labelsFor({ quotes: ['gcm/4/e'], question: 'do children without papers go to school' });
    expect(labels).toEqual([OBJECTIVE_4, 'Practice 18: SEF-going to School (Portugal)', 'More passages']);
  });

  it('does not take a word that stands in most titles for a shared one', () => {
    const labels = labelsFor({ quotes: ['gcm/7/a'], question: 'what about access for migrants' });
    expect(labels).toHaveLength(2);
  });

  it('offers what stands on the subject in the evidence beyond the quotes', () => {
    const labels = labelsFor({
      quotes: ['gcm/4/g', 'gcm/4/e', 'gcm/4/a'],
      beyond: ['gcm/4/practice/3', 'practices/18', 'gcm/20/a'],
    });
    expect(labels).toEqual([
      OBJECTIVE_4,
      "Objective 4 · Mexico's matrícula consular",
      'Practice 18: SEF-going to School (Portugal)',
      'More passages',
    ]);
  });

  it('offers another record when two passages of it stand high in the evidence, not for one', () => {
    const quotes = ['gcm/11/c', 'gcm/11/b', 'gcm/11/a', 'gcm/11/d'];
    expect(labelsFor({ quotes, beyond: ['gcm/12/a', 'gcm/12/b'] })).toContain(
      'Objective 12 · Screening and referral (5 actions, 4 practices)',
    );
    expect(labelsFor({ quotes, beyond: ['gcm/12/a'] })).toEqual([OBJECTIVE_11, 'More passages']);
  });

  it('leaves out what stands too low in the evidence', () => {
    const quotes = ['gcm/11/c'];
    const labels = labelsFor({ quotes, beyond: ['gcm/3/a', 'gcm/9/a', 'gcm/8/a', 'gcm/12/a', 'gcm/12/b'] });
    expect(labels).toEqual([OBJECTIVE_11, 'More passages']);
  });

  it('opens no footnote where something else was quoted', () => {
    expect(labelsFor({ quotes: ['practices/note-54', 'gcm/11/c'] })).toEqual([OBJECTIVE_11, 'More passages']);
  });

  it('offers four things at most, further passages last', () => {
    const labels = labelsFor({
      quotes: ['practices/4/p3', 'gcm/4/g', 'gcm/4/e', 'gcm/4/a'],
      beyond: ['gcm/4/practice/1', 'gcm/4/practice/2', 'gcm/4/practice/3'],
    });
    expect(labels).toHaveLength(MAX_SUGGESTIONS);
    expect(MAX_SUGGESTIONS).toBe(4);
    expect(labels.at(-1)).toBe('More passages');
  });

  it('closes the quotation marks of an English title that it cuts', () => {
    expect(labelsFor({ quotes: ['brief/2.1'], language: 'es' })[0]).toMatch(
      /^Informe de políticas 2\.1: «The right .* …»$/,
    );
  });
});

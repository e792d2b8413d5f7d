import { describe, expect, it } from 'vitest';
import type { AnswerObject } from '../../../src/surfaces/terminal/answer-object.ts';
import type { GoldQuestion } from '../question-sets.ts';
import { figuresOf } from './figures.ts';
import { foldWords } from './fold-words.ts';
import { scoreAnswer } from './score-answer.ts';

const question: GoldQuestion = {
  id: 'q1',
  q: 'Who may see a doctor?',
  lang: 'en',
  kind: 'paraphrase',
  answerable: true,
  evidence: [['basic services for migrants', 'services for all'], ['regardless of their status']],
};
const unanswerable: GoldQuestion = { ...question, answerable: false, evidence: [] };
const sources = [foldWords('Access to basic services for migrants. It holds regardless of their status.')];

const answer: AnswerObject = {
  id: 'q1',
  kind: 'answered',
  language: 'en',
  question: question.q,
  mode: 'extractive',
  statements: [{ text: 'Access to basic services for migrants.', citations: [1] }],
  citations: [
    { number: 1, passageId: 'b', title: '', quote: 'Access to basic services for migrants.', locator: '' },
  ],
  evidence: [
    { passageId: 'a', text: 'Something else.', score: 2, foundBy: 'lexical' },
    { passageId: 'b', text: 'Access to basic services for migrants.', score: 1, foundBy: 'lexical' },
  ],
  text: '',
  durationMs: 1,
};
const abstained: AnswerObject = { ...answer, kind: 'abstained', statements: [], citations: [] };

describe('scoreAnswer()', () => {
  it('counts a group as met by any one of its snippets, and each group as a share', () => {
    expect(scoreAnswer(question, { answer, sources })).toEqual({
      isAnswered: true,
      isLanguageRight: true,
      quotes: 1,
      quotesNotVerbatim: 0,
      evidence: {
        recallAt1: 0,
        recallAt5: 0.5,
        recallAt10: 0.5,
        reciprocalRank: 0.5,
        cites: 0.5,
        says: 0.5,
      },
    });
  });

  it('gives nothing for evidence that an abstaining answer found but did not cite', () => {
    const { evidence } = scoreAnswer(question, { answer: abstained, sources });
    expect(evidence).toMatchObject({ recallAt5: 0.5, cites: 0, says: 0 });
  });

  it('sees a quote that stands nowhere and a reply in another language', () => {
    const citations = answer.citations.map((each) => ({ ...each, quote: 'services for tourists only' }));
    const score = scoreAnswer(question, { answer: { ...answer, citations, language: 'fr' }, sources });
    expect(score).toMatchObject({ quotesNotVerbatim: 1, isLanguageRight: false });
  });
});

describe('figuresOf()', () => {
  it('tells wrong abstentions by the answerable questions and right ones by the others', () => {
    const scores = [
      scoreAnswer(question, { answer, sources }),
      scoreAnswer(question, { answer: abstained, sources }),
      scoreAnswer(unanswerable, { answer: abstained, sources }),
    ];
    expect(figuresOf(scores)).toMatchObject({
      questions: 3,
      mrr: 0.5,
      wronglyAbstained: 0.5,
      rightlyAbstained: 1,
    });
  });

  it('leaves out what nothing measures', () => {
    const figures = figuresOf([scoreAnswer(unanswerable, { answer: abstained, sources })]);
    expect(figures.recallAt5).toBeUndefined();
    expect(figures.wronglyAbstained).toBeUndefined();
  });
});

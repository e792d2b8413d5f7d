import { z } from 'zod';
import type { Score } from './score-answer.ts';

/** Absent where there is nothing to measure: no answerable question, or no unanswerable one. */
const share = z.number().min(0).max(1).optional();

/** What a group of questions measures; shares from 0 to 1. */
export const Figures = z.object({
  questions: z.int(),
  recallAt1: share,
  recallAt5: share,
  recallAt10: share,
  mrr: share,
  answerCites: share,
  answerSays: share,
  quotes: z.int(),
  quotesNotVerbatim: z.int(),
  wronglyAbstained: share,
  rightlyAbstained: share,
  languageRight: share,
});
export type Figures = z.infer<typeof Figures>;

/** The figures of a group of scores. */
export function figuresOf(scores: readonly Score[]): Figures {
  const answerable = scores.filter(({ evidence }) => evidence !== undefined);
  const unanswerable = scores.filter(({ evidence }) => evidence === undefined);
  const found = answerable.flatMap(({ evidence }) => evidence ?? []);
  return {
    questions: scores.length,
    recallAt1: mean(found.map(({ recallAt1 }) => recallAt1)),
    recallAt5: mean(found.map(({ recallAt5 }) => recallAt5)),
    recallAt10: mean(found.map(({ recallAt10 }) => recallAt10)),
    mrr: mean(found.map(({ reciprocalRank }) => reciprocalRank)),
    answerCites: mean(found.map(({ cites }) => cites)),
    answerSays: mean(found.map(({ says }) => says)),
    quotes: sum(scores.map(({ quotes }) => quotes)),
    quotesNotVerbatim: sum(scores.map(({ quotesNotVerbatim }) => quotesNotVerbatim)),
    wronglyAbstained: mean(answerable.map(({ isAnswered }) => (isAnswered ? 0 : 1))),
    rightlyAbstained: mean(unanswerable.map(({ isAnswered }) => (isAnswered ? 0 : 1))),
    languageRight: mean(scores.map(({ isLanguageRight }) => (isLanguageRight ? 1 : 0))),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Digits of a figure in the report: finer ones only make noise in its history. */
const DIGITS = 6;

/** The mean, rounded for the report; undefined of nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Number((sum(values) / values.length).toFixed(DIGITS));

import { z } from 'zod';
import { halfOf, QUESTION_FILES, type QuestionFile } from './question-sets.ts';
import type { AnsweredQuestion } from './answer-questions.ts';
import { Figures, figuresOf } from './scoring/figures.ts';

const table = z.record(z.string(), Figures);

/** The figures of a run: the same knowledge and code give the same report to the byte, so it holds no time. */
export const Report = z.object({ total: table, file: table, half: table, kind: table, language: table });
export type Report = z.infer<typeof Report>;

/** The tables of a report, in the order in which they are shown. */
export const TABLES = ['total', 'file', 'half', 'kind', 'language'] as const satisfies (keyof Report)[];

/** Sums a run up; of the held-out half only its totals are told apart. */
export function reportOf(answered: readonly AnsweredQuestion[]): Report {
  return {
    total: { all: figuresOf(answered.map(({ score }) => score)) },
    file: tableBy(answered, ({ file }) => file),
    half: tableBy(answered, createHalfReader(answered)),
    kind: tableBy(answered, ({ question }) => question.kind),
    language: tableBy(answered, ({ question }) => question.lang),
  };
}

const tableBy = (
  answered: readonly AnsweredQuestion[],
  nameOf: (one: AnsweredQuestion) => string,
): Record<string, Figures> =>
  Object.fromEntries(
    [...Map.groupBy(answered, nameOf)].map(([name, group]) => [
      name,
      figuresOf(group.map(({ score }) => score)),
    ]),
  );

function createHalfReader(answered: readonly AnsweredQuestion[]): (one: AnsweredQuestion) => string {
  const questionsOf = (file: QuestionFile) =>
    answered.filter((one) => one.file === file).map(({ question }) => question);
  const heldOut = new Set(QUESTION_FILES.flatMap((file) => halfOf(questionsOf(file), 'held-out')));
  return ({ question }) => (heldOut.has(question) ? 'held-out' : 'development');
}

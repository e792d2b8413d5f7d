import { z } from 'zod';
import type { AnsweredQuestion } from './answer-questions.ts';
import { halfOf, QUESTION_FILES, type QuestionFile } from './question-sets.ts';
import { AdversaryTables } from './scoring/adversary-figures.ts';
import { Figures, figuresOf } from './scoring/figures.ts';

const table = z.record(z.string(), Figures);

/** How good the answers of a run are, for all questions and for groups of them. */
export const QuestionTables = z.object({
  total: table,
  file: table,
  half: table,
  kind: table,
  language: table,
});
export type QuestionTables = z.infer<typeof QuestionTables>;

/** The figures of a run: the same knowledge and code give the same report to the byte, so it holds no time. */
export const Report = z.object({ ...QuestionTables.shape, ...AdversaryTables.shape });
export type Report = z.infer<typeof Report>;

/** Sums a run up; of the held-out half only its totals are told apart. */
export function questionTables(answered: readonly AnsweredQuestion[]): QuestionTables {
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

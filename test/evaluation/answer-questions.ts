import type { EngineParts } from '../../src/build-engine.ts';
import { answerObject } from '../../src/surfaces/terminal/answer-object.ts';
import { type GoldQuestion, QUESTION_FILES, type QuestionFile, readQuestions } from './question-sets.ts';
import { type Score, scoreAnswer } from './scoring/score-answer.ts';

/** A question of the yardstick, answered and scored. */
export type AnsweredQuestion = {
  file: QuestionFile;
  question: GoldQuestion;
  score: Score;
  durationMs: number;
};

/** Answers every question of every file, one after the other, as scripts would get it answered. */
export async function answerQuestions(
  { engine }: Pick<EngineParts, 'engine'>,
  { sources }: { sources: readonly string[] },
): Promise<AnsweredQuestion[]> {
  const answered: AnsweredQuestion[] = [];
  for (const file of QUESTION_FILES)
    for (const question of readQuestions(file)) {
      const startedAt = performance.now();
      const outcome = await engine.answer({ text: question.q, history: question.history });
      const durationMs = performance.now() - startedAt;
      const answer = answerObject(outcome, { id: question.id, text: '', durationMs });
      answered.push({ file, question, score: scoreAnswer(question, { answer, sources }), durationMs });
    }
  return answered;
}

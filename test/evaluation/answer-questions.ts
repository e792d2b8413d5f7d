import type { AnswerEngine } from '../../src/answering/answer-engine.ts';
import type { Answer } from '../../src/answering/answer.ts';
import { answerObject } from '../../src/surfaces/terminal/answer-object.ts';
import { type GoldQuestion, QUESTION_FILES, type QuestionFile, readQuestions } from './question-sets.ts';
import { type Score, scoreAnswer } from './scoring/score-answer.ts';

/** A question of the yardstick with the file that it stands in. */
export type AskedQuestion = { file: QuestionFile; question: GoldQuestion };

/** A question of the yardstick, answered and scored. */
export type AnsweredQuestion = AskedQuestion &
  Pick<Answer, 'kind' | 'mode'> & { score: Score; durationMs: number };

type Given = {
  questions: readonly AskedQuestion[];
  /** The source documents as supplied, folded. */
  sources: readonly string[];
  /** Questions under way at a time. */
  atOnce?: number;
  signal?: AbortSignal | undefined;
  onAnswered?: ((answered: AnsweredQuestion) => void) | undefined;
};

/** Every question of every file. */
export const everyQuestion = (): AskedQuestion[] =>
  QUESTION_FILES.flatMap((file) => readQuestions(file).map((question) => ({ file, question })));

/**
 * Answers the questions as scripts would get them answered; the results stand in their order, however many are under
 * way at a time. Rejects with the signal's reason.
 */
export async function answerQuestions(
  engine: AnswerEngine,
  { questions, atOnce = 1, ...given }: Given,
): Promise<AnsweredQuestion[]> {
  const answered: AnsweredQuestion[] = [];
  const waiting = questions.entries();
  const answerInTurn = async (): Promise<void> => {
    for (const [at, asked] of waiting) {
      given.signal?.throwIfAborted();
      answered[at] = await answerOne(engine, asked, given);
      given.onAnswered?.(answered[at]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, answerInTurn));
  return answered;
}

async function answerOne(
  engine: AnswerEngine,
  { file, question }: AskedQuestion,
  { sources, signal }: Pick<Given, 'sources' | 'signal'>,
): Promise<AnsweredQuestion> {
  const startedAt = performance.now();
  const answer = await engine.answer({ text: question.q, history: question.history }, { signal });
  const durationMs = performance.now() - startedAt;
  const asked = answerObject(answer, { id: question.id, text: '', durationMs });
  const score = scoreAnswer(question, { answer: asked, sources });
  return { file, question, kind: answer.kind, mode: answer.mode, score, durationMs };
}

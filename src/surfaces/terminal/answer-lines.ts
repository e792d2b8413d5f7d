import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Answer } from '../../answering/answer.ts';
import type { AnswerEngine } from '../../answering/answer-engine.ts';
import { AssistantError } from '../../errors.ts';
import type { Reply } from '../../replies/reply.ts';
import { type Language, Turn } from '../../retrieval/query.ts';
import type { Asked } from '../../retrieval/understand.ts';
import { type AnswerObject, answerObject } from './answer-object.ts';
import { readLines } from './read-lines.ts';
import { renderReply } from './render.ts';

/** Characters of a line at most: a question with a long history has some thousands. */
const MAX_LINE_LENGTH = 1_000_000;

/** One line of `--jsonl`. */
const QuestionLine = z.object({
  id: z.string(),
  q: z.string(),
  history: z.array(Turn.pick({ role: true, text: true })).optional(),
});

/** What stands for an answer where a line could not be read, or a part failed. */
export type LineError = { id: string | number; kind: 'error'; error: string };

/** What answers a question as an object; `clock` gives milliseconds. */
export type Answering = {
  engine: AnswerEngine;
  replyOf: (answer: Answer) => Reply;
  clock: () => number;
};

/** One question, answered as scripts read it. */
export async function answerOne(
  { id, asked }: { id: string; asked: Asked },
  { engine, replyOf, clock }: Answering,
): Promise<AnswerObject> {
  const startedAt = clock();
  const answer = await engine.answer(asked);
  const durationMs = clock() - startedAt;
  const text = renderReply(replyOf(answer), { width: undefined, hasColours: false });
  return answerObject(answer, { id, text: text.trimEnd(), durationMs });
}

/** An answer or an error for every line that is not blank, in order, each as soon as it is there. */
export async function* answerLines(
  input: Readable,
  { language, ...answering }: Answering & { language: Language | undefined },
): AsyncGenerator<AnswerObject | LineError> {
  let lineNumber = 0;
  for await (const line of readLines(input)) {
    lineNumber += 1;
    if (line.trim() !== '') yield await answerLine(line, { language, answering, lineNumber });
  }
}

type Given = { language: Language | undefined; answering: Answering; lineNumber: number };

/** What is wrong with a line, and a failure of a part, concerns this line only. */
async function answerLine(
  line: string,
  { language, answering, lineNumber }: Given,
): Promise<AnswerObject | LineError> {
  const json = parseJson(line);
  const read = QuestionLine.safeParse(json);
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json).data?.id ?? lineNumber;
  if (!read.success) return { id, kind: 'error', error: lineProblem(json, read.error) };
  const { q, history } = read.data;
  try {
    return await answerOne({ id: read.data.id, asked: { text: q, language, history } }, answering);
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error;
    return { id, kind: 'error', error: error.message };
  }
}

function parseJson(line: string): unknown {
  if (line.length > MAX_LINE_LENGTH) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const lineProblem = (json: unknown, { issues }: z.ZodError): string =>
  json === undefined
    ? `Cannot read the line: it is not JSON, or longer than ${MAX_LINE_LENGTH} characters`
    : `Cannot read the line: ${issues
        .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
        .join('; ')}`;

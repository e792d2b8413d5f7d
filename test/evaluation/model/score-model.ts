import type { AnswerEngine } from '../../../src/answering/answer-engine.ts';
import { MAX_REQUESTS } from '../../../src/answering/composers/openai-model.ts';
import type { ModelEvent } from '../../../src/answering/model-event.ts';
import { AssistantError } from '../../../src/errors.ts';
import { type AnsweredQuestion, answerQuestions, type AskedQuestion } from '../answer-questions.ts';
import { questionTables, type QuestionTables } from '../report.ts';
import { countWork } from './count-work.ts';

/** One run over all questions: how good the answers are, and what the model did for them. */
export type ModelRun = { tables: QuestionTables; work: Readonly<Record<string, number>> };

/** How far a run has come. */
export type Progress = Pick<ModelRun, 'work'> & { run: number; answered: number };

/** Questions without one usable reply of the server after which it is given up. */
const HOPELESS = 10;

type Given = {
  model: string;
  engine: AnswerEngine;
  /** What has happened with the model up to now; grows while it is asked. */
  events: readonly ModelEvent[];
  questions: readonly AskedQuestion[];
  /** The source documents as supplied, folded. */
  sources: readonly string[];
  runs: number;
  /** Ends the scoring; the runs that are complete count. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
};

/**
 * Answers all questions so many times. As many are under way at a time as the model takes requests: none waits in turn
 * while its time runs.
 * @throws {AssistantError} `model-unavailable` when the server gives no usable reply from the start.
 */
export async function scoreModel(given: Given): Promise<ModelRun[]> {
  const done: ModelRun[] = [];
  while (done.length < given.runs) {
    try {
      done.push(await scoreRun(done.length + 1, given));
    } catch (error) {
      if (given.signal?.aborted !== true) throw error;
      break;
    }
  }
  return done;
}

async function scoreRun(
  run: number,
  { model, engine, events, onProgress, ...given }: Given,
): Promise<ModelRun> {
  const hopeless = new AbortController();
  const signal = AbortSignal.any([hopeless.signal, ...(given.signal === undefined ? [] : [given.signal])]);
  const before = events.length;
  const answered: AnsweredQuestion[] = [];
  const workDone = () => countWork({ answered, events: events.slice(before) });
  const inOrder = await answerQuestions(engine, {
    questions: given.questions,
    sources: given.sources,
    atOnce: MAX_REQUESTS,
    signal,
    onAnswered: (one) => {
      answered.push(one);
      onProgress?.({ run, answered: answered.length, work: workDone() });
      const reason = reasonToGiveUp(events);
      if (reason !== undefined)
        hopeless.abort(new AssistantError('model-unavailable', `Cannot score model "${model}": ${reason}`));
    },
  });
  hopeless.signal.throwIfAborted();
  return { tables: questionTables(inOrder), work: workDone() };
}

/** Why the last question fell back, when the server has been of no use for any. */
function reasonToGiveUp(events: readonly ModelEvent[]): string | undefined {
  const isOfUse = events.some(
    (event) => event.kind === 'requested' && (event.outcome === 'replied' || event.outcome === 'refused'),
  );
  const reasons = events.flatMap((event) => (event.kind === 'fell-back' ? [event.reason] : []));
  return isOfUse || reasons.length < HOPELESS ? undefined : reasons.at(-1);
}

import { accessSync, constants, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ModelEvent } from '../../../src/answering/model-event.ts';
import type { Settings } from '../../../src/config.ts';
import { AssistantError } from '../../../src/errors.ts';
import { createLogger } from '../../../src/logger.ts';
import { type AskedQuestion, everyQuestion } from '../answer-questions.ts';
import { readSourceTexts } from '../read-source-texts.ts';
import { openModelEngine } from './open-model-engine.ts';
import { scoreModel } from './score-model.ts';
import { createProgressLine, type Screen } from './progress-line.ts';
import { showModelReport } from './show-model-report.ts';

/** What a shell reports of a program that control-C ended. */
const INTERRUPTED = 130;

type Given = {
  /** The repository. */
  root: string;
  /** Where the index is built. */
  dataDirectory: string;
  openai: Settings['openai'];
  runs: number;
  /** Where the page is written to; otherwise it is printed. */
  outFile?: string | undefined;
  print: (text: string) => void;
  screen: Screen;
  /** Ends the evaluation; the runs that are complete are shown. */
  signal: AbortSignal;
  questions?: readonly AskedQuestion[];
};

/**
 * Scores the configured model with the yardstick and shows mean and spread of each figure. What it costs is not held
 * against the budgets of tokens.
 * @throws {AssistantError} `settings-invalid` when no model is configured, `usage` when the file cannot be written, `model-unavailable` when it is of no use.
 */
export async function evaluateModel({
  openai,
  questions = everyQuestion(),
  ...given
}: Given): Promise<number> {
  if (openai.kind === 'absent')
    throw new AssistantError('settings-invalid', 'Cannot score a model: none is configured', {
      hint: 'Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own, and OPENAI_MODEL',
    });
  const { root, dataDirectory, runs, signal, screen } = given;
  const { model } = openai;
  if (given.outFile !== undefined) checkFolderOf(given.outFile);
  const events: ModelEvent[] = [];
  const parts = await openModelEngine({
    root,
    dataDirectory,
    server: openai,
    // Each fallback is counted and shown with its reason: a line each would only tear the progress apart.
    logger: createLogger({ level: 'error' }),
    onEvent: (event) => void events.push(event),
  });
  const line = createProgressLine({ screen, runs, questions: questions.length });
  try {
    const done = await scoreModel({
      model,
      engine: parts.engine,
      events,
      questions,
      sources: readSourceTexts(root),
      runs,
      signal,
      onProgress: line.show,
    }).finally(line.end);
    if (done.length > 0) deliver(showModelReport({ model, runs: done, questions: questions.length }), given);
    if (done.length === runs) return 0;
    screen.write(`Interrupted after ${done.length} of ${runs} runs.\n`);
    return INTERRUPTED;
  } finally {
    parts.close();
  }
}

/** Said before hours of work, not after them. */
function checkFolderOf(outFile: string): void {
  const folder = path.dirname(path.resolve(outFile));
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new AssistantError('usage', `Cannot write to "${folder}": it is no folder, or none to write to`, {
      cause,
    });
  }
}

function deliver(page: string, { outFile, print }: Pick<Given, 'outFile' | 'print'>): void {
  if (outFile === undefined) print(page);
  else writeFileSync(outFile, page);
}

// Measures one engine and prints its figures as JSON: node test/benchmark/measure-engine.ts assistant|bare DATA_DIRECTORY
import { QUESTION_FILES, readQuestions } from '../evaluation/question-sets.ts';
import { type EngineFigures, percentile } from './engine-figures.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MS_PER_SECOND = 1000;

/** Questions asked before the clock runs, so that code is compiled and pages are read. */
const WARM_UP = 30;

type Answering = (text: string) => Promise<unknown>;

/** Opens an engine over a data folder. */
type Opener = (dataDirectory: string) => Promise<Answering>;

/** Each engine loads only its own code, since memory is measured too, and loads it before the clock runs. */
const ENGINES: Readonly<Record<string, () => Promise<Opener>>> = {
  assistant: async () => {
    const { buildEngine } = await import('../../src/build-engine.ts');
    const { createLogger } = await import('../../src/logger.ts');
    return async (dataDirectory) => {
      const logger = createLogger({ level: 'warn' });
      const { engine } = await buildEngine({ knowledgeDirectory: 'knowledge', dataDirectory, logger });
      return (text) => engine.answer({ text });
    };
  },
  bare: async () => {
    const { openBareEngine } = await import('./bare-engine.ts');
    return (dataDirectory) => {
      const { search } = openBareEngine(dataDirectory);
      return Promise.resolve((text: string) => Promise.resolve(search(text)));
    };
  },
};

const [name = '', dataDirectory = ''] = process.argv.slice(2);
const load = ENGINES[name];
if (load === undefined) throw new Error(`Cannot measure "${name}": there is no such engine`);
process.stdout.write(`${JSON.stringify(await measure(await load()))}\n`);

async function measure(open: Opener): Promise<EngineFigures> {
  const openedAt = performance.now();
  const answer = await open(dataDirectory);
  const buildMs = performance.now() - openedAt;
  const questions = QUESTION_FILES.flatMap((file) => readQuestions(file)).map(({ q }) => q);
  for (const question of questions.slice(0, WARM_UP)) await answer(question);
  const durations: number[] = [];
  const startedAt = performance.now();
  for (const question of questions) {
    const askedAt = performance.now();
    await answer(question);
    durations.push(performance.now() - askedAt);
  }
  return {
    buildMs,
    questionsPerSecond: (questions.length * MS_PER_SECOND) / (performance.now() - startedAt),
    p50Ms: percentile(durations, 0.5),
    p95Ms: percentile(durations, 0.95),
    residentMegabytes: process.memoryUsage.rss() / BYTES_PER_MEGABYTE,
  };
}

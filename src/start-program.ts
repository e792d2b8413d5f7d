import type { Writable } from 'node:stream';
import { chooseSurfaces } from './choose-surfaces.ts';
import type { Settings } from './config.ts';
import { AssistantError } from './errors.ts';
import type { Logger } from './logger.ts';
import { openAssistant } from './open-assistant.ts';
import type { Surface } from './surfaces/surface.ts';
import { type ExitStatus, type Program, readWords, wrongUsage } from './surfaces/terminal/program.ts';
import type { Streams } from './surfaces/terminal/streams.ts';
import { measureAssistant } from './surfaces/web/measure-assistant.ts';
import { createMetrics, type Metrics } from './surfaces/web/metrics.ts';

const USAGE = 'npm start';

/** What `start` works with. */
export type StartParts = {
  streams: Streams;
  /** The window of the terminal chat. */
  output: Writable;
  /** From the call on, a signal that aborts when the process is asked to end. */
  ending: () => AbortSignal;
  /** One line for whoever started the program. */
  report: (error: AssistantError) => void;
  /** The settings and a log, read when the command line is right. */
  open: () => { settings: Settings; logger: Logger };
};

/** `start`: every surface whose settings are present, until the process is asked to end or the person in the terminal leaves. */
export function createStartProgram(given: StartParts): Program {
  return {
    usage: USAGE,
    run: async (words) => {
      const { positionals } = readWords(words, { options: {}, usage: USAGE });
      if (positionals.length > 0) throw wrongUsage('start takes no words', USAGE);
      const opened = given.open();
      const metrics = createMetrics();
      const house = await openAssistant({ ...opened, onModelEvent: metrics.observeModel });
      try {
        return await runSurfaces({ ...given, ...opened, metrics }, house);
      } finally {
        await house.closeAll();
      }
    },
  };
}

async function runSurfaces(
  given: StartParts & ReturnType<StartParts['open']> & { metrics: Metrics },
  house: Awaited<ReturnType<typeof openAssistant>>,
): Promise<ExitStatus> {
  const { metrics } = given;
  const assistant = measureAssistant(house.assistant, { metrics, clock: () => performance.now() });
  const over = Promise.withResolvers<undefined>();
  const end = (): void => over.resolve(undefined);
  const ending = given.ending();
  ending.addEventListener('abort', end);
  const surfaces = await chooseSurfaces({ ...given, house: { ...house, assistant }, onLeave: end });
  const started = await startAll(surfaces, given.report);
  const isWorking =
    started.length > 0 && (surfaces.length === 1 || started.some(({ name }) => name !== 'web'));
  try {
    if (isWorking && !ending.aborted) await over.promise;
    return isWorking ? 0 : 1;
  } finally {
    for (const surface of started.toReversed()) await surface.stop();
  }
}

/** Those that could be started; what hinders one is reported, and the rest goes on. */
async function startAll(
  surfaces: readonly Surface[],
  report: (error: AssistantError) => void,
): Promise<Surface[]> {
  const started: Surface[] = [];
  for (const surface of surfaces) {
    try {
      await surface.start();
      started.push(surface);
    } catch (error) {
      if (!(error instanceof AssistantError)) throw error;
      report(error);
    }
  }
  return started;
}

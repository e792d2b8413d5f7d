import './check-node.ts';
import { existsSync } from 'node:fs';
import { readSettings, type Settings } from './config.ts';
import { AssistantError } from './errors.ts';
import { createLogger } from './logger.ts';
import { createPrograms } from './programs.ts';
import { Language } from './retrieval/query.ts';
import type { Streams } from './surfaces/terminal/streams.ts';

const WRONG_USAGE = 2;

/** What a shell reports of a program that control-C ended. */
const INTERRUPTED = 130;

process.stdout.on('error', leaveQuietly);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}

function main([name = 'start', ...words]: readonly string[]): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const streams = openStreams();
  const programs = createPrograms({
    readSettings: () => readSettings(process.env),
    openLogger: (settings) => createLogger({ level: logLevel(settings, { name, streams }) }),
    streams,
    output: process.stdout,
    ending: endingSignal,
    report,
  });
  const program = programs.get(name);
  if (program === undefined)
    throw new AssistantError('usage', `Cannot run "${name}": there is no such program`, {
      hint: ['Usage:', ...[...programs.values()].map(({ usage }) => `  ${usage}`)].join('\n'),
    });
  return program.run(words);
}

/** A person at a terminal wants the answer without a log of it, unless they say otherwise. */
function logLevel(
  { logLevel, slack, discord }: Settings,
  { name, streams }: { name: string; streams: Streams },
): string {
  const isForPeople =
    name !== 'start' || (streams.isInteractive && slack.kind === 'absent' && discord.kind === 'absent');
  return process.env.LOG_LEVEL === undefined && isForPeople ? 'warn' : logLevel;
}

/** Aborts on the first request to end; the second one ends the process at once. */
function endingSignal(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (ending.signal.aborted) process.exit(INTERRUPTED);
      ending.abort();
    });
  return ending.signal;
}

function openStreams(): Streams {
  const { stdin, stdout } = process;
  const system = Language.safeParse(new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2));
  return {
    input: stdin,
    write: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text)) resolve();
        else stdout.once('drain', resolve);
      }),
    isInteractive: stdin.isTTY && stdout.isTTY,
    columns: stdout.isTTY ? stdout.columns : undefined,
    hasColours: stdout.isTTY && stdout.hasColors(),
    language: system.data ?? 'en',
  };
}

/** One clear line for the reader of standard error, with what to do about it; never a stack. */
function report(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  if (error instanceof AssistantError && error.hint !== undefined) process.stderr.write(`${error.hint}\n`);
  return error instanceof AssistantError && error.code === 'usage' ? WRONG_USAGE : 1;
}

/** The reader of a pipe has seen enough, as in `ask … | head`. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : report(error));
}

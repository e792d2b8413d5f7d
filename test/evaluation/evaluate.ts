// Answers the questions of the yardstick and says how good the answers are.
//   npm run evaluate [-- --peers]
// Writes report.md and report.json; exit status 1 when a figure is outside thresholds.yaml.
//   npm run evaluate -- --model [--runs N] [--out FILE]
// Scores the model of OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL, and leaves the committed report alone.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../src/config.ts';
import { AssistantError } from '../../src/errors.ts';
import { evaluateDocuments } from './evaluate-documents.ts';
import { evaluateModel } from './model/evaluate-model.ts';
import { readOptions } from './read-options.ts';

const WRONG_USAGE = 2;

/** What a shell reports of a program that control-C ended. */
const INTERRUPTED = 130;

const root = fileURLToPath(new URL('../..', import.meta.url));

const dataDirectory = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
try {
  process.exitCode = await evaluate(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
} finally {
  rmSync(dataDirectory, { recursive: true, force: true });
}

function evaluate(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  const given = { ...options, root, dataDirectory, print };
  switch (given.kind) {
    case 'documents':
      return evaluateDocuments(given);
    case 'model': {
      if (existsSync('.env')) process.loadEnvFile('.env');
      const { openai } = readSettings(env);
      return evaluateModel({ ...given, openai, signal: endingSignal(), screen: process.stderr });
    }
    default:
      return given satisfies never;
  }
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

/** One clear line, with what to do about it; a stack only for what nobody foresaw. */
function report(error: unknown): number {
  if (!(error instanceof AssistantError)) throw error;
  process.stderr.write(`${[error.message, error.hint ?? []].flat().join('\n')}\n`);
  return error.code === 'usage' || error.code === 'settings-invalid' ? WRONG_USAGE : 1;
}

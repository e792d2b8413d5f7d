import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A child that takes longer hangs. */
const TIME_LIMIT_MS = 300_000;

/** What a program wrote, and how long after its start the first of it came. */
export type ChildOutcome = { stdout: string; firstOutputMs: number };

/** Runs a program of this repository as npm would start it, with no settings but its data folder. */
export function runChild(
  words: readonly string[],
  { dataDirectory }: { dataDirectory: string },
): Promise<ChildOutcome> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=4', '--heap-growing-percent=25', '-r', './src/check-node.ts', ...words],
    {
      cwd: root,
      env: { DATA_DIR: dataDirectory, LANG: 'C' },
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
    },
  );
  const outcome = { stdout: '', firstOutputMs: Number.NaN };
  child.stdout.on('data', (chunk: Buffer) => {
    if (outcome.stdout === '') outcome.firstOutputMs = performance.now() - startedAt;
    outcome.stdout += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(outcome);
      else reject(new Error(`Cannot measure "${words.join(' ')}": it ended with status ${String(status)}`));
    });
  });
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A program that hangs is a fault; the slowest here takes some seconds on a busy machine. */
const TIME_LIMIT_MS = 50_000;

export type Outcome = {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
};

type Given = {
  words: readonly string[];
  input?: string | Uint8Array;
  settings?: Readonly<Record<string, string>>;
  /** Called with each piece of standard output or standard error; may end the program. */
  onText?: (text: string, program: { kill: (signal: NodeJS.Signals) => void }) => void;
  /** Characters of standard output after which the reader goes away, as `head` does. */
  readUpTo?: number;
};

/** A place for the data of some runs: the index is built by the first of them. */
export function makeDataFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'gcm-assistant-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs the real program as a person would, with no settings but those given. */
export function runProgram(dataFolder: string, given: Given): Promise<Outcome> {
  const { words, input = '', settings = {}, onText, readUpTo } = given;
  const child = spawn(process.execPath, ['-r', './src/check-node.ts', 'src/main.ts', ...words], {
    cwd: root,
    env: { DATA_DIR: dataFolder, LANG: 'C', ...settings },
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const outcome = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => {
      outcome[name] += chunk.toString();
      onText?.(chunk.toString(), child);
      if (name === 'stdout' && readUpTo !== undefined && outcome.stdout.length >= readUpTo)
        child.stdout.destroy();
    });
  // The program may leave before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...outcome }));
  });
}

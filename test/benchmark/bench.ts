// Speed and memory of the assistant beside bare FTS5 on the same passages, each in processes of its own.
//   npm run bench
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { documentParsers } from '../../src/knowledge/documents/index.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from '../../src/knowledge/read-knowledge.ts';
import { showTable } from '../evaluation/show-report.ts';
import { PASSAGES_FILE } from './bare-engine.ts';
import { EngineFigures, percentile } from './engine-figures.ts';
import { runChild } from './run-child.ts';

const QUESTION = 'How can migrants open a bank account?';

/** Starts with an index in place; the median of them is shown. */
const STARTS = 7;

type Engine = { name: string; words: (dataDirectory: string) => string[] };
type Measured = EngineFigures & { firstStartMs: number; startMs: number };

const ENGINES = {
  assistant: { name: 'assistant', words: () => ['src/main.ts', 'ask', '--json', QUESTION] },
  bare: { name: 'bare', words: (directory) => ['test/benchmark/ask-bare.ts', directory, QUESTION] },
} as const satisfies Record<string, Engine>;

const ROWS: readonly { title: string; figure: keyof Measured; unit: string }[] = [
  { title: 'start to first answer, no index', figure: 'firstStartMs', unit: 'ms' },
  { title: 'start to first answer, index there', figure: 'startMs', unit: 'ms' },
  { title: 'build of the index', figure: 'buildMs', unit: 'ms' },
  { title: 'questions a second', figure: 'questionsPerSecond', unit: '' },
  { title: 'one answer, p50', figure: 'p50Ms', unit: 'ms' },
  { title: 'one answer, p95', figure: 'p95Ms', unit: 'ms' },
  { title: 'resident memory', figure: 'residentMegabytes', unit: 'MB' },
];

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  const passages = await readPassages();
  const assistant = await measure(ENGINES.assistant, passages);
  const bare = await measure(ENGINES.bare, passages);
  const rows = ROWS.map(({ title, figure, unit }) => [
    title,
    show(assistant[figure], unit),
    show(bare[figure], unit),
    `× ${show(assistant[figure] / bare[figure], '')}`,
  ]);
  const note =
    'Bare FTS5 gets the passages ready-made and only finds; the assistant parses the documents and composes checked answers.';
  process.stdout.write(
    `${[...showTable(['', 'assistant', 'bare FTS5', 'ratio'], rows), '', note].join('\n')}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function readPassages(): Promise<string> {
  const files = readKnowledgeFiles(await readKnowledgeFolder('knowledge'));
  return JSON.stringify(buildKnowledge(files, documentParsers).knowledge.passages.map(({ text }) => text));
}

async function measure({ name, words }: Engine, passages: string): Promise<Measured> {
  const dataFolder = (purpose: string): string => {
    const directory = path.join(folder, `${name}-${purpose}`);
    mkdirSync(directory);
    writeFileSync(path.join(directory, PASSAGES_FILE), passages);
    return directory;
  };
  const dataDirectory = dataFolder('start');
  const start = async (): Promise<number> =>
    (await runChild(words(dataDirectory), { dataDirectory })).firstOutputMs;
  const firstStartMs = await start();
  const starts: number[] = [];
  for (let count = 0; count < STARTS; count += 1) starts.push(await start());
  const emptyDirectory = dataFolder('empty');
  const { stdout } = await runChild(['test/benchmark/measure-engine.ts', name, emptyDirectory], {
    dataDirectory: emptyDirectory,
  });
  return { ...EngineFigures.parse(JSON.parse(stdout)), firstStartMs, startMs: percentile(starts, 0.5) };
}

function show(value: number, unit: string): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`.trimEnd();
}

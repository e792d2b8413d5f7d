// Answers the questions of the yardstick and says how good the answers are.
//   npm run evaluate [-- --peers]
// Writes report.md and report.json; exit status 1 when a figure is outside thresholds.yaml.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildEngine } from '../../src/build-engine.ts';
import { createLogger } from '../../src/logger.ts';
import { answerQuestions, type AnsweredQuestion } from './answer-questions.ts';
import { compareReports } from './compare-reports.ts';
import { comparePeers } from './peers/compare-peers.ts';
import { readSourceTexts } from './read-source-texts.ts';
import { Report, reportOf } from './report.ts';
import { showReport } from './show-report.ts';
import { missedThresholds, readThresholds } from './thresholds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const JSON_FILE = 'test/evaluation/report.json';
const MARKDOWN_FILE = 'test/evaluation/report.md';

const { values } = parseArgs({ options: { peers: { type: 'boolean', default: false } } });
process.exitCode = await evaluate();

async function evaluate(): Promise<number> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
  const parts = await buildEngine({
    knowledgeDirectory: path.join(root, 'knowledge'),
    dataDirectory,
    logger: createLogger({ level: 'warn' }),
  });
  try {
    const answered = await answerQuestions(parts, { sources: readSourceTexts(root) });
    const report = reportOf(answered);
    print(showReport(report));
    print(`Median time of an answer: ${medianMs(answered).toFixed(1)} ms (not written)\n`);
    if (values.peers) print(comparePeers({ passages: parts.catalogue.passages, answered }));
    printChanges(report);
    writeFileSync(path.join(root, MARKDOWN_FILE), showReport(report));
    writeFileSync(path.join(root, JSON_FILE), `${JSON.stringify(report, null, 2)}\n`);
    const missed = missedThresholds(report, readThresholds());
    print(missed.length === 0 ? 'Every threshold is met.' : ['Thresholds missed:', ...missed].join('\n'));
    return missed.length === 0 ? 0 : 1;
  } finally {
    parts.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

function printChanges(report: Report): void {
  const before = lastReport();
  if (before === undefined) {
    print('There is no committed report to compare with.\n');
    return;
  }
  const changes = compareReports(before, report);
  print(
    ['Since the committed report:', ...(changes.length === 0 ? ['nothing changed'] : changes), ''].join('\n'),
  );
}

/** The report of the last commit; outside a repository, the one on disk. */
function lastReport(): Report | undefined {
  const readers = [
    () => execFileSync('git', ['show', `HEAD:${JSON_FILE}`], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    () => readFileSync(path.join(root, JSON_FILE), 'utf8'),
  ];
  for (const read of readers) {
    try {
      return Report.parse(JSON.parse(read()));
    } catch {
      // Not committed yet, no repository, or written by an older version: the next one may do.
    }
  }
  return undefined;
}

function medianMs(answered: readonly AnsweredQuestion[]): number {
  const sorted = answered.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildEngine } from '../../src/build-engine.ts';
import { createLogger } from '../../src/logger.ts';
import { type AnsweredQuestion, answerQuestions, everyQuestion } from './answer-questions.ts';
import { compareReports } from './compare-reports.ts';
import { measureAdversaryAside } from './measure-adversary.ts';
import { comparePeers } from './peers/compare-peers.ts';
import { readSourceTexts } from './read-source-texts.ts';
import { questionTables, type Report } from './report.ts';
import { ReportTables } from './report-tables.ts';
import { showReport } from './show-report.ts';
import { missedThresholds, readThresholds } from './thresholds.ts';

const JSON_FILE = 'test/evaluation/report.json';
const MARKDOWN_FILE = 'test/evaluation/report.md';

type Given = {
  /** The repository. */
  root: string;
  /** Where the index is built. */
  dataDirectory: string;
  /** Whether plain engines are measured beside. */
  hasPeers: boolean;
  print: (text: string) => void;
};

/** Evaluates the answers from the documents and the checks, and writes the report; exit status 1 when a threshold is missed. */
export async function evaluateDocuments({ root, dataDirectory, hasPeers, print }: Given): Promise<0 | 1> {
  const folders = { knowledgeDirectory: path.join(root, 'knowledge'), dataDirectory };
  const parts = await buildEngine({ ...folders, logger: createLogger({ level: 'warn' }) });
  try {
    const [answered, adversary] = await Promise.all([
      answerQuestions(parts.engine, { questions: everyQuestion(), sources: readSourceTexts(root) }),
      measureAdversaryAside(folders),
    ]);
    const report = { ...questionTables(answered), ...adversary };
    print(showReport(report));
    print(`Median time of an answer: ${medianMs(answered).toFixed(1)} ms (not written)\n`);
    if (hasPeers) print(comparePeers({ passages: parts.catalogue.passages, answered }));
    print(showChanges(lastReport(root), report));
    writeFileSync(path.join(root, MARKDOWN_FILE), showReport(report));
    writeFileSync(path.join(root, JSON_FILE), `${JSON.stringify(report, null, 2)}\n`);
    const missed = missedThresholds(report, readThresholds());
    print(missed.length === 0 ? 'Every threshold is met.' : ['Thresholds missed:', ...missed].join('\n'));
    return missed.length === 0 ? 0 : 1;
  } finally {
    parts.close();
  }
}

function showChanges(before: ReportTables | undefined, report: Report): string {
  if (before === undefined) return 'There is no committed report to compare with.\n';
  const changes = compareReports(before, report);
  return ['Since the committed report:', ...(changes.length === 0 ? ['nothing changed'] : changes), ''].join(
    '\n',
  );
}

/** The report of the last commit; outside a repository, the one on disk. */
function lastReport(root: string): ReportTables | undefined {
  const readers = [
    () => execFileSync('git', ['show', `HEAD:${JSON_FILE}`], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    () => readFileSync(path.join(root, JSON_FILE), 'utf8'),
  ];
  for (const read of readers) {
    try {
      return ReportTables.parse(JSON.parse(read()));
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

import { FIGURE_NAMES, type FigureName, type ReportTables } from '../report-tables.ts';
import type { QuestionTables } from '../report.ts';
import { figureTitle, isCount } from '../show-figure.ts';
import { QUESTION_SECTIONS, showTable } from '../show-report.ts';
import type { ModelRun } from './score-model.ts';
import { spreadOf } from './spread.ts';

type Given = {
  model: string;
  /** The runs that are complete, at least one. */
  runs: readonly ModelRun[];
  questions: number;
};

/** The figures of several runs of one model as a Markdown page of tables; each cell is mean ± deviation (least–most). */
export function showModelReport({ model, runs, questions }: Given): string {
  const tables = runs.map((run) => run.tables);
  return [
    `# Evaluation of the model "${model}"`,
    '',
    `Runs: ${runs.length}, each over ${questions} questions, answered as people get them answered: every statement checked, and taken from the documents where the model fails. Each cell is the mean of the runs ± their standard deviation (least–most); shares run from 0 to 1.`,
    '',
    '## What the model did in a run',
    '',
    ...showTable(['', 'times'], workRows(runs)),
    '',
    ...QUESTION_SECTIONS.flatMap(({ title, table }) => [
      `## ${title}`,
      '',
      ...slicesOf(Object.keys(tables[0]?.[table] ?? {})).flatMap((groups) => [
        ...figureLines(tables, { table, groups }),
        '',
      ]),
    ]),
  ].join('\n');
}

/** What is missing in a run happened no times. */
const workRows = (runs: readonly ModelRun[]): string[][] =>
  [...new Set(runs.flatMap(({ work }) => Object.keys(work)))].sort().map((what) => [
    what,
    showSpread(
      runs.map(({ work }) => work[what] ?? 0),
      showCount,
    ),
  ]);

/** Groups of questions side by side; more do not fit a screen. */
const WIDTH = 5;

const slicesOf = (groups: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(groups.length / WIDTH) }, (_, at) =>
    groups.slice(at * WIDTH, (at + 1) * WIDTH),
  );

function figureLines(
  runs: readonly ReportTables[],
  { table, groups }: { table: keyof QuestionTables; groups: readonly string[] },
): string[] {
  const rows = FIGURE_NAMES.map((figure) => {
    const valuesOf = (group: string): number[] => runs.flatMap((run) => run[table]?.[group]?.[figure] ?? []);
    return { figure, cells: groups.map((group) => showSpread(valuesOf(group), showOf(figure))) };
  });
  return showTable(
    ['', ...groups],
    rows
      .filter(({ cells }) => cells.some((cell) => cell !== NOTHING))
      .map(({ figure, cells }) => [figureTitle(figure), ...cells]),
  );
}

/** Where nothing was measured. */
const NOTHING = '–';

function showSpread(values: readonly number[], show: (value: number) => string): string {
  if (values.length === 0) return NOTHING;
  const { mean, deviation, least, most } = spreadOf(values);
  return `${show(mean)} ± ${show(deviation)} (${show(least)}–${show(most)})`;
}

const showOf = (figure: FigureName): ((value: number) => string) => (isCount(figure) ? showCount : showShare);

const showShare = (value: number): string => value.toFixed(3);

/** One digit behind the point where there is something behind it. */
const showCount = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

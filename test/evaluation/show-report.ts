import { type Report, TABLES } from './report.ts';
import type { Figures } from './scoring/figures.ts';

/** The figures as columns, with how to write each. */
const COLUMNS: readonly { title: string; figure: keyof Figures }[] = [
  { title: 'questions', figure: 'questions' },
  { title: 'recall@1', figure: 'recallAt1' },
  { title: 'recall@5', figure: 'recallAt5' },
  { title: 'recall@10', figure: 'recallAt10' },
  { title: 'MRR', figure: 'mrr' },
  { title: 'answer cites', figure: 'answerCites' },
  { title: 'answer says', figure: 'answerSays' },
  { title: 'quotes', figure: 'quotes' },
  { title: 'not verbatim', figure: 'quotesNotVerbatim' },
  { title: 'wrongly abstained', figure: 'wronglyAbstained' },
  { title: 'rightly abstained', figure: 'rightlyAbstained' },
  { title: 'language right', figure: 'languageRight' },
];

const COUNTS = new Set<keyof Figures>(['questions', 'quotes', 'quotesNotVerbatim']);

const TITLES: Readonly<Record<keyof Report, string>> = {
  total: 'All questions',
  file: 'By file',
  half: 'By half',
  kind: 'By kind',
  language: 'By language',
};

/** The report as a Markdown page of tables. */
export const showReport = (report: Report): string =>
  [
    '# Evaluation',
    '',
    'Written by `npm run evaluate`; the figures are explained in `question-sets.ts` and `scoring/`. Shares run from 0 to 1.',
    '',
    ...TABLES.flatMap((name) => [`## ${TITLES[name]}`, '', ...tableLines(report[name]), '']),
  ].join('\n');

function tableLines(table: Readonly<Record<string, Figures>>): string[] {
  const rows = Object.entries(table).map(([name, figures]) => [
    name,
    ...COLUMNS.map(({ figure }) => showFigure(figure, figures[figure])),
  ]);
  return showTable(['', ...COLUMNS.map(({ title }) => title)], rows);
}

/** A Markdown table with its columns in line, so that it reads as well in a terminal. */
export function showTable(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = titles.map((title, at) =>
    Math.max(3, ...[titles, ...rows].map((row) => (row[at] ?? title).length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(titles), line(rule), ...rows.map(line)];
}

/** A share with three digits, a count as it is, a dash where nothing was measured. */
export function showFigure(figure: keyof Figures, value: number | undefined): string {
  if (value === undefined) return '–';
  return COUNTS.has(figure) ? String(value) : value.toFixed(3);
}

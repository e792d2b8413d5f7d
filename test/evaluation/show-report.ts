import type { Report } from './report.ts';
import { FIGURE_NAMES, type FigureRow } from './report-tables.ts';
import { figureTitle, showFigure } from './show-figure.ts';

type Section = { title: string; table: keyof Report };

/** The tables of questions, in the order in which they are shown. */
export const QUESTION_SECTIONS = [
  { title: 'All questions', table: 'total' },
  { title: 'By file', table: 'file' },
  { title: 'By half', table: 'half' },
  { title: 'By kind', table: 'kind' },
  { title: 'By language', table: 'language' },
] as const satisfies readonly Section[];

const ADVERSARY_SECTIONS: readonly Section[] = [
  { title: 'By severity', table: 'adversary' },
  { title: 'Corrupted statements', table: 'corruption' },
  { title: 'True statements', table: 'trueStatement' },
  { title: 'By language of the statement', table: 'adversaryLanguage' },
];

const ABOUT_THE_ADVERSARY = [
  'Statements as a model may write them, held against their quotes as every answer is (`adversary/`). A corrupted one goes wrong when it passes, a true one when it is dropped.',
  'Severity: `hard` are quotes, numbers, dates, names, places, ids, links, mentions and instructions (goal: none); `subtle` are changes of meaning (goal: under 0.020); `order` is the exchange of two words of a sentence (goal: under 0.050); of `true` ones under 0.030 are to be dropped.',
];

/** The report as a Markdown page of tables. */
export const showReport = (report: Report): string =>
  [
    '# Evaluation',
    '',
    'Written by `npm run evaluate`; the figures are explained in `question-sets.ts` and `scoring/`. Shares run from 0 to 1.',
    '',
    ...QUESTION_SECTIONS.flatMap(({ title, table }) => [`## ${title}`, '', ...tableLines(report[table]), '']),
    '## The adversary',
    '',
    ...ABOUT_THE_ADVERSARY.flatMap((line) => [line, '']),
    ...ADVERSARY_SECTIONS.flatMap(({ title, table }) => [
      `### ${title}`,
      '',
      ...tableLines(report[table]),
      '',
    ]),
  ].join('\n');

function tableLines(table: Readonly<Record<string, FigureRow>>): string[] {
  const figures = FIGURE_NAMES.filter((figure) =>
    Object.values(table).some((row) => row[figure] !== undefined),
  );
  const rows = Object.entries(table).map(([name, row]) => [
    name,
    ...figures.map((figure) => showFigure(figure, row[figure])),
  ]);
  return showTable(['', ...figures.map(figureTitle)], rows);
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

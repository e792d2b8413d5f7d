import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYaml } from '../../src/knowledge/read-yaml.ts';
import { FIGURE_NAMES, ReportTables } from './report-tables.ts';
import { showFigure } from './show-figure.ts';

const FILE = 'thresholds.yaml';

/** Bounds of the figures, by table and row of the report. */
export const Thresholds = z.strictObject({ least: ReportTables, most: ReportTables });
export type Thresholds = z.infer<typeof Thresholds>;

/** The committed thresholds. */
export function readThresholds(): Thresholds {
  const content = readFileSync(new URL(`./${FILE}`, import.meta.url), 'utf8');
  const outcome = readYaml(content, { schema: Thresholds, file: FILE });
  if (outcome.kind === 'faulty')
    throw new Error(`Cannot read the thresholds:\n${outcome.problems.join('\n')}`);
  return outcome.value;
}

/** One line for each figure outside its bounds; a table, row or figure that the report lacks is outside too. */
export const missedThresholds = (report: ReportTables, { least, most }: Thresholds): string[] => [
  ...missed(report, { bounds: least, word: 'at least', isMet: (value, bound) => value >= bound }),
  ...missed(report, { bounds: most, word: 'at most', isMet: (value, bound) => value <= bound }),
];

type Bounded = {
  bounds: ReportTables;
  word: string;
  isMet: (value: number, bound: number) => boolean;
};

const missed = (report: ReportTables, { bounds, word, isMet }: Bounded): string[] =>
  Object.entries(bounds).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([name, row]) =>
      FIGURE_NAMES.flatMap((figure) => {
        const bound = row[figure];
        const value = report[table]?.[name]?.[figure];
        if (bound === undefined || (value !== undefined && isMet(value, bound))) return [];
        const [is, must] = [showFigure(figure, value), showFigure(figure, bound)];
        return [`${table} ${name}: ${figure} is ${is}, must be ${word} ${must}`];
      }),
    ),
  );

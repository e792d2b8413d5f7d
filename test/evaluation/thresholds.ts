import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYaml } from '../../src/knowledge/read-yaml.ts';
import type { Report } from './report.ts';
import { Figures } from './scoring/figures.ts';
import { showFigure } from './show-report.ts';

const FILE = 'thresholds.yaml';

const limits = z.partialRecord(Figures.keyof(), z.number().min(0));

/** Bounds of the figures, by table and row of the report. */
export const Thresholds = z.strictObject({
  least: z.partialRecord(z.enum(['total', 'file', 'half', 'kind', 'language']), z.record(z.string(), limits)),
  most: z.partialRecord(z.enum(['total', 'file', 'half', 'kind', 'language']), z.record(z.string(), limits)),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** The committed thresholds. */
export function readThresholds(): Thresholds {
  const content = readFileSync(new URL(`./${FILE}`, import.meta.url), 'utf8');
  const outcome = readYaml(content, { schema: Thresholds, file: FILE });
  if (outcome.kind === 'faulty')
    throw new Error(`Cannot read the thresholds:\n${outcome.problems.join('\n')}`);
  return outcome.value;
}

/** One line for each figure outside its bounds; a row or figure that the report lacks is outside too. */
export const missedThresholds = (report: Report, { least, most }: Thresholds): string[] => [
  ...missed(report, { bounds: least, word: 'at least', isMet: (value, bound) => value >= bound }),
  ...missed(report, { bounds: most, word: 'at most', isMet: (value, bound) => value <= bound }),
];

type Bounded = {
  bounds: Thresholds['least'];
  word: string;
  isMet: (value: number, bound: number) => boolean;
};

function missed(report: Report, { bounds, word, isMet }: Bounded): string[] {
  const lines: string[] = [];
  for (const table of Thresholds.shape.least.keyType.options)
    for (const [name, row] of Object.entries(bounds[table] ?? {}))
      for (const figure of Figures.keyof().options) {
        const bound = row[figure];
        const value = report[table][name]?.[figure];
        if (bound === undefined || (value !== undefined && isMet(value, bound))) continue;
        lines.push(
          `${table} ${name}: ${figure} is ${showFigure(figure, value)}, must be ${word} ${showFigure(figure, bound)}`,
        );
      }
  return lines;
}

import { type Report, TABLES } from './report.ts';
import { Figures } from './scoring/figures.ts';
import { showFigure } from './show-report.ts';

/** What changed between two reports, one line a figure; none when they are the same. */
export const compareReports = (before: Report, after: Report): string[] =>
  TABLES.flatMap((table) => {
    const names = [...new Set([...Object.keys(before[table]), ...Object.keys(after[table])])];
    return names.flatMap((name) => {
      const [old, now] = [before[table][name], after[table][name]];
      if (old === undefined) return [`${table} ${name}: is new`];
      if (now === undefined) return [`${table} ${name}: is gone`];
      return changes(old, now).map((change) => `${table} ${name}: ${change}`);
    });
  });

const changes = (old: Figures, now: Figures): string[] =>
  Figures.keyof()
    .options.filter((figure) => old[figure] !== now[figure])
    .map((figure) => `${figure} ${showFigure(figure, old[figure])} → ${showFigure(figure, now[figure])}`);

import { FIGURE_NAMES, type FigureRow, type ReportTables } from './report-tables.ts';
import { showFigure } from './show-figure.ts';

/** What changed between two reports, one line a figure; none when they are the same. */
export const compareReports = (before: ReportTables, after: ReportTables): string[] =>
  namesIn(before, after).flatMap((table) => {
    const [olds, nows] = [before[table] ?? {}, after[table] ?? {}];
    return namesIn(olds, nows).flatMap((name) => {
      const [old, now] = [olds[name], nows[name]];
      if (old === undefined) return [`${table} ${name}: is new`];
      if (now === undefined) return [`${table} ${name}: is gone`];
      return changes(old, now).map((change) => `${table} ${name}: ${change}`);
    });
  });

const namesIn = (...both: readonly object[]): string[] => [...new Set(both.flatMap(Object.keys))];

const changes = (old: FigureRow, now: FigureRow): string[] =>
  FIGURE_NAMES.filter((figure) => old[figure] !== now[figure]).map(
    (figure) => `${figure} ${showFigure(figure, old[figure])} → ${showFigure(figure, now[figure])}`,
  );

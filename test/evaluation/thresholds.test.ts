import { describe, expect, it } from 'vitest';
import { compareReports } from './compare-reports.ts';
import type { ReportTables } from './report-tables.ts';
import { missedThresholds, readThresholds } from './thresholds.ts';

const reportWith = (recallAt5: number, quotesNotVerbatim: number): ReportTables => ({
  total: { all: { questions: 10, quotes: 20, recallAt5, quotesNotVerbatim } },
});

const adversaryWith = (wentWrong: number): ReportTables => ({
  adversary: { subtle: { statements: 1000, wentWrong, share: wentWrong / 1000 } },
});

describe('missedThresholds()', () => {
  const thresholds = {
    least: { total: { all: { recallAt5: 0.9 } } },
    most: { total: { all: { quotesNotVerbatim: 2 } } },
  };

  it('is silent at the bounds themselves', () => {
    expect(missedThresholds(reportWith(0.9, 2), thresholds)).toEqual([]);
  });

  it('names each figure outside its bound', () => {
    expect(missedThresholds(reportWith(0.899, 3), thresholds)).toEqual([
      'total all: recallAt5 is 0.899, must be at least 0.900',
      'total all: quotesNotVerbatim is 3, must be at most 2',
    ]);
  });

  it('holds the adversary to its bounds too', () => {
    const bounds = { least: {}, most: { adversary: { subtle: { wentWrong: 20, share: 0.02 } } } };
    expect(missedThresholds(adversaryWith(20), bounds)).toEqual([]);
    expect(missedThresholds(adversaryWith(21), bounds)).toEqual([
      'adversary subtle: wentWrong is 21, must be at most 20',
      'adversary subtle: share is 0.021, must be at most 0.020',
    ]);
  });

  it('takes a table, row or figure that is not there for missed', () => {
    const asked = { least: { kind: { natural: { mrr: 0.1 } }, total: { all: { mrr: 0.1 } } }, most: {} };
    expect(missedThresholds(reportWith(1, 0), asked)).toEqual([
      'kind natural: mrr is –, must be at least 0.100',
      'total all: mrr is –, must be at least 0.100',
    ]);
  });
});

describe('readThresholds()', () => {
  it('reads the committed file, which lets no corrupted quote, number, name, id or link pass', () => {
    expect(readThresholds().most.adversary?.hard).toEqual({ wentWrong: 0 });
  });
});

describe('compareReports()', () => {
  it('finds nothing between a report and itself', () => {
    expect(compareReports(reportWith(0.9, 2), reportWith(0.9, 2))).toEqual([]);
  });

  it('shows each figure that changed, and rows that came or went', () => {
    const before = reportWith(0.9, 2);
    const after = {
      ...reportWith(0.95, 2),
      kind: { natural: { questions: 1, quotes: 0, quotesNotVerbatim: 0 } },
    };
    expect(compareReports(before, after)).toEqual([
      'total all: recallAt5 0.900 → 0.950',
      'kind natural: is new',
    ]);
    expect(compareReports(after, before)).toContain('kind natural: is gone');
  });

  it('shows what changed for the adversary', () => {
    expect(compareReports(adversaryWith(12), adversaryWith(15))).toEqual([
      'adversary subtle: wentWrong 12 → 15',
      'adversary subtle: share 0.012 → 0.015',
    ]);
  });
});

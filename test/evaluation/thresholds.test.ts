import { describe, expect, it } from 'vitest';
import { compareReports } from './compare-reports.ts';
import type { Report } from './report.ts';
import { missedThresholds, readThresholds } from './thresholds.ts';

const reportWith = (recallAt5: number, quotesNotVerbatim: number): Report => ({
  total: { all: { questions: 10, quotes: 20, recallAt5, quotesNotVerbatim } },
  file: {},
  half: {},
  kind: {},
  language: {},
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

  it('takes a figure that is not there for missed', () => {
    const asked = { least: { kind: { natural: { mrr: 0.1 } } }, most: {} };
    expect(missedThresholds(reportWith(1, 0), asked)).toEqual([
      'kind natural: mrr is –, must be at least 0.100',
    ]);
  });
});

describe('readThresholds()', () => {
  it('reads the committed file', () => {
    expect(readThresholds().least.total).toBeDefined();
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
  });
});

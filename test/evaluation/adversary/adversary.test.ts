import { expect, it } from 'vitest';
import { createStatementChecker } from '../../../src/answering/check-statement.ts';
import { readRealKnowledge } from '../../answering/real-knowledge.ts';
import { failedShare, runAdversary } from './run-adversary.ts';

/** Corrupted statements of one test run; `print-figures.ts` tries 10,000 and more. */
const COUNT = 1500;

it('verifyQuotes() lets no invented quote, number, name, id or link pass, few changes of meaning, and drops few true statements', async () => {
  const { catalogue, glossary } = await readRealKnowledge();
  const checkStatement = createStatementChecker({ glossary });
  const figures = runAdversary({ catalogue, checkStatement, count: COUNT, seed: 7 });
  const passed = figures.failures.filter(({ name }) =>
    figures.tallies.some((tally) => tally.name === name && tally.severity === 'hard'),
  );
  expect(passed).toEqual([]);
  expect(failedShare(figures, 'subtle')).toBeLessThan(0.02);
  expect(failedShare(figures, 'true')).toBeLessThan(0.03);
  expect(failedShare(figures, 'order')).toBeLessThan(0.1);
}, 60_000);

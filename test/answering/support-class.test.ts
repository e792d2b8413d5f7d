import { describe, expect, it } from 'vitest';
import { createStatementChecker } from '../../src/answering/check-statement.ts';
import { createReviewer } from '../../src/answering/review-draft.ts';
import { type SupportClass, supportClass } from '../../src/answering/support-class.ts';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { NO_GLOSSARY, SMALL_KNOWLEDGE } from '../fixtures/small-knowledge.ts';

const catalogue = createCatalogue(SMALL_KNOWLEDGE);
const evidence = evidenceOf(catalogue, ['gcm/20/a', 'gcm/20/b']);
const QUOTE = 'Reduce the transaction costs of migrant remittances to less than 3 per cent by 2030.';

/** The class that a reviewer tells of one statement. */
function classOf(text: string, { quote = QUOTE, passageId = 'gcm/20/a' } = {}): SupportClass[] {
  const told: SupportClass[] = [];
  const review = createReviewer({
    catalogue,
    checkStatement: createStatementChecker({ glossary: NO_GLOSSARY }),
    onReviewed: (support) => told.push(support),
  });
  const draft = { statements: [{ text, support: [{ passageId, quote }] }] };
  review(draft, queryOf('remittances'), evidence);
  return told;
}

describe('createReviewer()', () => {
  it('tells once how each statement is supported', () => {
    expect(classOf(QUOTE)).toEqual(['supported']);
    expect(classOf(QUOTE, { passageId: 'gcm/20/b' })).toEqual(['misattributed']);
    expect(classOf(QUOTE, { quote: 'Remittances are free.' })).toEqual(['not-found']);
    expect(classOf('Reduce the costs of remittances to less than 4 per cent.')).toEqual(['unsupported']);
  });
});

describe('supportClass()', () => {
  it('tells a statement stitched from pieces from one that is not supported at all', () => {
    const rejected = (kind: 'stitched' | 'not-its-quote') => ({
      rejected: [{ text: '', fault: { kind } }],
      misattributed: 0,
    });
    expect(supportClass(rejected('stitched'))).toBe('stitched');
    expect(supportClass(rejected('not-its-quote'))).toBe('unsupported');
  });
});

import { describe, expect, it } from 'vitest';
import { MAX_QUESTION_LENGTH, reasonToAbstain } from '../../src/answering/abstain.ts';
import { likelihoodOfAnswer } from '../../src/answering/abstention-model.ts';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import type { Support } from '../../src/retrieval/measure-support.ts';
import type { Query, Reference } from '../../src/retrieval/query.ts';
import { resolveReferences } from '../../src/retrieval/resolve-references.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';
import { NO_SUPPORT, STRONG_SUPPORT } from '../fixtures/support.ts';

const knowledge = knowledgeOf({
  'gcm/1': { kind: 'objective', number: '1', text: 'Collect data, and look ahead to 2030.' },
  'gcm/1/a': { kind: 'action', letter: 'a', parentId: 'gcm/1', text: 'Draw a strategy.' },
  'gcm/2': { kind: 'objective', number: '2', text: 'Reduce what forces people to leave.' },
  'practices/1': {
    kind: 'practice',
    number: '1',
    text: 'Portugal teaches Portuguese.',
    document: 'practices',
  },
});
const catalogue = createCatalogue({
  ...knowledge,
  records: knowledge.records.map((record) =>
    record.id === 'practices/1' ? { ...record, countries: ['Portugal'] } : record,
  ),
});
const evidence = evidenceOf(catalogue, ['gcm/1', 'practices/1']);

type More = Partial<Query> & { support?: Support; found?: typeof evidence };

function reason(text: string, { support = STRONG_SUPPORT, found = evidence, ...given }: More = {}) {
  const query = queryOf(text, given);
  const resolved = resolveReferences(query.references, catalogue);
  return reasonToAbstain({ query, evidence: found, resolved, catalogue, measureSupport: () => support });
}

describe('reasonToAbstain()', () => {
  it('finds none when the evidence carries the question', () => {
    expect(reason('how can data on migration be collected?')).toBeUndefined();
  });

  it('finds weak evidence when it does not, and when there is none', () => {
    const weak = { kind: 'weak-evidence' };
    expect(reason('who won the cup in football?', { support: NO_SUPPORT })).toEqual(weak);
    expect(reason('how can data be collected?', { found: [] })).toEqual(weak);
    expect(reason('what is it?')).toEqual(weak);
  });

  it('answers whatever one sentence holds whole; an amount only when that sentence has one', () => {
    const whole = { ...NO_SUPPORT, lacksNoun: false, sentenceMatch: 1 };
    const amount = { asksFor: { amount: true, date: false, person: false, noun: undefined } };
    expect(reason('objectives', { support: whole })).toBeUndefined();
    expect(reason('how many objectives?', { support: whole, ...amount })?.kind).toBe('weak-evidence');
    expect(
      reason('how many objectives?', { support: { ...whole, amountMatch: 1 }, ...amount }),
    ).toBeUndefined();
  });

  it.each(['', '  \n '])('finds that "%s" asks nothing', (text) => {
    expect(reason(text)).toEqual({ kind: 'empty-question' });
  });

  it('finds that a text is too long for a question, and says how long one may be', () => {
    expect(reason('a'.repeat(MAX_QUESTION_LENGTH + 1))).toEqual({
      kind: 'question-too-long',
      maxLength: MAX_QUESTION_LENGTH,
    });
    expect(reason('data '.repeat(MAX_QUESTION_LENGTH / 5))).toBeUndefined();
  });

  it.each<[Reference, object]>([
    [
      { kind: 'objective', number: 3 },
      { what: 'objective', asked: '3', known: '2' },
    ],
    [
      { kind: 'action', number: 1, letter: 'c' },
      { what: 'action', asked: '1(c)', known: 'a' },
    ],
    [
      { kind: 'action', number: 9, letter: 'a' },
      { what: 'objective', asked: '9', known: '2' },
    ],
    [
      { kind: 'practice', number: 7 },
      { what: 'practice', asked: '7', known: '1' },
    ],
    [
      { kind: 'sdg-target', target: '10.99' },
      { what: 'sdg-target', asked: '10.99' },
    ],
    [
      { kind: 'sdg-goal', goal: 18 },
      { what: 'sdg-target', asked: '18' },
    ],
    [
      { kind: 'brief-section', number: '3.44' },
      { what: 'brief-section', asked: '3.44' },
    ],
    [
      { kind: 'table', number: 9 },
      { what: 'table', asked: '9' },
    ],
  ])('says of %j that it does not exist, and what does', (reference, told) => {
    expect(reason('what is it?', { references: [reference] })).toMatchObject({
      kind: 'does-not-exist',
      ...told,
    });
  });

  it('asks for no further support when what is named exists', () => {
    const references: Reference[] = [{ kind: 'objective', number: 2 }];
    expect(reason('objective 2', { references, support: NO_SUPPORT })).toBeUndefined();
  });

  it('finds that a place is not covered which no record names', () => {
    expect(reason('data in Atlantis', { places: ['Atlantis'] })).toEqual({
      kind: 'not-covered',
      missing: ['Atlantis'],
    });
    expect(reason('data in Portugal', { places: ['Portugal'] })).toBeUndefined();
  });

  it('finds that a year after the newest document is not covered, unless the best passage looks ahead to it', () => {
    expect(reason('data in 2031', { years: [2031] })).toEqual({ kind: 'not-covered', missing: ['2031'] });
    expect(reason('data by 2030', { years: [2030] })).toBeUndefined();
    expect(reason('data in 2019', { years: [2019] })?.kind).not.toBe('not-covered');
  });
});

describe('likelihoodOfAnswer()', () => {
  const features = {
    coverage: 0.5,
    unknown: 0.2,
    closeness: 0.5,
    lineMatch: 0.3,
    likeness: 0.5,
    rareWords: 2,
    words: 1.5,
    clauses: 0,
    asksAmount: 0,
    asksPerson: 0,
    lacksNoun: 0,
    lacksPlaces: 0,
    lacksYear: 0,
    lacksNumber: 0,
    isFollowUp: 0,
    margin: 0.5,
  };
  const likelihood = likelihoodOfAnswer(features);

  it('lies between 0 and 1', () => {
    expect(likelihood).toBeGreaterThan(0);
    expect(likelihood).toBeLessThan(1);
  });

  it.each(['coverage', 'closeness', 'lineMatch', 'likeness', 'margin', 'isFollowUp'] as const)(
    'grows with the %s',
    (name) => {
      expect(likelihoodOfAnswer({ ...features, [name]: features[name] + 0.3 })).toBeGreaterThan(likelihood);
    },
  );

  it.each([
    'unknown',
    'rareWords',
    'asksAmount',
    'asksPerson',
    'lacksNoun',
    'lacksPlaces',
    'lacksYear',
    'lacksNumber',
  ] as const)('falls with %s', (name) => {
    expect(likelihoodOfAnswer({ ...features, [name]: features[name] + 0.3 })).toBeLessThan(likelihood);
  });
});

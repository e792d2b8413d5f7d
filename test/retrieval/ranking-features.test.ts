import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import type { Query } from '../../src/retrieval/query.ts';
import { contentTerms } from '../../src/retrieval/content-terms.ts';
import { createFittedOrder } from '../../src/retrieval/rankers/fitted-order.ts';
import { createRankingMeter } from '../../src/retrieval/ranking-features.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';

const catalogue = createCatalogue(
  knowledgeOf({
    'gcm/20': { kind: 'objective', text: 'Cheaper remittances.' },
    'gcm/20/a': { text: 'Reduce the costs of remittances to 3 per cent.', parentId: 'gcm/20' },
    'practices/1': { kind: 'practice', text: 'A bank of migrants opened in 2015.', document: 'practices' },
    'brief/note-1': { kind: 'footnote', text: 'On remittances, see the bank.', document: 'brief' },
  }),
);
const measure = createRankingMeter({
  catalogue,
  weigh: () => 1,
  wordsOf: ({ text }, language) => new Set(contentTerms(text, language)),
  measureLines: () => () => ({ line: 0, lineByClause: 0, likeness: 0 }),
});
const evidence = catalogue.passages.map((passage, index) => ({
  passage,
  score: 2 - index / 2,
  foundBy: 'lexical',
  alsoAt: [],
  shares: { lexical: 1 - index / 4 },
}));
const featuresOf = (id: string, text: string, given: Partial<Query> = {}) =>
  measure(queryOf(text, given), evidence)[evidence.findIndex(({ passage }) => passage.id === id)];

describe('createRankingMeter()', () => {
  it('tells the joint score and the retrievers’ shares against the best', () => {
    expect(featuresOf('gcm/20/a', 'remittances')).toMatchObject({ joint: 0.75, lexical: 0.75, latent: 0 });
  });

  it('takes a question of one clause for its own clause', () => {
    expect(featuresOf('gcm/20/a', 'remittances')?.lexicalByClause).toBe(0.75);
    expect(featuresOf('gcm/20/a', 'remittances', { clauses: [['remitt'], ['bank']] })?.lexicalByClause).toBe(
      0,
    );
  });

  it('weighs an objective by all of its passages that were found', () => {
    expect(featuresOf('gcm/20/a', 'remittances')?.family).toBe(1);
    expect(featuresOf('practices/1', 'remittances')?.family).toBeLessThan(1);
  });

  it.each<[string, string, string, Partial<Query>]>([
    ['wantedPractice', 'practices/1', 'any examples of banks?', {}],
    ['wantedRule', 'gcm/20/a', 'what should banks charge?', {}],
    ['reference', 'brief/note-1', 'what do banks charge?', {}],
    ['heading', 'gcm/20', 'remittances', {}],
    ['namedDocument', 'practices/1', 'banks in the report', { documents: ['practices'] }],
    [
      'wantedDate',
      'practices/1',
      'since when?',
      { asksFor: { amount: false, date: true, person: false, noun: undefined } },
    ],
  ])('marks %s at %s alone for "%s"', (feature, id, text, given) => {
    const marks = evidence.map(({ passage }) => [
      passage.id,
      Object.entries(featuresOf(passage.id, text, given) ?? {}).find(([key]) => key === feature)?.[1],
    ]);
    expect(Object.fromEntries(marks)).toMatchObject({
      ...Object.fromEntries(evidence.map(({ passage }) => [passage.id, expect.anything()])),
      [id]: 1,
    });
    expect(marks.filter(([, value]) => value === 1).length).toBeLessThanOrEqual(
      feature === 'wantedRule' ? 2 : 1,
    );
  });

  it('marks passages with a number where an amount is asked for', () => {
    const amount = { asksFor: { amount: true, date: false, person: false, noun: undefined } };
    const marked = evidence.filter(
      ({ passage }) => featuresOf(passage.id, 'how much?', amount)?.wantedAmount === 1,
    );
    expect(marked.map(({ passage }) => passage.id)).toEqual(['gcm/20/a', 'practices/1']);
  });

  it('marks no list as beside the point when a publication is asked for', () => {
    expect(featuresOf('brief/note-1', 'which publications are there on banks?')?.reference).toBe(0);
  });
});

describe('createFittedOrder()', () => {
  const order = createFittedOrder(measure);
  const ranked = (text: string, given: Partial<Query> = {}) => order.rank(queryOf(text, given), evidence);

  it('gives the best passage the score 1 and the others what is left of it', () => {
    const scores = ranked('remittances').map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  it('puts a passage of the named document before a better one of another', () => {
    expect(ranked('bank', { documents: ['practices'] })[0]?.passage.id).toBe('practices/1');
  });

  it('leaves no evidence as it is', () => {
    expect(order.rank(queryOf('remittances'), [])).toEqual([]);
  });
});

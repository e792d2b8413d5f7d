import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/knowledge/catalogue.ts';
import { createComplementRanker } from '../../../src/retrieval/rankers/complement.ts';
import { createRecordKindRanker } from '../../../src/retrieval/rankers/record-kinds.ts';
import { contentTerms } from '../../../src/retrieval/content-terms.ts';
import { queryOf } from '../../fixtures/query-of.ts';
import { knowledgeOf } from '../../fixtures/small-knowledge.ts';

const catalogue = createCatalogue(
  knowledgeOf({
    'gcm/contents': { kind: 'contents', text: 'Remittances, p. 150' },
    'gcm/20/a': { kind: 'action', text: 'Reduce the costs of remittances and of fees.' },
    'practices/1': { kind: 'practice', text: 'Teachers help children in schools.', document: 'practices' },
  }),
);
const scored = (...scores: number[]) =>
  catalogue.passages.map((passage, index) => ({
    passage,
    score: scores[index] ?? 0,
    foundBy: 'scripted',
    alsoAt: [],
  }));

describe('createRecordKindRanker()', () => {
  const ranker = createRecordKindRanker(catalogue);
  const first = (text: string, ...scores: number[]) =>
    ranker.rank(queryOf(text), scored(...scores))[0]?.passage.id;

  it('puts what answers before what only points to it', () => {
    expect(first('cheaper remittances', 1, 0.9, 0.1)).toBe('gcm/20/a');
  });

  it.each(['which practices are there?', '¿qué prácticas hay?', 'quelles pratiques ?', 'quais práticas?'])(
    'puts practices first for who asks for them: "%s"',
    (text) => {
      expect(first(text, 0.1, 1, 0.95)).toBe('practices/1');
    },
  );

  it('leaves first what fits much better', () => {
    expect(first('which practices are there on fees?', 0.1, 2, 0.5)).toBe('gcm/20/a');
  });
});

describe('createComplementRanker()', () => {
  const ranker = createComplementRanker({
    wordsOf: ({ text }, language) => new Set(contentTerms(text, language)),
    weigh: () => 1,
  });
  const order = (text: string, ...scores: number[]) =>
    ranker.rank(queryOf(text), scored(...scores)).map(({ passage }) => passage.id);

  it('puts second what meets the part of the question that the first passage left open', () => {
    expect(order('fees of remittances, and schools', 0.9, 1, 0.85)).toEqual([
      'gcm/20/a',
      'practices/1',
      'gcm/contents',
    ]);
  });

  it('leaves the order of passages that meet the same words, or that fit far less', () => {
    expect(order('remittances', 0.9, 1, 0.8)).toEqual(['gcm/20/a', 'gcm/contents', 'practices/1']);
    expect(order('fees of remittances, and schools', 0.9, 1, 0.1)[1]).toBe('gcm/contents');
  });

  it('leaves the order of passages whose scores tell nothing', () => {
    expect(order('weather', 0, 0, 0)).toEqual(['gcm/contents', 'gcm/20/a', 'practices/1']);
  });
});

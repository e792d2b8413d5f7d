import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/retrieval/query.ts';
import type { Retriever } from '../../../src/retrieval/retrievers/retriever.ts';
import { createClauseRetriever } from '../../../src/retrieval/retrievers/by-clause.ts';
import { fakeEvidence } from '../../fixtures/fake-evidence.ts';
import { queryOf } from '../../fixtures/query-of.ts';

/** Finds for each clause what is scripted for its first word. */
const inner: Retriever = {
  name: 'words',
  retrieve: ({ terms }: Query) =>
    Promise.resolve(fakeEvidence(terms[0] === 'school' ? { one: 8, both: 4 } : { other: 1000, both: 900 })),
};
const query = queryOf('school places; bank fees', {
  clauses: [
    ['school', 'place'],
    ['bank', 'fee'],
  ],
});

describe('createClauseRetriever()', () => {
  const retriever = createClauseRetriever(inner);

  it('scores a passage by the clause that it meets best, against the best of that clause', async () => {
    const found = await retriever.retrieve(query, { limit: 10 });
    expect(Object.fromEntries(found.map(({ passage, score }) => [passage.id, score]))).toEqual({
      one: 1,
      other: 1,
      both: 0.9,
    });
  });

  it('finds nothing for a question of one clause, which the retriever itself answers', async () => {
    expect(await retriever.retrieve(queryOf('school places'), { limit: 10 })).toEqual([]);
  });

  it('gives as many as it is asked for', async () => {
    expect(await retriever.retrieve(query, { limit: 1 })).toHaveLength(1);
  });
});

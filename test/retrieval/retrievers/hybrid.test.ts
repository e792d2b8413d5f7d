import { describe, expect, it } from 'vitest';
import { createHybridRetriever } from '../../../src/retrieval/retrievers/hybrid.ts';
import { scriptedRetriever } from '../../fakes/scripted-retriever.ts';
import { fakeEvidence } from '../../fixtures/fake-evidence.ts';
import { queryOf } from '../../fixtures/query-of.ts';

const query = queryOf('a question');
const finding = (scores: Readonly<Record<string, number>>, name: string) =>
  scriptedRetriever(
    { [query.text]: fakeEvidence(scores).map((each) => ({ ...each, foundBy: name })) },
    { name },
  );

describe('createHybridRetriever()', () => {
  it('puts first what several parts find over what one part finds best', async () => {
    const hybrid = createHybridRetriever([
      { retriever: finding({ alone: 10, both: 9 }, 'words'), weight: 1 },
      { retriever: finding({ other: 10, both: 9 }, 'meaning'), weight: 1 },
    ]);
    const found = await hybrid.retrieve(query, { limit: 10 });
    expect(found[0]?.passage.id).toBe('both');
    expect(found).toHaveLength(3);
  });

  it('joins scores of different scales: a part that counts in thousands outweighs nobody', async () => {
    const hybrid = createHybridRetriever([
      { retriever: finding({ one: 9000, two: 9 }, 'words'), weight: 1 },
      { retriever: finding({ two: 0.9, one: 0.1 }, 'meaning'), weight: 2 },
    ]);
    const found = await hybrid.retrieve(query, { limit: 10 });
    expect(found.map(({ passage }) => passage.id)).toEqual(['two', 'one']);
  });

  it('names the part that found a passage best', async () => {
    const hybrid = createHybridRetriever([
      { retriever: finding({ top: 10, shared: 1 }, 'words'), weight: 1 },
      { retriever: finding({ shared: 10 }, 'meaning'), weight: 1 },
    ]);
    const found = await hybrid.retrieve(query, { limit: 10 });
    expect(Object.fromEntries(found.map(({ passage, foundBy }) => [passage.id, foundBy]))).toEqual({
      top: 'words',
      shared: 'meaning',
    });
  });

  it('takes more from each part than it is asked for, so that the joint best is not missed', async () => {
    const part = finding({ a: 1 }, 'words');
    await createHybridRetriever([{ retriever: part, weight: 1 }]).retrieve(query, { limit: 3 });
    expect(part.asked[0]?.options.limit).toBeGreaterThan(3);
  });

  it('hands its signal down', async () => {
    const part = finding({ a: 1 }, 'words');
    const { signal } = new AbortController();
    await createHybridRetriever([{ retriever: part, weight: 1 }]).retrieve(query, { limit: 3, signal });
    expect(part.asked[0]?.options.signal).toBe(signal);
  });

  it('minds no part that finds nothing', async () => {
    const hybrid = createHybridRetriever([
      { retriever: finding({}, 'words'), weight: 1 },
      { retriever: finding({ one: 1 }, 'meaning'), weight: 1 },
    ]);
    expect(await hybrid.retrieve(query, { limit: 10 })).toHaveLength(1);
  });

  it('answers with the others when a part fails', async () => {
    const hybrid = createHybridRetriever([
      { retriever: scriptedRetriever({ [query.text]: new Error('no server') }), weight: 1 },
      { retriever: finding({ one: 1 }, 'words'), weight: 1 },
    ]);
    expect(await hybrid.retrieve(query, { limit: 10 })).toHaveLength(1);
  });

  it('fails when every part fails', async () => {
    const hybrid = createHybridRetriever([
      { retriever: scriptedRetriever({ [query.text]: new Error('no server') }), weight: 1 },
    ]);
    await expect(hybrid.retrieve(query, { limit: 10 })).rejects.toThrow('no server');
  });
});

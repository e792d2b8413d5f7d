import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistantError } from '../../../src/errors.ts';
import { createTermExpander } from '../../../src/retrieval/expand-terms.ts';
import { createEmbeddingRetriever } from '../../../src/retrieval/retrievers/embedding.ts';
import { createQuestionEmbedder } from '../../../src/retrieval/retrievers/embedding-question.ts';
import { createRetrievers } from '../../../src/retrieval/retrievers/index.ts';
import { scriptedEmbedder } from '../../fakes/scripted-embedder.ts';
import { queryOf } from '../../fixtures/query-of.ts';
import { embedSmallIndex } from '../../fixtures/small-index.ts';

const embedder = scriptedEmbedder();
let opened: Awaited<ReturnType<typeof embedSmallIndex>>;
beforeAll(async () => {
  opened = await embedSmallIndex(embedder);
});
afterAll(() => opened.index.close());

describe('createEmbeddingRetriever()', () => {
  const make = () => {
    const { index, embedding } = opened;
    const { vectors } = embedding;
    const embedQuestion = createQuestionEmbedder({ ...embedding, dimensions: vectors.dimensions });
    return createEmbeddingRetriever({ passages: index.knowledge.passages, vectors, embedQuestion });
  };
  const find = (text: string) => make().retrieve(queryOf(text), { limit: 20 });

  it('finds by what the model says that words mean, though no passage holds them', async () => {
    const found = await find('flooze');
    expect(found.map(({ passage }) => passage.id).slice(0, 2)).toEqual(
      expect.arrayContaining(['gcm/20/a', 'gcm/20/b']),
    );
    expect(found[0]?.foundBy).toBe('embedding');
  });

  it('leaves out what lies no closer than the mean passage', async () => {
    // The heading of every passage: all lie near, the short ones nearer than the mean.
    const found = await find('actions');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(opened.index.knowledge.passages.length);
  });

  it('finds nothing for a question that the model places nowhere', async () => {
    expect(await find('a b c')).toEqual([]);
  });

  it('asks the model nothing for an empty question', async () => {
    const before = embedder.asked.length;
    await find(' ');
    expect(embedder.asked).toHaveLength(before);
  });

  it('searches for a follow-up with what it leaves out put back', async () => {
    const query = queryOf('and now?', { searchText: 'and now? remittances' });
    const [first] = await make().retrieve(query, { limit: 1 });
    expect(first?.passage.id).toMatch(/^gcm\/20/);
  });
});

describe('createRetrievers() with embeddings', () => {
  const make = (isEmbedding: boolean) => {
    const { database, latentSpace: space, knowledge } = opened.index;
    const { passages, glossary } = knowledge;
    const expandTerms = createTermExpander(glossary);
    const embedding = isEmbedding ? opened.embedding : undefined;
    return createRetrievers({ database, passages, space, expandTerms, weigh: () => 1, embedding });
  };
  const find = (text: string, isEmbedding: boolean) =>
    make(isEmbedding).retrieve(queryOf(text), { limit: 20 });

  it('finds what the other retrievers miss, and gives it its share of the score', async () => {
    expect(await find('flooze', false)).toEqual([]);
    const [first] = await find('flooze', true);
    expect(first?.passage.id).toMatch(/^gcm\/20/);
    expect(first?.score).toBe(1);
  });

  it('finds what the other retrievers find, to the last figure, while the embedder fails', async () => {
    const text = 'remittances and health care';
    embedder.failWith(new AssistantError('model-unavailable', 'down'));
    const [withFailing, without] = [await find(text, true), await find(text, false)];
    embedder.failWith(undefined);
    expect(withFailing).toEqual(without);
    expect(without.length).toBeGreaterThan(1);
    expect(await find(text, true)).not.toEqual(without);
  });
});

import { fakeEvidence } from '../fixtures/fake-evidence.ts';
import { scriptedEmbedder } from '../fakes/scripted-embedder.ts';
import { scriptedRetriever } from '../fakes/scripted-retriever.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { openRealEngine } from '../fixtures/real-engine.ts';
import { embedSmallIndex, openSmallIndex } from '../fixtures/small-index.ts';
import { createTermExpander } from '../../src/retrieval/expand-terms.ts';
import type { KnowledgeIndex } from '../../src/retrieval/index-file.ts';
import { createRetrievers } from '../../src/retrieval/retrievers/index.ts';
import { createEmbeddingRetriever } from '../../src/retrieval/retrievers/embedding.ts';
import { createQuestionEmbedder } from '../../src/retrieval/retrievers/embedding-question.ts';
import { createHybridRetriever } from '../../src/retrieval/retrievers/hybrid.ts';
import { createLatentRetriever } from '../../src/retrieval/retrievers/latent.ts';
import { createLexicalRetriever } from '../../src/retrieval/retrievers/lexical.ts';
import { createPhrasebookRetriever } from '../../src/retrieval/retrievers/phrasebook.ts';
import type { Retriever } from '../../src/retrieval/retrievers/retriever.ts';
import { describeRetrieverContract } from './retriever-contract.ts';

const onSmallIndex = (create: (index: KnowledgeIndex) => Retriever) => () => {
  const index = openSmallIndex();
  return { retriever: create(index), close: index.close };
};

const query = queryOf('send money home, see a doctor: remittances and health care for migrants');

describeRetrieverContract('createLexicalRetriever()', {
  open: onSmallIndex(({ database, knowledge: { passages } }) =>
    createLexicalRetriever({ database, passages }),
  ),
  query,
});
describeRetrieverContract('createPhrasebookRetriever()', {
  open: onSmallIndex(({ database, knowledge: { passages } }) =>
    createPhrasebookRetriever({ database, passages, weigh: () => 1 }),
  ),
  query,
});
describeRetrieverContract('createLatentRetriever()', {
  open: onSmallIndex(({ latentSpace, knowledge: { passages } }) =>
    createLatentRetriever({ space: latentSpace, passages }),
  ),
  query,
});
describeRetrieverContract('createEmbeddingRetriever()', {
  open: async () => {
    const { index, embedding } = await embedSmallIndex(scriptedEmbedder());
    const { vectors } = embedding;
    const embedQuestion = createQuestionEmbedder({ ...embedding, dimensions: vectors.dimensions });
    const { passages } = index.knowledge;
    return {
      retriever: createEmbeddingRetriever({ passages, vectors, embedQuestion }),
      close: index.close,
    };
  },
  query,
});
describeRetrieverContract('createHybridRetriever()', {
  open: onSmallIndex(({ database, latentSpace, knowledge: { passages } }) =>
    createHybridRetriever([
      { retriever: createLexicalRetriever({ database, passages }), weight: 1 },
      { retriever: createLatentRetriever({ space: latentSpace, passages }), weight: 0.5 },
    ]),
  ),
  query,
});
describeRetrieverContract('createRetrievers()', {
  open: onSmallIndex(({ database, latentSpace, knowledge: { passages, glossary } }) =>
    createRetrievers({
      database,
      passages,
      space: latentSpace,
      expandTerms: createTermExpander(glossary),
      weigh: () => 1,
    }),
  ),
  query,
});
describeRetrieverContract('createRetrievers() with embeddings', {
  open: async () => {
    const { index, embedding } = await embedSmallIndex(scriptedEmbedder());
    const { database, latentSpace, knowledge } = index;
    const { passages, glossary } = knowledge;
    const expandTerms = createTermExpander(glossary);
    return {
      retriever: createRetrievers({
        database,
        passages,
        space: latentSpace,
        expandTerms,
        weigh: () => 1,
        embedding,
      }),
      close: index.close,
    };
  },
  query,
});
describeRetrieverContract('createRetrievers() over the five documents', {
  open: async () => {
    const { retriever, close } = await openRealEngine();
    return { retriever, close };
  },
  query,
});
describeRetrieverContract('scriptedRetriever()', {
  open: () => ({
    retriever: scriptedRetriever({ [query.text]: fakeEvidence({ one: 2, other: 1, third: 0 }) }),
  }),
  query,
});

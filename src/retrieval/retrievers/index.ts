import type { DatabaseSync } from 'node:sqlite';
import type { Passage } from '../../knowledge/passage.ts';
import type { Logger } from '../../logger.ts';
import { contentTerms } from '../content-terms.ts';
import type { Embedder } from '../embedder.ts';
import type { TermExpander } from '../expand-terms.ts';
import type { LatentSpace } from '../latent-space.ts';
import type { Embedding } from '../open-embedded-index.ts';
import type { TermWeights } from '../term-weights.ts';
import { createClauseRetriever } from './by-clause.ts';
import { createEmbeddingRetriever } from './embedding.ts';
import { createOpenAiEmbedder } from './embedding-openai.ts';
import { createQuestionEmbedder } from './embedding-question.ts';
import { createHybridRetriever, type Weighted } from './hybrid.ts';
import { createLatentRetriever } from './latent.ts';
import { createLexicalRetriever } from './lexical.ts';
import { createPhrasebookRetriever } from './phrasebook.ts';
import type { Retriever } from './retriever.ts';

/**
 * Share of each retriever in the joint score. Chosen on the development half of the questions, where each of them finds
 * what the others miss; a change by half moves recall by less than one question in fifty. That of embeddings is not
 * measured, since it depends on the model: they find by meaning as the latent space does, and so weigh as much.
 */
const WEIGHTS = {
  lexical: 1,
  synonyms: 0.4,
  phrasebook: 0.2,
  latent: 1,
  embedding: 1,
  byClause: 0.1,
} as const;

/** A server of OpenAI's embeddings endpoint: OpenAI itself or a compatible one. */
export type EmbeddingServer = { apiKey?: string | undefined; baseUrl?: string | undefined; model: string };

/** Attempts after the first one on 429, 5xx and lost connections, with growing pauses: what the client does by itself. */
const MAX_RETRIES = 2;

/** An embedding model on a server; the client is loaded only when one is configured. */
export async function openEmbedder({ apiKey, baseUrl, model }: EmbeddingServer): Promise<Embedder> {
  const { OpenAI } = await import('openai');
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
    maxRetries: MAX_RETRIES,
    logLevel: 'off',
  });
  return createOpenAiEmbedder({ client, model });
}

type Given = {
  database: DatabaseSync;
  passages: readonly Passage[];
  space: LatentSpace;
  expandTerms: TermExpander;
  weigh: TermWeights;
  /** What an embedding model adds, where one is configured and its vectors could be had. */
  embedding?: (Embedding & { logger: Logger; now: () => number }) | undefined;
};

/** Every retriever over an open index, joined into one. */
export function createRetrievers({
  database,
  passages,
  space,
  expandTerms,
  weigh,
  embedding,
}: Given): Retriever {
  const synonyms = createLexicalRetriever({
    database,
    passages,
    name: 'synonyms',
    // What the glossary adds is English, whatever language was typed: the documents are.
    read: ({ searchText, language }) => ({
      language: 'en',
      terms: expandTerms(searchText, language).flatMap((words) => contentTerms(words, 'en')),
    }),
  });
  const lexical = createLexicalRetriever({ database, passages });
  const latent = createLatentRetriever({ space, passages });
  return createHybridRetriever([
    { retriever: lexical, weight: WEIGHTS.lexical },
    { retriever: synonyms, weight: WEIGHTS.synonyms },
    { retriever: createPhrasebookRetriever({ database, passages, weigh }), weight: WEIGHTS.phrasebook },
    { retriever: latent, weight: WEIGHTS.latent },
    { retriever: createClauseRetriever(lexical), weight: WEIGHTS.byClause },
    { retriever: createClauseRetriever(latent), weight: WEIGHTS.byClause },
    ...(embedding === undefined ? [] : [byEmbedding(passages, embedding)]),
  ]);
}

function byEmbedding(
  passages: readonly Passage[],
  { vectors, ...given }: NonNullable<Given['embedding']>,
): Weighted {
  const embedQuestion = createQuestionEmbedder({ ...given, dimensions: vectors.dimensions });
  return {
    retriever: createEmbeddingRetriever({ passages, vectors, embedQuestion }),
    weight: WEIGHTS.embedding,
  };
}

import path from 'node:path';
import { type AnswerEngine, createAnswerEngine } from './answering/answer-engine.ts';
import type { Composer } from './answering/composers/composer.ts';
import type { ModelParts } from './answering/composers/index.ts';
import { createComposerWithoutModel } from './answering/composers/index.ts';
import { buildKnowledge } from './knowledge/build-knowledge.ts';
import type { Catalogue } from './knowledge/catalogue.ts';
import { documentParsers } from './knowledge/documents/index.ts';
import type { Glossary } from './knowledge/glossary.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from './knowledge/read-knowledge.ts';
import type { Logger } from './logger.ts';
import { createRetrieval } from './retrieval/create-retrieval.ts';
import type { Embedder } from './retrieval/embedder.ts';
import { openIndex } from './retrieval/index-file.ts';
import type { SupportMeter } from './retrieval/measure-support.ts';
import { openEmbeddedIndex } from './retrieval/open-embedded-index.ts';
import type { Ranker } from './retrieval/rankers/ranker.ts';
import type { Retriever } from './retrieval/retrievers/retriever.ts';
import type { Understander } from './retrieval/understand.ts';

/** The parts that answer, put together over one open index. */
export type EngineParts = {
  engine: AnswerEngine;
  catalogue: Catalogue;
  glossary: Glossary;
  understand: Understander;
  retriever: Retriever;
  ranker: Ranker;
  measureSupport: SupportMeter;
  close: () => void;
};

type Given = {
  knowledgeDirectory: string;
  dataDirectory: string;
  logger: Logger;
  /** Where an embedding model is configured, passages are also found by its vectors. */
  embedder?: Embedder | undefined;
  /** What a model adds: its composer, given the extractive one to fall back on, with its checker and rewriter. */
  withModel?:
    ((extractive: Composer, known: { catalogue: Catalogue; glossary: Glossary }) => ModelParts) | undefined;
  linkTo?: ((passageId: string) => string | undefined) | undefined;
};

/**
 * Opens or builds the index and puts the engine together.
 * @throws {AssistantError} `knowledge-invalid` naming every fault of the knowledge folder.
 */
export async function buildEngine(given: Given): Promise<EngineParts> {
  const { logger, withModel, linkTo } = given;
  const { index, embedding } = await openKnowledge(given);
  const { database, knowledge, latentSpace: space } = index;
  const retrieval = createRetrieval({
    database,
    knowledge,
    space,
    embedding: embedding && { ...embedding, logger, now: () => performance.now() },
  });
  const { catalogue, understand, retriever, ranker, measureSupport, matchTerms } = retrieval;
  const { glossary } = knowledge;
  const extractive = createComposerWithoutModel({ matchTerms });
  const model = withModel?.(extractive, { catalogue, glossary });
  const engine = createAnswerEngine({
    understand,
    catalogue,
    retriever,
    ranker,
    measureSupport,
    linkTo,
    ...(model ?? { composer: extractive }),
  });
  return { engine, catalogue, glossary, understand, retriever, ranker, measureSupport, close: index.close };
}

async function openKnowledge({ knowledgeDirectory, dataDirectory, logger, embedder }: Given) {
  const folder = await readKnowledgeFolder(knowledgeDirectory);
  const build = () => buildKnowledge(readKnowledgeFiles(folder), documentParsers).knowledge;
  const file = path.join(dataDirectory, 'knowledge-index.sqlite');
  const open = () => openIndex({ file, hash: folder.hash, build, logger });
  return openEmbeddedIndex({ open, file, embedder, logger });
}

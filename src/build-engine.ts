import path from 'node:path';
import { type AnswerEngine, createAnswerEngine } from './answering/answer-engine.ts';
import type { Composer } from './answering/composers/composer.ts';
import type { ModelParts } from './answering/composers/index.ts';
import { createComposerWithoutModel } from './answering/composers/index.ts';
import { buildKnowledge } from './knowledge/build-knowledge.ts';
import { type Catalogue, createCatalogue } from './knowledge/catalogue.ts';
import { documentParsers } from './knowledge/documents/index.ts';
import type { Glossary } from './knowledge/glossary.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from './knowledge/read-knowledge.ts';
import type { Logger } from './logger.ts';
import { createSpellingCorrector } from './retrieval/correct-spelling.ts';
import { createTermExpander } from './retrieval/expand-terms.ts';
import { openIndex } from './retrieval/index-file.ts';
import { createPassageWords } from './retrieval/passage-words.ts';
import { createSupportMeter, type SupportMeter } from './retrieval/measure-support.ts';
import { createRankers } from './retrieval/rankers/index.ts';
import type { Ranker } from './retrieval/rankers/ranker.ts';
import { createRetrievers } from './retrieval/retrievers/index.ts';
import type { Retriever } from './retrieval/retrievers/retriever.ts';
import { createVocabulary } from './retrieval/vocabulary.ts';
import { createUnderstander, type Understander } from './retrieval/understand.ts';

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
  /** What a model adds: its composer, given the extractive one to fall back on, with its checker and rewriter. */
  withModel?:
    ((extractive: Composer, known: { catalogue: Catalogue; glossary: Glossary }) => ModelParts) | undefined;
  linkTo?: ((passageId: string) => string | undefined) | undefined;
};

/**
 * Opens or builds the index and puts the engine together.
 * @throws {AssistantError} `knowledge-invalid` naming every fault of the knowledge folder.
 */
export async function buildEngine({
  knowledgeDirectory,
  dataDirectory,
  logger,
  withModel,
  linkTo,
}: Given): Promise<EngineParts> {
  const folder = await readKnowledgeFolder(knowledgeDirectory);
  const build = () => buildKnowledge(readKnowledgeFiles(folder), documentParsers).knowledge;
  const index = openIndex({
    file: path.join(dataDirectory, 'knowledge-index.sqlite'),
    hash: folder.hash,
    build,
    logger,
  });
  const { database, knowledge, latentSpace } = index;
  const { passages, glossary } = knowledge;
  const catalogue = createCatalogue(knowledge);
  const vocabulary = createVocabulary(database);
  const wordsOf = createPassageWords({ database, passages });
  const understand = createUnderstander({
    catalogue,
    glossary,
    correctSpelling: createSpellingCorrector(vocabulary),
  });
  const expandTerms = createTermExpander(glossary);
  const retriever = createRetrievers({ database, passages, space: latentSpace, expandTerms });
  const ranker = createRankers({ catalogue, wordsOf, vocabulary });
  const measureSupport = createSupportMeter({
    database,
    passages,
    space: latentSpace,
    vocabulary,
    expandTerms,
    wordsOf,
  });
  const extractive = createComposerWithoutModel({ expandTerms });
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

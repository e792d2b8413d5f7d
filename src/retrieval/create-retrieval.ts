import type { DatabaseSync } from 'node:sqlite';
import { createCatalogue, type Catalogue } from '../knowledge/catalogue.ts';
import type { Knowledge } from '../knowledge/build-knowledge.ts';
import type { Logger } from '../logger.ts';
import { createSpellingCorrector } from './correct-spelling.ts';
import { createTermExpander } from './expand-terms.ts';
import type { LatentSpace } from './latent-space.ts';
import { createLinePointReader } from './line-points.ts';
import { createTermMatcher, type TermMatcher } from './match-terms.ts';
import { createLineMeter } from './measure-lines.ts';
import { createSupportMeter, type SupportMeter } from './measure-support.ts';
import type { Embedding } from './open-embedded-index.ts';
import { createPassageWords } from './passage-words.ts';
import { createPhraseLineReader } from './phrase-line-reader.ts';
import { createRankingMeter, type RankingMeter } from './ranking-features.ts';
import { createRankers } from './rankers/index.ts';
import type { Ranker } from './rankers/ranker.ts';
import { createRetrievers } from './retrievers/index.ts';
import type { Retriever } from './retrievers/retriever.ts';
import { createTermLikeness } from './term-likeness.ts';
import { createTermWeights } from './term-weights.ts';
import { createUnderstander, type Understander } from './understand.ts';
import { createVocabulary } from './vocabulary.ts';

/** Everything that finds and orders passages, over one open index. */
export type Retrieval = {
  catalogue: Catalogue;
  understand: Understander;
  retriever: Retriever;
  ranker: Ranker;
  matchTerms: TermMatcher;
  measureSupport: SupportMeter;
  measureRanking: RankingMeter;
};

type Given = {
  database: DatabaseSync;
  knowledge: Omit<Knowledge, 'phrasebook'>;
  space: LatentSpace;
  embedding?: (Embedding & { logger: Logger; now: () => number }) | undefined;
};

/** Puts understanding, retrievers and rankers together. */
export function createRetrieval({ database, knowledge, space, embedding }: Given): Retrieval {
  const { passages, glossary } = knowledge;
  const catalogue = createCatalogue(knowledge);
  const vocabulary = createVocabulary(database);
  const weigh = createTermWeights({ vocabulary, passageCount: passages.length });
  const expandTerms = createTermExpander(glossary);
  const wordsOf = createPassageWords({ database, passages });
  const linesOf = createPhraseLineReader({ database, passages });
  const likeness = createTermLikeness(space);
  const pointsOf = createLinePointReader({ database, passages });
  const measureLines = createLineMeter({ space, pointsOf, likeness, weigh });
  const measureRanking = createRankingMeter({ catalogue, weigh, wordsOf, measureLines });
  return {
    catalogue,
    understand: createUnderstander({
      catalogue,
      glossary,
      correctSpelling: createSpellingCorrector(vocabulary),
    }),
    retriever: createRetrievers({ database, passages, space, expandTerms, weigh, embedding }),
    ranker: createRankers({ catalogue, wordsOf, weigh, measureRanking }),
    matchTerms: createTermMatcher({ expandTerms, likeness, weigh }),
    measureSupport: createSupportMeter({
      linesOf,
      passages,
      space,
      vocabulary,
      weigh,
      expandTerms,
      wordsOf,
      measureLines,
    }),
    measureRanking,
  };
}

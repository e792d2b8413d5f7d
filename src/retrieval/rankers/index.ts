import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { PassageWords } from '../passage-words.ts';
import type { RankingMeter } from '../ranking-features.ts';
import type { TermWeights } from '../term-weights.ts';
import { createRankerChain } from './chain.ts';
import { createComplementRanker } from './complement.ts';
import { createConversationFocus } from './conversation-focus.ts';
import { createFittedOrder } from './fitted-order.ts';
import { namedDocuments } from './named-documents.ts';
import { createNearDuplicateRanker } from './near-duplicates.ts';
import type { Ranker } from './ranker.ts';
import { createPartsUnfolder } from './unfold-parts.ts';
import { createRecordKindRanker } from './record-kinds.ts';

type Given = {
  catalogue: Catalogue;
  wordsOf: PassageWords;
  weigh: TermWeights;
  measureRanking: RankingMeter;
};

/** The rankers that read what a question names and wants, before the fitted order weighs all. */
export const createFirstRankers = (catalogue: Catalogue): Ranker =>
  createRankerChain([createRecordKindRanker(catalogue), namedDocuments, createConversationFocus(catalogue)]);

/** Every ranker, in the order in which they work on the evidence. */
export const createRankers = ({ catalogue, wordsOf, weigh, measureRanking }: Given): Ranker =>
  createRankerChain([
    createFirstRankers(catalogue),
    createFittedOrder(measureRanking),
    createNearDuplicateRanker(),
    createComplementRanker({ wordsOf, weigh }),
    createPartsUnfolder(catalogue),
  ]);

import type { Catalogue } from '../../knowledge/catalogue.ts';
import { createConversationFocus } from './conversation-focus.ts';
import { namedDocuments } from './named-documents.ts';
import { createNearDuplicateRanker } from './near-duplicates.ts';
import type { Ranker } from './ranker.ts';
import { createRankerChain } from './chain.ts';

/** Every ranker, in the order in which they work on the evidence. */
export const createRankers = (catalogue: Catalogue): Ranker =>
  createRankerChain([namedDocuments, createConversationFocus(catalogue), createNearDuplicateRanker()]);

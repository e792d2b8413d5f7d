import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { PassageWords } from '../passage-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { createRankerChain } from './chain.ts';
import { createComplementRanker } from './complement.ts';
import { createConversationFocus } from './conversation-focus.ts';
import { namedDocuments } from './named-documents.ts';
import { createNearDuplicateRanker } from './near-duplicates.ts';
import type { Ranker } from './ranker.ts';
import { createPartsUnfolder } from './unfold-parts.ts';
import { createRecordKindRanker } from './record-kinds.ts';

type Given = { catalogue: Catalogue; wordsOf: PassageWords; vocabulary: Vocabulary };

/** Every ranker, in the order in which they work on the evidence. */
export const createRankers = ({ catalogue, wordsOf, vocabulary }: Given): Ranker =>
  createRankerChain([
    createRecordKindRanker(catalogue),
    namedDocuments,
    createConversationFocus(catalogue),
    createNearDuplicateRanker(),
    createComplementRanker({ wordsOf, vocabulary, passageCount: catalogue.passages.length }),
    createPartsUnfolder(catalogue),
  ]);

import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import type { Evidence } from '../../src/retrieval/evidence.ts';
import { contentTerms } from '../../src/retrieval/content-terms.ts';
import type { PassageWords } from '../../src/retrieval/passage-words.ts';
import { createComplementRanker } from '../../src/retrieval/rankers/complement.ts';
import { createRecordKindRanker } from '../../src/retrieval/rankers/record-kinds.ts';
import { createRankerChain } from '../../src/retrieval/rankers/chain.ts';
import { createConversationFocus } from '../../src/retrieval/rankers/conversation-focus.ts';
import { createFittedOrder } from '../../src/retrieval/rankers/fitted-order.ts';
import { createRankers } from '../../src/retrieval/rankers/index.ts';
import { namedDocuments } from '../../src/retrieval/rankers/named-documents.ts';
import { createNearDuplicateRanker } from '../../src/retrieval/rankers/near-duplicates.ts';
import { createRankingMeter } from '../../src/retrieval/ranking-features.ts';
import { scriptedRanker } from '../fakes/scripted-ranker.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';
import { describeRankerContract } from './ranker-contract.ts';

const words = 'Reduce the transaction costs of migrant remittances to less than 3 per cent by 2030.';
const knowledge = knowledgeOf({
  'gcm/1': { text: 'Collect data on migration.' },
  'gcm/20/a': { text: words },
  'gcm/20/sdg': { text: words },
  'brief/3.9': {
    kind: 'practice',
    text: 'Label remittance services as essential.',
    document: 'brief',
  },
});
const catalogue = createCatalogue(knowledge);
const wordsOf: PassageWords = ({ text }, language) => new Set(contentTerms(text, language));
const weigh = (): number => 1;
const measureRanking = createRankingMeter({
  catalogue,
  wordsOf,
  weigh,
  measureLines: () => () => ({ line: 0, lineByClause: 0, likeness: 0 }),
});
const evidence: Evidence[] = knowledge.passages.map((passage, index) => ({
  passage,
  score: 4 - index / 10,
  foundBy: 'scripted',
  alsoAt: [],
}));
const query = queryOf('what does the brief say on remittances', {
  documents: ['brief'],
  focus: [{ kind: 'named', recordId: 'brief/3.9' }],
});

describeRankerContract('namedDocuments', { ranker: namedDocuments, query, evidence });
describeRankerContract('createConversationFocus()', {
  ranker: createConversationFocus(catalogue),
  query,
  evidence,
});
describeRankerContract('createNearDuplicateRanker()', {
  ranker: createNearDuplicateRanker(),
  query,
  evidence,
});
describeRankerContract('createRankerChain()', {
  ranker: createRankerChain([namedDocuments, createNearDuplicateRanker()]),
  query,
  evidence,
});
describeRankerContract('createRecordKindRanker()', {
  ranker: createRecordKindRanker(catalogue),
  query: queryOf('which practices are there on remittances?'),
  evidence,
});
describeRankerContract('createComplementRanker()', {
  ranker: createComplementRanker({ wordsOf, weigh }),
  query: queryOf('data and essential remittance services'),
  evidence,
});
describeRankerContract('createFittedOrder()', {
  ranker: createFittedOrder(measureRanking),
  query,
  evidence,
});
describeRankerContract('createRankers()', {
  ranker: createRankers({ catalogue, wordsOf, weigh, measureRanking }),
  query,
  evidence,
});
describeRankerContract('scriptedRanker()', {
  ranker: scriptedRanker(['brief/3.9', 'gcm/20/sdg', 'gcm/20/a', 'gcm/1']),
  query,
  evidence,
});

import type { Ranker } from './ranker.ts';

/** What a passage gains when the question names its document ("in the brief"); enough to win among equals, not more. */
const GAIN = 1.2;

/** Prefers the documents that a question asks to be answered from. */
export const namedDocuments: Ranker = {
  name: 'named-documents',
  rank: ({ documents }, evidence) =>
    documents.length === 0
      ? [...evidence]
      : evidence
          .map((each) =>
            documents.includes(each.passage.locator.document) ? { ...each, score: each.score * GAIN } : each,
          )
          .sort((a, b) => b.score - a.score),
};

import { foldWords } from './fold-words.ts';

/** Characters of a retrieved text that count: a whole document is no passage. */
const MAX_PASSAGE_LENGTH = 2500;

/** How well retrieved texts meet the evidence that a question needs. */
export type Retrieved = { recallAt1: number; recallAt5: number; recallAt10: number; reciprocalRank: number };

/** Groups of snippets that some of the texts hold, as a share; a group is met by any one of its snippets. */
export function shareFound(groups: readonly (readonly string[])[], texts: readonly string[]): number {
  const folded = texts.map(foldPassage);
  return groups.filter((group) => isMet(group, folded)).length / groups.length;
}

/** Recall and reciprocal rank of texts in the order in which they were retrieved. */
export function scoreRetrieved(groups: readonly (readonly string[])[], texts: readonly string[]): Retrieved {
  const folded = texts.map(foldPassage);
  const recall = (depth: number): number =>
    groups.filter((group) => isMet(group, folded.slice(0, depth))).length / groups.length;
  const first = folded.findIndex((text) => groups.some((group) => isMet(group, [text])));
  return {
    recallAt1: recall(1),
    recallAt5: recall(5),
    recallAt10: recall(10),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

const foldPassage = (text: string): string => foldWords(text).slice(0, MAX_PASSAGE_LENGTH);

const isMet = (group: readonly string[], foldedTexts: readonly string[]): boolean =>
  group.map(foldWords).some((snippet) => foldedTexts.some((text) => text.includes(snippet)));

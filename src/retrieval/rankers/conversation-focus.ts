import type { Catalogue } from '../../knowledge/catalogue.ts';
import { resolveReferences } from '../resolve-references.ts';
import type { Ranker } from './ranker.ts';

/** What a passage of the records gains that the last answer spoke of, when a question leans on that answer. */
const GAIN = 1.25;

/** Keeps a follow-up question with what the last answer spoke of. */
export function createConversationFocus(catalogue: Catalogue): Ranker {
  return {
    name: 'conversation-focus',
    rank: ({ focus }, evidence) => {
      const records = resolveReferences(focus, catalogue).flatMap((each) =>
        each.kind === 'found' ? each.records : [],
      );
      if (records.length === 0) return [...evidence];
      const family = new Set(
        records.flatMap(({ id, parentId }) => [id, ...(parentId === undefined ? [] : [parentId])]),
      );
      const belongs = (recordId: string): boolean =>
        family.has(recordId) || family.has(catalogue.record(recordId)?.parentId ?? '');
      return evidence
        .map((each) => (belongs(each.passage.recordId) ? { ...each, score: each.score * GAIN } : each))
        .sort((a, b) => b.score - a.score);
    },
  };
}

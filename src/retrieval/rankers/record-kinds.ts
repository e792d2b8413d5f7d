import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { RecordKind } from '../../knowledge/record.ts';
import { askedKinds, PRACTICE_KINDS } from '../asked-kinds.ts';
import type { Ranker } from './ranker.ts';

/**
 * Worth of a kind of record as an answer, among passages that fit alike: what States commit to and what was done come
 * before lists of publications, notes and references. Chosen on the development half in steps of 0.05.
 */
const WORTH: Partial<Record<RecordKind, number>> = {
  'sdg-target': 0.95,
  resource: 0.9,
  organisation: 0.85,
  'tool-group': 0.85,
  footnote: 0.85,
  'practice-reference': 0.8,
  'reference-list': 0.6,
  contents: 0.5,
};

/** What a practice gains when a question asks for practices. */
const PRACTICE_GAIN = 1.15;

/** Prefers the kinds of records that answer over those that only point elsewhere. */
export function createRecordKindRanker(catalogue: Catalogue): Ranker {
  return {
    name: 'record-kinds',
    rank: (query, evidence) => {
      const asked = askedKinds(query);
      const worth = (recordId: string): number => {
        const kind = catalogue.record(recordId)?.kind ?? 'narrative';
        if (asked.practices && PRACTICE_KINDS.has(kind)) return PRACTICE_GAIN;
        return asked.lists ? 1 : (WORTH[kind] ?? 1);
      };
      return evidence
        .map((each) => ({ ...each, score: each.score * worth(each.passage.recordId) }))
        .sort((a, b) => b.score - a.score);
    },
  };
}

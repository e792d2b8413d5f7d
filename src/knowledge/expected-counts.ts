import type { DocumentId } from './locator.ts';
import type { RecordKind } from './record.ts';

/** How many records of a kind a supplied document holds, counted by hand in the documents as published. */
export type ExpectedCount = { document: DocumentId; kind: RecordKind; count: number };

/** What a parser that missed a heading or read a caption as one would get wrong. */
export const EXPECTED_COUNTS: readonly ExpectedCount[] = [
  { document: 'gcm', kind: 'objective', count: 23 },
  { document: 'gcm', kind: 'action', count: 187 },
  { document: 'gcm', kind: 'sdg-note', count: 3 },
  { document: 'practices', kind: 'practice', count: 37 },
  { document: 'practices', kind: 'practice-lessons', count: 37 },
  { document: 'practices', kind: 'table', count: 7 },
  { document: 'brief', kind: 'key-message', count: 3 },
  { document: 'brief', kind: 'consideration', count: 12 },
  { document: 'brief', kind: 'recommendation', count: 10 },
  { document: 'brief', kind: 'health-worker-action', count: 4 },
  { document: 'inventory', kind: 'organisation', count: 15 },
];

/** Lettered actions of objectives 1 to 23. */
export const EXPECTED_ACTIONS: readonly number[] = [
  11, 12, 5, 7, 10, 12, 12, 6, 6, 10, 7, 5, 8, 6, 6, 9, 7, 12, 10, 9, 9, 3, 5,
];

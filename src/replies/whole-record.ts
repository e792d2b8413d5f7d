import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';

/** The record that a person would open to see a record in its surroundings: the objective of an action; a part of the narrative is whole by itself. */
export function wholeRecord(record: KnowledgeRecord, catalogue: Catalogue): KnowledgeRecord {
  const parent = catalogue.record(record.parentId ?? '');
  return parent === undefined || parent.kind === 'narrative' ? record : parent;
}

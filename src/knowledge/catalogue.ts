import type { Passage } from './passage.ts';
import type { KnowledgeRecord, RecordKind } from './record.ts';
import type { SourceDocument } from './source-document.ts';

/** Looks things up in the knowledge: by id, number, country, SDG… Reads only; answers from memory. */
export type Catalogue = {
  documents: readonly SourceDocument[];
  records: readonly KnowledgeRecord[];
  passages: readonly Passage[];
  document: (id: string) => SourceDocument | undefined;
  record: (id: string) => KnowledgeRecord | undefined;
  passage: (id: string) => Passage | undefined;
  /** The record's own passages, in the order of the document. */
  passagesOf: (recordId: string) => readonly Passage[];
  /** Parts of a record: the actions of an objective, the lessons of a practice. */
  partsOf: (recordId: string, kind?: RecordKind) => readonly KnowledgeRecord[];
  ofKind: (kind: RecordKind) => readonly KnowledgeRecord[];
  /** Records of these kinds for which the test holds, in the order of the documents. */
  find: (
    kinds: readonly RecordKind[],
    test: (record: KnowledgeRecord) => boolean,
  ) => readonly KnowledgeRecord[];
};

/** A catalogue over records and passages that belong together. */
export function createCatalogue({
  documents,
  records,
  passages,
}: Pick<Catalogue, 'documents' | 'records' | 'passages'>): Catalogue {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const recordById = new Map(records.map((record) => [record.id, record]));
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const passagesByRecord = Map.groupBy(passages, ({ recordId }) => recordId);
  const partsByParent = Map.groupBy(records, ({ parentId }) => parentId);
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  return {
    documents,
    records,
    passages,
    document: (id) => documentById.get(id),
    record: (id) => recordById.get(id),
    passage: (id) => passageById.get(id),
    passagesOf: (recordId) => passagesByRecord.get(recordId) ?? [],
    partsOf: (recordId, kind) =>
      (partsByParent.get(recordId) ?? []).filter((part) => kind === undefined || part.kind === kind),
    ofKind: (kind) => byKind.get(kind) ?? [],
    find: (kinds, test) => records.filter((record) => kinds.includes(record.kind) && test(record)),
  };
}

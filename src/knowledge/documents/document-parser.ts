import type { DocumentId } from '../locator.ts';
import type { Passage } from '../passage.ts';
import type { KnowledgeRecord } from '../record.ts';
import type { SourceText } from '../source-text.ts';

/** Words that no passage carries, with the reason that the fidelity report prints. */
export type Omission = { lines: { from: number; to: number }; reason: string };

/** All that a parser finds in its document; each record has a passage, in the order of the document. */
export type ParsedDocument = { records: KnowledgeRecord[]; passages: Passage[]; omissions: Omission[] };

/** Turns the corrected lines of one document into records and passages. */
export type DocumentParser = {
  document: DocumentId;
  /** @throws {AssistantError} `source-unreadable` naming the line and what was expected there. */
  parse: (source: SourceText) => ParsedDocument;
};

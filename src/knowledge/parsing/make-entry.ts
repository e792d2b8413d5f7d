import { makePassages, type Paragraph } from '../make-passages.ts';
import type { Locator } from '../locator.ts';
import { makeRecord } from '../make-record.ts';
import type { Passage } from '../passage.ts';
import type { KnowledgeRecord } from '../record.ts';
import type { ParsedDocument } from '../documents/document-parser.ts';

/** A record with its passages, before the document's entries are put in order. */
export type Entry = { record: KnowledgeRecord; passages: Passage[] };

type Given = Omit<Parameters<typeof makeRecord>[0], 'locator'> & {
  section: string[];
  place: string;
  pages?: Locator['pages'];
};

/** A record that holds the paragraphs and spans their lines. */
export function makeEntry(
  { section, place, pages, ...given }: Given,
  paragraphs: readonly Paragraph[],
): Entry {
  const frame = { document: given.document, section, place, ...(pages && { pages }) };
  const lines = {
    from: Math.min(...paragraphs.map((paragraph) => paragraph.lines.from)),
    to: Math.max(...paragraphs.map((paragraph) => paragraph.lines.to)),
  };
  return {
    record: makeRecord({ ...given, locator: { ...frame, lines } }),
    passages: makePassages({ recordId: given.id, locator: frame }, paragraphs),
  };
}

/** The entries by the lines where they begin. */
export function inDocumentOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.record.locator.lines.from - b.record.locator.lines.from);
}

/** What a parser hands over: the records and passages of its entries, in their order. */
export function parsedFromEntries(entries: readonly Entry[]): ParsedDocument {
  return {
    records: entries.map(({ record }) => record),
    passages: entries.flatMap(({ passages }) => passages),
    omissions: [],
  };
}

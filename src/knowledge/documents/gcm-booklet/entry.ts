import type { Locator } from '../../locator.ts';
import type { Paragraph } from '../../make-passages.ts';
import { makeEntry, type Entry } from '../../parsing/make-entry.ts';

/** The catalogue's id of the booklet. */
export const BOOKLET = 'gcm';

/** What a part of the booklet says of one record; the pages are those of its chapter, where known. */
export type BookletFields = Omit<Parameters<typeof makeEntry>[0], 'document' | 'pages'> & {
  pages: Locator['pages'];
};

/** A record of the booklet and the passages that its paragraphs make. */
export function makeBookletEntry(fields: BookletFields, paragraphs: readonly Paragraph[]): Entry {
  return makeEntry({ ...fields, document: BOOKLET }, paragraphs);
}

import type { DocumentId } from './locator.ts';

/** One line of a source after corrections, under its number in the file (from 1; a broken line keeps its number). */
export type SourceLine = { number: number; text: string };

/** A source document ready for its parser: corrected lines, in order. */
export type SourceText = { document: DocumentId; lines: readonly SourceLine[] };

/** The lines of a file as supplied; form feeds and carriage returns count as white space. */
export function sourceLines(content: string): SourceLine[] {
  return content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: text.replace(/[\r\f]/g, '') }));
}

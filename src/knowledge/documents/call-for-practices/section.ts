import type { DocumentId } from '../../locator.ts';
import type { MarkedLine } from '../../parsing/marked-lines.ts';

/** A heading of the call and the lines below it. */
export type CallSection = { document: DocumentId; heading: MarkedLine; lines: readonly MarkedLine[] };

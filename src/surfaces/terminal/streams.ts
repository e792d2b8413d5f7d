import type { Readable } from 'node:stream';
import type { Language } from '../../retrieval/query.ts';

/** Where a program of the terminal reads and writes, and how what it writes is looked at. */
export type Streams = {
  input: Readable;
  /** Resolves when the reader at the other end has room again. */
  write: (text: string) => Promise<void>;
  /** A person sits at both ends. */
  isInteractive: boolean;
  /** Cells of a line; undefined where nobody looks at lines, such as a pipe. */
  columns: number | undefined;
  hasColours: boolean;
  /** That of the person's system, where the assistant speaks it. */
  language: Language;
};

import type { Paragraph } from '../make-passages.ts';
import type { MarkedLine } from './marked-lines.ts';

/** The paragraphs of a record that its heading opens. */
export function withHeading(heading: MarkedLine, [first, ...rest]: readonly MarkedLine[]): Paragraph[] {
  return [asOne(first === undefined ? [heading] : [heading, first]), ...rest.map((line) => asOne([line]))];
}

/** Lines that stay together, one below the other. */
export function asOne(lines: readonly MarkedLine[]): Paragraph {
  const numbers = lines.map(({ line }) => line);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    lines: { from: Math.min(...numbers), to: Math.max(...numbers) },
  };
}

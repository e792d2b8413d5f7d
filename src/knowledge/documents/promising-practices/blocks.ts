import { plainText } from '../../plain-text.ts';
import type { SourceLine } from '../../source-text.ts';

/** How an item of a list is marked; items with the same sign make one list. */
export type ListSign = 'dash' | 'number' | 'letter';

/** One line of the document after corrections, by what its marks say it is; `text` is plain. */
export type Block =
  | { kind: 'heading'; level: number; line: number; text: string }
  | { kind: 'banner'; line: number; text: string }
  | { kind: 'table-title'; line: number; text: string; number: string }
  | { kind: 'practice-title'; line: number; text: string; number: string; title: string }
  | { kind: 'footnote'; line: number; text: string; number: string }
  | { kind: 'cells'; line: number; text: string; cells: string[][] }
  | { kind: 'item'; line: number; text: string; sign: ListSign }
  | { kind: 'paragraph'; line: number; text: string; bold: string | undefined };

/** A block of running text. */
export type TextBlock = Extract<Block, { kind: 'paragraph' | 'item' }>;

/** Level of headings that carry no number: below the sections 2.1 and the parts A and B. */
const UNNUMBERED_LEVEL = 4;

/** Headings by their mark, outermost first; numbered ones are short and end without a full stop. */
const HEADINGS = [
  { level: 1, pattern: /^(?:\d\. [^*]{0,60}[^*.:;]|ANNEX \d .{0,60}|ACKNOWLEDGEMENTS)$/ },
  { level: 2, pattern: /^\d\.\d [^*]{0,90}[^*.:;]$/ },
  { level: 3, pattern: /^[A-Z]\. [^*]{0,60}[^*.:;]$/ },
  { level: UNNUMBERED_LEVEL, pattern: /^[A-Z][^.:;!?*<>()\t]{0,80}[A-Za-z]$/ },
  { level: 5, pattern: /^\d\. \*[^*]+\*[⁰¹²³⁴-⁹]*$/ },
];

/** Level of the italic, numbered statements under "Key identified issues", each over one list. */
export const ISSUE_LEVEL = 5;

/** Whether a heading carries a number and so opens the text that it names. */
export const isNumbered = (level: number): boolean => level !== UNNUMBERED_LEVEL;

/** The blocks of the corrected lines; blank lines go. */
export function readBlocks(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  for (const { number, text } of lines) {
    const marked = text.trim();
    if (marked === '') continue;
    const block = readBlock(marked, number);
    // A line of capitals right under a table's title is the head of its column.
    const isColumnHead = block.kind === 'heading' && blocks.at(-1)?.kind === 'table-title';
    blocks.push(isColumnHead ? readCells(marked, number) : block);
  }
  return blocks;
}

function readBlock(marked: string, line: number): Block {
  return (
    readSpecial(marked, line) ??
    readHeading(marked, line) ??
    readItem(marked, line) ?? { kind: 'paragraph', line, text: plainText(marked), bold: firstBold(marked) }
  );
}

function readSpecial(marked: string, line: number): Block | undefined {
  const note = /^([⁰¹²³⁴-⁹]+)\s*(.+)$/.exec(marked);
  if (note?.[1] && note[2])
    return { kind: 'footnote', line, text: plainText(note[2]), number: plainDigits(note[1]) };
  const banner = /^[>›]\s*(.+)$/.exec(marked)?.[1];
  if (banner !== undefined) {
    const text = plainText(banner);
    const table = /^tab\.\s*(\d)/i.exec(text)?.[1];
    return table === undefined
      ? { kind: 'banner', line, text }
      : { kind: 'table-title', line, text, number: table };
  }
  const practice = /^Practice (\d+)\s*[.:]?\s*(\S.*)$/.exec(plainText(marked));
  if (practice?.[1] && practice[2]) {
    const text = plainText(marked);
    return { kind: 'practice-title', line, text, number: practice[1], title: withoutQuotes(practice[2]) };
  }
  return marked.includes('\t') || marked.startsWith('<ul>') ? readCells(marked, line) : undefined;
}

function readHeading(marked: string, line: number): Block | undefined {
  const level = HEADINGS.find(({ pattern }) => pattern.test(marked))?.level;
  return level === undefined ? undefined : { kind: 'heading', level, line, text: plainText(marked) };
}

function readItem(marked: string, line: number): Block | undefined {
  const found = /^(?:- )?((?:[a-j]|[ivx]+)\.?\) |[a-j]\. |\d\. )?(.+)$/.exec(marked);
  const words = found?.[2];
  if (words === undefined || words === marked) return undefined;
  const sign = found?.[1] === undefined ? 'dash' : /^\d/.test(found[1]) ? 'number' : 'letter';
  return { kind: 'item', line, text: plainText(words), sign };
}

/** Cells stand between tabs; a cell may hold a bulleted list. */
function readCells(marked: string, line: number): Block {
  const cells = marked.split('\t').map((cell) =>
    cell
      .split('•')
      .map(plainText)
      .filter((part) => part !== ''),
  );
  return { kind: 'cells', line, text: plainText(marked), cells: cells.filter((cell) => cell.length > 0) };
}

function firstBold(marked: string): string | undefined {
  const bold = /\*\*(.+?)\*\*/.exec(marked)?.[1];
  return bold === undefined ? undefined : plainText(bold);
}

/** Apostrophes within a word stay; quotation marks and the full stop of the heading go. */
function withoutQuotes(title: string): string {
  return title
    .replace(/["“”]/g, '')
    .replace(/(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, '')
    .replace(/\.$/, '')
    .trim();
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const plainDigits = (marks: string): string =>
  Array.from(marks, (mark) => SUPERSCRIPTS.indexOf(mark)).join('');

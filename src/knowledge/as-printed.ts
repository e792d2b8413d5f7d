import type { Correction } from './corrections.ts';
import type { Passage } from './passage.ts';
import { plainSigns, type PlainSign } from './plain-text.ts';
import type { SourceLine } from './source-text.ts';

/**
 * The passages with the words as the source prints them, emphasis and note marks included, wherever these differ from
 * the plain words, and with repaired words as they were found: what a script needs that looks for a quote in the file.
 */
export function withPrintedWords(
  passages: readonly Passage[],
  { corrected, corrections }: { corrected: readonly SourceLine[]; corrections: readonly Correction[] },
): Passage[] {
  const replaced = corrections.filter((correction) => correction.do === 'replace');
  const lines = Map.groupBy(corrected, ({ number }) => number);
  const signsOf = new Map<string, PlainSign[]>();
  const read = (marked: string): PlainSign[] => {
    const known = signsOf.get(marked) ?? plainSigns(marked);
    signsOf.set(marked, known);
    return known;
  };
  return passages.map((passage) => {
    const near: SourceLine[] = [];
    for (let number = passage.locator.lines.from; number <= passage.locator.lines.to; number += 1)
      near.push(...(lines.get(number) ?? []));
    const pieces = passage.text.split('\n').map((piece) => printedPiece(piece, near, read));
    const printed = pieces.join('\n');
    const { from, to } = passage.locator.lines;
    const repairs = replaced
      .filter(({ line, put }) => line >= from && line <= to + NEAR_LINES && stands(put, printed))
      .map(({ found, put }) => ({ found, put }));
    return {
      ...passage,
      ...(printed !== passage.text && { printed }),
      ...(repairs.length > 0 && { repairs }),
    };
  });
}

/** Lines that a sentence may be broken over: a repaired second half stands some lines below the first. */
const NEAR_LINES = 30;

/** Shorter repairs, of a blank or a mark, could stand anywhere. */
const MIN_REPAIR_LENGTH = 6;

const NOTE_MARKS = /^[⁰¹²³⁴-⁹,]{2,}$/;

/** Repairs that broke a line or whose words stand more than once cannot be told apart, and stay. */
function stands(put: string, printed: string): boolean {
  const at =
    (put.length < MIN_REPAIR_LENGTH && !NOTE_MARKS.test(put)) || put.includes('\n')
      ? -1
      : printed.indexOf(put);
  return at >= 0 && !printed.includes(put, at + 1);
}

/** A piece within one line; one that spans several lines keeps its plain words. */
function printedPiece(
  piece: string,
  lines: readonly SourceLine[],
  read: (marked: string) => PlainSign[],
): string {
  for (const { text } of lines) {
    const signs = read(text);
    const at = signs
      .map(({ sign }) => sign)
      .join('')
      .indexOf(piece);
    if (at >= 0) return cut(text, signs.slice(at, at + piece.length));
  }
  return piece;
}

/** Marks that open before the first word and close after the last one belong to the words. */
const OPENING = /(?:\*|\[)+$/;
const CLOSING = /^(?:\*|\]\([^)]*\))+/;

/** The marked words of these signs, with the marks at both ends. */
function cut(marked: string, signs: readonly PlainSign[]): string {
  const from = signs[0]?.from ?? 0;
  const to = signs.at(-1)?.to ?? 0;
  const opening = OPENING.exec(marked.slice(0, from))?.[0] ?? '';
  const closing = CLOSING.exec(marked.slice(to))?.[0] ?? '';
  return opening + marked.slice(from, to) + closing;
}

/** The words of a passage as its source file prints them. */
export function passageAsPrinted({ text, printed = text, repairs = [] }: Passage): string {
  return unrepaired(printed, repairs);
}

/** A quote of a passage as its source file prints it. */
export function quoteAsPrinted(quote: string, { text, printed = text, repairs = [] }: Passage): string {
  const signs = plainSigns(printed);
  const plain = signs.map(({ sign }) => sign).join('');
  let after = 0;
  const pieces = quote.split(' … ').map((piece) => {
    const at = plain.indexOf(piece.replace(/\s+/g, ' '), after);
    if (at < 0) return piece;
    after = at + piece.length;
    return cut(printed, signs.slice(at, after));
  });
  return unrepaired(pieces.join(' … '), repairs);
}

const unrepaired = (words: string, repairs: NonNullable<Passage['repairs']>): string =>
  repairs.reduce((repaired, { found, put }) => repaired.replace(put, () => found), words);

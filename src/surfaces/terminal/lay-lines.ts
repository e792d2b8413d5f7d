import { stripVTControlCharacters } from 'node:util';
import wrapAnsi from 'wrap-ansi';

/** Signs that move the cursor, ring, turn the direction of writing or break the layout. */
const CONTROL = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Words of others on one line, without anything that a terminal would obey. */
export const tame = (words: string): string =>
  stripVTControlCharacters(words.toWellFormed()).replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

/** Words of others that keep their line breaks. */
export const tameLines = (words: string): string[] => words.split(/\r?\n/).map(tame);

type Layout = {
  /** Cells of a line; undefined leaves lines as long as they are. */
  width: number | undefined;
  /** Stands before the first line; the next ones are indented by as many cells. One cell a sign. */
  sign?: string | undefined;
};

/** Narrower than this no line is readable, whatever stands before it. */
const MIN_TEXT_WIDTH = 8;

/** A paragraph wrapped at words, measured as a terminal measures: wide signs and emoji take two cells, accents none. */
export function layLines(paragraph: string, { width, sign = '' }: Layout): string {
  if (width === undefined) return sign + paragraph;
  const room = Math.max(MIN_TEXT_WIDTH, width - sign.length);
  return sign + wrapAnsi(paragraph, room, { hard: true }).replaceAll('\n', `\n${' '.repeat(sign.length)}`);
}

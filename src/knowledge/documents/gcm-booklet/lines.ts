import { AssistantError } from '../../../errors.ts';
import type { Paragraph } from '../../make-passages.ts';
import { MAX_PASSAGE_LENGTH } from '../../passage.ts';
import { plainText } from '../../plain-text.ts';
import type { SourceText } from '../../source-text.ts';
import { BOOKLET } from './entry.ts';
import { unreadable as unreadableLine } from '../../parsing/unreadable.ts';

/** A line that holds words: its bullet apart, its words plain, and its cells where tabs divide it. */
export type BookletLine = { number: number; isBullet: boolean; words: string; cells: string[] };

/** Bullets of the booklet: hyphens in lists, squares before SDG targets, some of them indented. */
const BULLET = /^\s*[-■▪]\s*/;

/** The lines of the booklet that hold words, in order. */
export function readBookletLines(source: SourceText): BookletLine[] {
  return source.lines
    .map(({ number, text }) => ({
      number,
      isBullet: BULLET.test(text),
      words: plainText(text.replace(BULLET, '')),
      cells: text
        .split('\t')
        .map(plainText)
        .filter((cell) => cell !== ''),
    }))
    .filter(({ words }) => words !== '');
}

/** Whether a line is printed in capitals, as headings and commitments are. */
export function isInCapitals({ words, isBullet }: BookletLine): boolean {
  return !isBullet && /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** Whether a line ends as a sentence or as the opening of a list does, which no title of the booklet does. */
export function endsSentence({ words }: BookletLine): boolean {
  return /[.!?:;]["”’)]*$/.test(words);
}

/** Longest title line, in characters: the booklet's longest has 146, and hardly a paragraph is as short. */
const MAX_TITLE_LENGTH = 160;

/** Whether a line is a title: titles carry no mark, they are short, end no sentence and do not begin within one. */
export function isTitle(line: BookletLine): boolean {
  const { isBullet, words } = line;
  return !isBullet && words.length <= MAX_TITLE_LENGTH && !endsSentence(line) && !/^\p{Ll}{2}/u.test(words);
}

/** The failure to tell when a line, or the end of the booklet, is not what its structure asks for. */
export function unreadable(line: BookletLine | undefined, expected: string): AssistantError {
  if (!line)
    return new AssistantError(
      'source-unreadable',
      `Cannot parse the end of "${BOOKLET}": expected ${expected}, found nothing`,
    );
  const state = `expected ${expected}, found "${line.words.slice(0, 80)}"`;
  return unreadableLine({ document: BOOKLET, line: line.number }, state);
}

/** The words of a line as a paragraph of its own. */
export function paragraphOf({ number, words }: BookletLine): Paragraph {
  return { text: words, lines: { from: number, to: number } };
}

/** The paragraphs with a title line above the first one. */
export function underTitle(title: BookletLine, [first, ...others]: readonly Paragraph[]): Paragraph[] {
  return first ? [joined(paragraphOf(title), first), ...others] : [paragraphOf(title)];
}

/** The items of a list, one a line, in as few paragraphs as the length of a passage allows. */
export function packItems(items: readonly Paragraph[]): Paragraph[] {
  return items.reduce<Paragraph[]>((packed, item) => {
    const last = packed.at(-1);
    if (!last || last.text.length + 1 + item.text.length > MAX_PASSAGE_LENGTH) return [...packed, item];
    return [...packed.slice(0, -1), joined(last, item)];
  }, []);
}

function joined(first: Paragraph, next: Paragraph): Paragraph {
  return {
    text: `${first.text}\n${next.text}`,
    lines: { from: first.lines.from, to: Math.max(first.lines.to, next.lines.to) },
  };
}

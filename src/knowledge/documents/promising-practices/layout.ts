import type { Paragraph } from '../../make-passages.ts';
import { MAX_PASSAGE_LENGTH } from '../../passage.ts';
import { splitSentences } from '../../split-sentences.ts';
import type { ListSign, TextBlock } from './blocks.ts';

/** Words that stay together as far as they fit: a paragraph, or an item of a list. */
export type TextUnit = Paragraph & { sign?: ListSign | undefined };

/** A block as words to lay out. */
export const unitOf = (block: TextBlock): TextUnit => ({
  text: block.text,
  lines: { from: block.line, to: block.line },
  sign: block.kind === 'item' ? block.sign : undefined,
});

/** Items above this length, in characters, are paragraphs of their own; shorter ones stay together as a list. */
const LONG_ITEM = 500;

/** A lead-in below this length, in characters, goes with its first item even when both together must be cut. */
const SHORT_LEAD = 160;

/** The paragraphs of a run of text: lists under their lead-in, nothing longer than a passage may be. */
export function layOut(units: readonly TextUnit[]): Paragraph[] {
  return groupLists(units).flatMap((group) => packLines(group, MAX_PASSAGE_LENGTH).flatMap(cutEvenly));
}

/** Lines of one list or table in as few paragraphs as the limit allows, about equally long. */
export function packLines(lines: readonly TextUnit[], limit: number): Paragraph[] {
  const total = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  const wanted = Math.ceil(total / limit);
  const packed: Paragraph[] = [];
  for (const unit of lines) {
    const last = packed.at(-1);
    const joined = last && join(last, unit);
    const isFull =
      packed.length < wanted && (joined?.text.length ?? 0) - unit.text.length / 2 > total / wanted;
    if (joined && fits(joined, last, limit) && (!isFull || isLead(last.text)))
      packed[packed.length - 1] = joined;
    else packed.push({ text: unit.text, lines: unit.lines, part: unit.part });
  }
  return packed;
}

const join = (last: Paragraph, next: TextUnit): Paragraph => ({
  ...last,
  text: `${last.text}\n${next.text}`,
  lines: { from: last.lines.from, to: next.lines.to },
});

const fits = (joined: Paragraph, last: Paragraph, limit: number): boolean =>
  joined.text.length <= limit || (isLead(last.text) && last.text.length < SHORT_LEAD);

const isLead = (text: string): boolean => text.endsWith(':');

function groupLists(units: readonly TextUnit[]): TextUnit[][] {
  const groups: TextUnit[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (!group || !last || unit.sign === undefined || unit.part !== last.part) groups.push([unit]);
    else if (unit.sign === last.sign && Math.max(unit.text.length, last.text.length) <= LONG_ITEM)
      group.push(unit);
    else if (isLead(last.text)) {
      group.pop();
      if (group.length === 0) groups.pop();
      groups.push([last, unit]);
    } else groups.push([unit]);
  }
  return groups;
}

/** A paragraph that is too long for one passage is cut between sentences into about equally long pieces. */
function cutEvenly(paragraph: Paragraph): Paragraph[] {
  if (paragraph.text.length <= MAX_PASSAGE_LENGTH) return [paragraph];
  const sentences = paragraph.text.split('\n').flatMap((line) =>
    splitSentences(line)
      .flatMap(cutLongSentence)
      .map((text, index) => ({ text, opens: index === 0 })),
  );
  const goal = paragraph.text.length / Math.ceil(paragraph.text.length / MAX_PASSAGE_LENGTH);
  const pieces: string[] = [];
  for (const { text, opens } of sentences) {
    const last = pieces.at(-1);
    const joined = last === undefined ? text : `${last}${opens ? '\n' : ' '}${text}`;
    // A heading never stands alone: its line ends without a full stop and is short.
    const isFull = joined.length > MAX_PASSAGE_LENGTH || joined.length - text.length / 2 > goal;
    if (last === undefined || (isFull && last.length >= SHORT_LEAD)) pieces.push(text);
    else pieces[pieces.length - 1] = joined;
  }
  return pieces.map((text) => ({ ...paragraph, text }));
}

/** A sentence longer than a passage is a list written in a row: it is cut at its semicolons. */
function cutLongSentence(sentence: string): string[] {
  return sentence.length <= MAX_PASSAGE_LENGTH ? [sentence] : sentence.split(/(?<=;) /);
}

import { splitSentences } from '../../knowledge/split-sentences.ts';
import { escapeText } from './escape.ts';

type Layout = {
  /** Characters of each part, its decoration included. */
  limit: number;
  /** Stands at the start of every line: "> " for a quote. */
  linePrefix?: string;
  /** Stand around every part. */
  before?: string;
  after?: string;
};

type Unit = { text: string; startsLine: boolean };

/**
 * Foreign text as Markdown in parts that each fit the limit: parted at sentence ends, long sentences at words,
 * long words between characters. No part is empty and nothing is left out but white space.
 */
export function layText(text: string, { limit, linePrefix = '', before = '', after = '' }: Layout): string[] {
  const room = Math.max(MIN_ROOM, limit - before.length - after.length - linePrefix.length);
  const parts: string[] = [];
  let part = '';
  for (const { text: words, startsLine } of units(text, room)) {
    const joint = part === '' ? '' : startsLine ? '\n' + linePrefix : ' ';
    if (part !== '' && part.length + joint.length + words.length > room) {
      parts.push(part);
      part = words;
    } else part += joint + words;
  }
  if (part !== '') parts.push(part);
  return parts.map((each) => linePrefix + before + each + after);
}

/** Decoration never takes the whole part. */
const MIN_ROOM = 200;

/** What a person sees as one character is never parted. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

function units(text: string, room: number): Unit[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) =>
      splitSentences(line)
        .flatMap((sentence) => fit(sentence, room))
        .filter((words) => words !== '')
        .map((words, at) => ({ text: words, startsLine: at === 0 })),
    );
}

function fit(sentence: string, room: number): string[] {
  const escaped = escapeText(sentence);
  if (escaped.length <= room) return [escaped];
  const words = sentence.split(/\s+/);
  if (words.length > 1)
    return gather(
      words.flatMap((word) => fit(word, room)),
      room,
      ' ',
    );
  return gather(
    Array.from(CHARACTERS.segment(sentence), ({ segment }) => escapeText(segment)),
    room,
    '',
  );
}

/** Neighbours put together again as far as there is room. */
function gather(pieces: readonly string[], room: number, joint: string): string[] {
  const gathered: string[] = [];
  for (const piece of pieces) {
    const last = gathered.at(-1);
    if (last !== undefined && last.length + joint.length + piece.length <= room)
      gathered[gathered.length - 1] = last + joint + piece;
    else gathered.push(piece);
  }
  return gathered;
}

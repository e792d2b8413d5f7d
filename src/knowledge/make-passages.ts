import type { Locator } from './locator.ts';
import { MAX_PASSAGE_LENGTH, type Passage, type PracticePart } from './passage.ts';
import { splitSentences } from './split-sentences.ts';

/** A paragraph as a parser found it: its plain words and the lines that hold them. */
export type Paragraph = {
  text: string;
  lines: { from: number; to: number };
  part?: PracticePart | undefined;
};

/** What all passages of one record share. */
export type PassageFrame = { recordId: string; locator: Omit<Locator, 'lines'>; url?: string | undefined };

/** Below this length a paragraph is kept together with the next one, in characters; chosen so that headings join their text. */
const SHORT_PARAGRAPH = 160;

/**
 * The passages of a record: one a paragraph; short paragraphs join the next one of the same part, and those above
 * {@link MAX_PASSAGE_LENGTH} are cut at sentence ends. The first has the record's id, the next ones `/p2` and on.
 */
export function makePassages(frame: PassageFrame, paragraphs: readonly Paragraph[]): Passage[] {
  return paragraphs
    .reduce<Paragraph[]>(joinShort, [])
    .flatMap(cutLong)
    .map((paragraph, index) => ({
      id: index === 0 ? frame.recordId : `${frame.recordId}/p${index + 1}`,
      recordId: frame.recordId,
      text: paragraph.text,
      ...(paragraph.part && { part: paragraph.part }),
      locator: { ...frame.locator, lines: paragraph.lines },
      ...(frame.url !== undefined && { url: frame.url }),
    }));
}

function joinShort(done: Paragraph[], next: Paragraph): Paragraph[] {
  const last = done.at(-1);
  const joins =
    last &&
    last.text.length < SHORT_PARAGRAPH &&
    last.part === next.part &&
    last.text.length + next.text.length < MAX_PASSAGE_LENGTH;
  if (!joins) return [...done, next];
  const joined = {
    ...last,
    text: `${last.text}\n${next.text}`,
    lines: { from: last.lines.from, to: Math.max(last.lines.to, next.lines.to) },
  };
  return [...done.slice(0, -1), joined];
}

function cutLong(paragraph: Paragraph): Paragraph[] {
  if (paragraph.text.length <= MAX_PASSAGE_LENGTH) return [paragraph];
  const pieces: string[] = [];
  for (const line of paragraph.text.split('\n')) {
    splitSentences(line).forEach((sentence, index) => {
      const last = pieces.at(-1);
      const joined = last === undefined ? sentence : `${last}${index === 0 ? '\n' : ' '}${sentence}`;
      if (last === undefined || joined.length > MAX_PASSAGE_LENGTH) pieces.push(sentence);
      else pieces[pieces.length - 1] = joined;
    });
  }
  return pieces.map((text) => ({ ...paragraph, text }));
}

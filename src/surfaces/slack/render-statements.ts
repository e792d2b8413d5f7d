import type { CitedText } from '../../replies/reply.ts';
import { type SlackBlock, sections } from './blocks.ts';
import { escapeMrkdwn, takeMrkdwn } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import type { SlackLocale } from './locales/locale.ts';

/** Room that quotation bars may add to a piece of a quote. */
const BAR_ROOM = 200;

const numbers = (citations: readonly number[]): string => citations.map((number) => ` [${number}]`).join('');

const quoted = (text: string): string =>
  /^["“«][^"”»]*["”»]$/.test(text.trim()) ? text.trim() : `“${text.trim()}”`;

/** Characters of a line that names what follows, such as "Lessons learned". */
const MAX_LABEL = 80;

const isLabel = ({ text, isQuote, citations }: CitedText): boolean =>
  !isQuote &&
  citations.length === 0 &&
  text.trim().length <= MAX_LABEL &&
  /^[^\n]*[^\n.!?…*:]$/.test(text.trim());

/** A quote stands behind bars, each piece of a long one too; other sentences stand plainly. */
function renderStatement(statement: CitedText, locale: SlackLocale): string[] {
  const { text, isQuote, isTranslation, citations } = statement;
  if (isLabel(statement)) return [`*${escapeMrkdwn(text.trim())}*`];
  const ending = numbers(citations) + (isTranslation ? ` _(${locale.answer.translation})_` : '');
  const words = escapeMrkdwn(isQuote ? quoted(text) : text.trim()) + ending;
  const pieces: string[] = [];
  for (let rest = words; rest !== '';) {
    const piece = takeMrkdwn(rest, SLACK_LIMITS.sectionText - BAR_ROOM);
    pieces.push(isQuote ? barred(piece.trimEnd()) : piece.trimEnd());
    rest = rest.slice(piece.length).trimStart();
  }
  return pieces;
}

/** Lines beyond the room for bars are joined, so that a poem of a thousand lines still fits. */
function barred(piece: string): string {
  const lines = piece.split('\n');
  const shown = lines.length * 2 > BAR_ROOM ? [lines.join(' ')] : lines;
  return shown.map((line) => `> ${line}`).join('\n');
}

/** Statements with the numbers of their citations; short ones share a section. */
export function renderStatements(statements: readonly CitedText[], locale: SlackLocale): SlackBlock[] {
  const merged: string[] = [];
  for (const piece of statements.flatMap((statement) => renderStatement(statement, locale))) {
    const last = merged.at(-1);
    if (last !== undefined && last.length + piece.length + 2 <= SLACK_LIMITS.sectionText)
      merged[merged.length - 1] = `${last}\n\n${piece}`;
    else merged.push(piece);
  }
  return merged.flatMap(sections);
}

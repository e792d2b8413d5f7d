import type { Citation } from '../../answering/answer.ts';
import type { CitedText } from '../../replies/reply.ts';
import type { Language } from '../../retrieval/query.ts';
import { oneLine } from './escape.ts';
import { layText } from './lay-text.ts';
import { isPublicUrl, safeUrl } from './link.ts';
import { type Piece, PIECE_LENGTH, type Source } from './piece.ts';
import { say } from './words.ts';

/** What a draft says of its sentences; outside a draft every sentence is checked and nothing is marked. */
export type Checks = { edited: ReadonlySet<string> };

type Frame = { language: Language; citations: ReadonlyMap<number, Citation>; checks: Checks | undefined };

/** Numbers as they stand behind words: "**[1] [2]**". */
const marks = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : ` **${[...new Set(numbers)].map((number) => `[${number}]`).join(' ')}**`;

/**
 * Sentences with their numbers: the documents' words as quotes, the assistant's own plain, and below those,
 * once, the words that they rest on.
 */
export function statementPieces(
  statements: readonly CitedText[],
  { language, citations, checks }: Frame,
): Piece[] {
  const quoted = new Set(
    statements.filter(({ isQuote }) => isQuote).flatMap(({ citations: numbers }) => numbers),
  );
  return statements.flatMap((statement) => {
    const own = oneStatement(statement, language, checks);
    if (statement.isQuote) return own;
    const below = [...new Set(statement.citations)].filter((number) => !quoted.has(number));
    below.forEach((number) => quoted.add(number));
    return [...own, ...below.flatMap((number) => quotePieces(citations.get(number)?.quote, number))];
  });
}

function oneStatement(statement: CitedText, language: Language, checks: Checks | undefined): Piece[] {
  const { text, isQuote, isTranslation, citations } = statement;
  const check = checks === undefined ? undefined : checkOf(statement, checks, language);
  const remark = [
    ...(isTranslation ? [say('translation', language)] : []),
    ...(check === undefined ? [] : [check]),
  ].join(' · ');
  const after = marks(citations) + (remark === '' ? '' : `\n-# ${remark}`);
  const layout = isQuote ? { linePrefix: '> ', before: '“', after: '”' + after } : { after };
  return layText(text, { limit: PIECE_LENGTH, ...layout }).map((markdown) => ({
    kind: 'text',
    markdown,
    citations,
  }));
}

/** Only what carries a citation was checked, and only as long as nobody changed it. */
function checkOf({ text, citations }: CitedText, { edited }: Checks, language: Language): string | undefined {
  if (edited.has(text)) return `✎ ${say('edited', language)}`;
  return citations.length === 0 ? undefined : `✓ ${say('checked', language)}`;
}

const quotePieces = (quote: string | undefined, number: number): Piece[] =>
  quote === undefined
    ? []
    : layText(quote, {
        limit: PIECE_LENGTH,
        linePrefix: '> ',
        before: '“',
        after: '”' + marks([number]),
      }).map((markdown) => ({ kind: 'text', markdown, citations: [number] }));

/** A source as it stands below the text: number, title, place, and the way to it. */
export function drawSource({ number, title, place, url }: Citation): Source {
  const address = safeUrl(url);
  const parts = layText(`${oneLine(title)} · ${oneLine(place)}`, {
    limit: PIECE_LENGTH,
    before: `**[${number}]** `,
    after: address !== undefined && !isPublicUrl(address) ? ` · <${address}>` : '',
  });
  return { number, parts, url: address !== undefined && isPublicUrl(address) ? address : undefined };
}

import { styleText } from 'node:util';
import type { Citation } from '../../answering/answer.ts';
import { typedCall } from '../../commands/command.ts';
import { locales } from '../../replies/locales/index.ts';
import type { CardSection, CitedText, ListItem, Reply, ReplyBlock } from '../../replies/reply.ts';
import { layLines, tame, tameLines } from './lay-lines.ts';

export type RenderOptions = {
  /** Cells of a line; undefined leaves lines as long as they are. */
  width: number | undefined;
  hasColours: boolean;
};

type Style = Parameters<typeof styleText>[0];

type Pen = {
  /** One paragraph: wrapped, then styled; `sign` stands before it, and its other lines are indented by as much. */
  paragraph: (text: string, options?: { sign?: string; style?: Style }) => string;
  /** A line that must stay whole, such as an address. */
  line: (text: string, style?: Style) => string;
};

/** Draws a Reply as lines of text: pure; every citation is there with its number, and foreign control signs are not. */
export function renderReply(reply: Reply, options: RenderOptions): string {
  const pen = createPen(options);
  const shown = { quotes: quotesShown(reply.blocks), urls: urlsCited(reply.blocks) };
  return (
    reply.blocks
      .filter((block) => !asksForVote(block, reply))
      .map((block) => renderBlock(block, { pen, shown }))
      .filter((text) => text !== '')
      .join('\n\n') + '\n'
  );
}

/** Nobody can vote in a terminal. */
const asksForVote = (block: ReplyBlock, { language }: Reply): boolean =>
  block.kind === 'note' && block.text === locales[language].missing.tellUs;

function createPen({ width, hasColours }: RenderOptions): Pen {
  const paint = (text: string, style: Style | undefined): string =>
    hasColours && style !== undefined ? styleText(style, text, { validateStream: false }) : text;
  return {
    paragraph: (text, { sign, style } = {}) => paint(layLines(text, { width, sign }), style),
    line: paint,
  };
}

/** Quotes that statements already show word for word, a sign of what was left out at the end aside; citations need not repeat them. */
function quotesShown(blocks: readonly ReplyBlock[]): ReadonlySet<string> {
  const cited = blocks.flatMap((block) =>
    block.kind === 'statements' ? block.statements : block.kind === 'card' ? block.lead : [],
  );
  return new Set(cited.filter(({ isQuote }) => isQuote).map(({ text }) => text.replace(/ …$/, '')));
}

/** Addresses that stand below their citations; a card need not repeat its own. */
const urlsCited = (blocks: readonly ReplyBlock[]): ReadonlySet<string | undefined> =>
  new Set(
    blocks.flatMap((block) => (block.kind === 'citations' ? block.citations.map(({ url }) => url) : [])),
  );

type Shown = { quotes: ReadonlySet<string>; urls: ReadonlySet<string | undefined> };

function renderBlock(block: ReplyBlock, { pen, shown }: { pen: Pen; shown: Shown }): string {
  switch (block.kind) {
    case 'headline':
      return pen.paragraph(tame(block.text), { style: 'bold' });
    case 'text':
      return ownWords(block.text, pen);
    case 'statements':
      return block.statements.map((each) => statement(each, pen)).join('\n');
    case 'citations':
      return block.citations
        .map((each) => citation(each, { pen, isShown: shown.quotes.has(each.quote) }))
        .join('\n');
    case 'card':
      return card(block, { pen, hasUrl: !shown.urls.has(block.url) });
    case 'list':
      return [
        ...(block.title === undefined ? [] : [pen.paragraph(tame(block.title), { style: 'bold' })]),
        ...block.items.map((item, index) => listItem(item, { pen, sign: `${index + 1}. ` })),
      ].join('\n');
    case 'note':
      return pen.paragraph(tame(block.text), { style: 'dim' });
    case 'suggestions':
      return block.items
        .map(({ label, call }) => listItem({ label, isQuote: false, call }, { pen, sign: '→ ' }))
        .join('\n');
    case 'feedback':
      return '';
    default:
      return block satisfies never;
  }
}

const ownWords = (text: string, pen: Pen): string =>
  tameLines(text)
    .map((line) => pen.paragraph(line))
    .join('\n');

const numbers = (citations: readonly number[]): string => citations.map((number) => ` [${number}]`).join('');

/** Documents break lines inside a passage, as in a list; a blank line there would look like its end. */
function statement({ text, isQuote, citations }: CitedText, pen: Pen): string {
  const words = tameLines(text)
    .filter((line) => line !== '')
    .join('\n');
  return pen.paragraph((isQuote ? `${words}”` : words) + numbers(citations), isQuote ? { sign: '“' } : {});
}

function citation(
  { number, title, place, quote, url }: Citation,
  { pen, isShown }: { pen: Pen; isShown: boolean },
): string {
  const sign = `[${number}] `;
  const indent = ' '.repeat(sign.length);
  return [
    pen.paragraph(`${tame(title)} · ${tame(place)}`, { sign }),
    ...(isShown ? [] : [pen.paragraph(`${tame(quote)}”`, { sign: `${indent}“` })]),
    ...(url === undefined ? [] : [pen.line(`${indent}${tame(url)}`, 'dim')]),
  ].join('\n');
}

function card(
  { title, subtitle, lead, sections, url }: ReplyBlock & { kind: 'card' },
  { pen, hasUrl }: { pen: Pen; hasUrl: boolean },
): string {
  const head = [
    pen.paragraph(tame(title), { style: 'bold' }),
    ...(subtitle === undefined ? [] : [pen.paragraph(tame(subtitle), { style: 'dim' })]),
    ...(url === undefined || !hasUrl ? [] : [pen.line(tame(url), 'dim')]),
  ].join('\n');
  return [
    head,
    ...lead.map((each) => statement(each, pen)),
    ...sections.map((section) =>
      [pen.paragraph(tame(section.title), { style: 'bold' }), ...sectionLines(section, pen)].join('\n'),
    ),
  ].join('\n\n');
}

/** Signs of a label that may stand in a row with others. */
const SHORT_LABEL = 8;

/** Short labels alone, such as numbers of SDG targets, share a line; the call of the first shows how each opens. */
function sectionLines({ items }: CardSection, pen: Pen): string[] {
  const isRow =
    items.length > 1 && items.every(({ label, text }) => text === undefined && label.length <= SHORT_LABEL);
  if (!isRow) return items.map((item) => listItem(item, { pen, sign: '· ' }));
  const label = items.map((item) => tame(item.label)).join(' · ');
  return [listItem({ label, isQuote: false, call: items[0]?.call }, { pen, sign: '· ' })];
}

/** An entry, and what a person would type to open it. */
function listItem(
  { label, text, isQuote, call }: ListItem,
  { pen, sign }: { pen: Pen; sign: string },
): string {
  const words = text === undefined ? '' : isQuote ? `“${tame(text)}”` : tame(text);
  const opens = call === undefined ? '' : pen.line(tame(typedCall(call)), 'dim');
  return pen.paragraph([tame(label), words, opens].filter((part) => part !== '').join('  '), { sign });
}

import type { Citation } from '../../answering/answer.ts';
import type { CardSection, ListItem, Reply, ReplyBlock } from '../../replies/reply.ts';
import { chunk, type Openable, selectRows, suggestionRows } from './call-rows.ts';
import { oneLine } from './escape.ts';
import { layText } from './lay-text.ts';
import { safeUrl } from './link.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { type Piece, PIECE_LENGTH, type Source } from './piece.ts';
import { type Checks, drawSource, statementPieces } from './statement-pieces.ts';

/** How a reply is drawn: the id under which it is stored, and for a draft which sentences are edited. */
export type Drawing = { id: string; checks?: Checks | undefined };

/** The parts of a reply in its order, and its sources in theirs. */
export function replyPieces(reply: Reply, { id, checks }: Drawing): { pieces: Piece[]; sources: Source[] } {
  const cited = reply.blocks.flatMap((block) => (block.kind === 'citations' ? block.citations : []));
  const citations = new Map(cited.map((citation) => [citation.number, citation]));
  const counter = { next: 0 };
  return {
    pieces: reply.blocks.flatMap((block) =>
      blockPieces(block, { id, language: reply.language, citations, checks, counter }),
    ),
    sources: [...citations.values()].map(drawSource),
  };
}

type Frame = {
  id: string;
  language: Reply['language'];
  citations: ReadonlyMap<number, Citation>;
  checks: Checks | undefined;
  counter: { next: number };
};

function blockPieces(block: ReplyBlock, frame: Frame): Piece[] {
  switch (block.kind) {
    case 'headline':
      return lay(oneLine(block.text), { before: '**', after: '**' });
    case 'text':
      return lay(block.text);
    case 'note':
      return lay(oneLine(block.text), { linePrefix: '-# ' });
    case 'statements':
      return statementPieces(block.statements, frame);
    case 'card':
      return cardPieces(block, frame);
    case 'list':
      return sectionPieces(block.title, block.items, frame);
    case 'suggestions':
      return rows(
        suggestionRows(
          block.items.map(({ label, call }) => ({ label, call, index: frame.counter.next++ })),
          frame,
        ),
      );
    case 'citations':
    case 'feedback':
      return [];
    default:
      return block satisfies never;
  }
}

const lay = (
  text: string,
  decoration: { linePrefix?: string; before?: string; after?: string } = {},
): Piece[] => layText(text, { limit: PIECE_LENGTH, ...decoration }).map(textPiece);

const textPiece = (markdown: string): Piece => ({ kind: 'text', markdown, citations: [] });

const rows = (each: readonly Extract<Piece, { kind: 'row' }>['row'][]): Piece[] =>
  each.map((row) => ({ kind: 'row', row }));

function cardPieces(card: Extract<ReplyBlock, { kind: 'card' }>, frame: Frame): Piece[] {
  const url = safeUrl(card.url);
  const title = lay(
    oneLine(card.title),
    url === undefined ? { linePrefix: '### ' } : { linePrefix: '### ', before: '[', after: `](<${url}>)` },
  );
  const subtitle = card.subtitle === undefined ? [] : lay(oneLine(card.subtitle), { linePrefix: '-# ' });
  const lead = statementPieces(card.lead, frame);
  return [...title, ...subtitle, ...lead, ...card.sections.flatMap((section) => cardSection(section, frame))];
}

const cardSection = ({ title, items }: CardSection, frame: Frame): Piece[] =>
  items.length === 0 ? [] : [{ kind: 'rule' }, ...sectionPieces(title, items, frame)];

/** A heading, its items as a list, and behind each 25 of them the menu that opens them. */
function sectionPieces(title: string | undefined, items: readonly ListItem[], frame: Frame): Piece[] {
  return chunk(items, DISCORD_LIMITS.selectOptions).flatMap((group, at) => {
    const heading =
      title === undefined || at > 0
        ? []
        : layText(oneLine(title), { limit: PIECE_LENGTH, before: '**', after: '**' });
    const openable: Openable[] = group.flatMap(({ label, text, call }) =>
      call === undefined ? [] : [{ label, text, call, index: frame.counter.next++ }],
    );
    return [
      ...gatherLines([...heading, ...linesOf(group)]).map(textPiece),
      ...rows(selectRows(openable, { id: frame.id, title, language: frame.language })),
    ];
  });
}

/** Characters of a label that is a number or a letter rather than a title. */
const SHORT_LABEL = 8;

/** Items as a list; mere numbers stand beside each other. */
function linesOf(items: readonly ListItem[]): string[] {
  const areShort =
    items.length > 3 && items.every(({ label, text }) => text === undefined && label.length <= SHORT_LABEL);
  return areShort
    ? layText(items.map(({ label }) => oneLine(label)).join(' · '), { limit: PIECE_LENGTH })
    : items.flatMap(itemLines);
}

function itemLines({ label, text, isQuote }: ListItem): string[] {
  const labelLines = layText(oneLine(label), { limit: PIECE_LENGTH, before: '**', after: '**' });
  const textLines =
    text === undefined
      ? []
      : layText(oneLine(text), { limit: PIECE_LENGTH, ...(isQuote ? { before: '“', after: '”' } : {}) });
  const [first] = labelLines;
  const [words] = textLines;
  if (labelLines.length === 1 && textLines.length === 1 && first !== undefined && words !== undefined)
    return [`- ${first} · ${words}`];
  return [...labelLines.map((line) => `- ${line}`), ...textLines];
}

/** Lines put together to pieces, as many as one holds. */
function gatherLines(lines: readonly string[]): string[] {
  const gathered: string[] = [];
  for (const line of lines) {
    const last = gathered.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= PIECE_LENGTH)
      gathered[gathered.length - 1] = `${last}\n${line}`;
    else gathered.push(line);
  }
  return gathered;
}

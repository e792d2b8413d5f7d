import { ButtonStyle, ComponentType } from 'discord.js';
import type { Reply } from '../../replies/reply.ts';
import type { Language } from '../../retrieval/query.ts';
import { customId, fitsCustomId } from './custom-id.ts';
import { drawPage, type Furniture, roomOf } from './draw-page.ts';
import { paginate } from './paginate.ts';
import type { DiscordPayload, MessageStyle } from './payload.ts';
import { type Row, rowSize } from './piece.ts';
import { type Drawing, replyPieces } from './reply-pieces.ts';
import { say } from './words.ts';

/** Pages that a reader turns; a longer reply is its first page and a file with all of it. */
export const MAX_PAGES = 12;

export type Rendering = Drawing & {
  style: MessageStyle;
  /** Rows below every page, such as the buttons of a draft. */
  rows?: readonly Row[];
  /** Small print below every page, as Markdown of the surface's own. */
  note?: string | undefined;
};

/** Components of the row that turns pages. */
const PAGING_COMPONENTS = 6;

/** A reply as the messages that are its pages; each fits Discord's limits, and every citation stands in one of them or in the file. */
export function renderReply(
  reply: Reply,
  { style, rows = [], note, ...drawing }: Rendering,
): DiscordPayload[] {
  const { language } = reply;
  const below = [...rows, ...feedbackRows(reply)];
  const room = roomOf(style, {
    rows: below.length + 1,
    components: below.reduce((sum, row) => sum + rowSize(row), PAGING_COMPONENTS),
  });
  const { pieces, sources } = replyPieces(reply, drawing);
  const pages = paginate({ pieces, sources, room });
  const draw = (at: number, furniture: Furniture): DiscordPayload =>
    drawPage(pages[at] ?? { pieces: [], sources: [] }, {
      style,
      language,
      furniture: { ...(note === undefined ? {} : { note }), ...furniture },
    });
  if (pages.length <= 1) return [draw(0, { rows: below })];
  if (pages.length > MAX_PAGES) {
    const content = pages
      .flatMap((page) => [
        ...page.pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.markdown] : [])),
        ...page.sources.map((source) => [...source.parts, source.url ?? ''].join(' ').trim()),
      ])
      .join('\n\n');
    return [
      draw(0, {
        rows: below,
        note: [...(note === undefined ? [] : [note]), say('complete', language)].join(' · '),
        file: { name: 'answer.md', content },
      }),
    ];
  }
  const verb = rows.length === 0 ? 'page' : 'draft-page';
  return pages.map((_page, at) =>
    draw(at, { rows: [pagingRow({ verb, id: drawing.id, at, count: pages.length, language }), ...below] }),
  );
}

type Place = { verb: 'page' | 'draft-page'; id: string; at: number; count: number; language: Language };

/** First, previous, "2 of 7", next, last; disabled where they lead nowhere. */
function pagingRow({ verb, id, at, count, language }: Place): Row {
  const last = count - 1;
  const button = (slot: string, label: string, target: number | undefined) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: customId(verb, id, `${slot}${target ?? at}`),
    disabled: target === undefined,
  });
  return {
    type: ComponentType.ActionRow,
    components: [
      button('f', '⏮', at === 0 ? undefined : 0),
      button('p', '◀', at === 0 ? undefined : at - 1),
      button('c', `${at + 1} ${say('of', language)} ${count}`, undefined),
      button('n', '▶', at === last ? undefined : at + 1),
      button('l', '⏭', at === last ? undefined : last),
    ],
  };
}

function feedbackRows({ blocks }: Reply): Row[] {
  const feedback = blocks.find((block) => block.kind === 'feedback');
  if (feedback === undefined || !fitsCustomId(customId('vote', 'down', feedback.answerId))) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        voteButton('👍', customId('vote', 'up', feedback.answerId)),
        voteButton('👎', customId('vote', 'down', feedback.answerId)),
      ],
    },
  ];
}

const voteButton = (emoji: string, id: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  emoji: { name: emoji },
  custom_id: id,
});

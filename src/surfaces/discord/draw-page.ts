import {
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Language } from '../../retrieval/query.ts';
import { DISCORD_LIMITS, NO_MENTIONS } from './limits.ts';
import type { Room } from './paginate.ts';
import type { DiscordPayload, MessageStyle } from './payload.ts';
import type { Page, Piece, Row, Source } from './piece.ts';
import { say } from './words.ts';

/** The blue of the United Nations. */
const ACCENT = 0x00_9e_db;

/** What stands around a page: rows below it, a line of small print and a file. */
export type Furniture = { rows: readonly Row[]; note?: string; file?: { name: string; content: string } };

/** Components beside the pieces: the container, the small print and the file. */
const FRAME_COMPONENTS = 3;

/** Characters beside the pieces: the small print under a page. */
const FRAME_CHARACTERS = 150;

/** What pages of a style have room for, below furniture of so many rows and components. */
export function roomOf(style: MessageStyle, furniture: { rows: number; components: number }): Room {
  const characters = DISCORD_LIMITS.textCharacters - FRAME_CHARACTERS;
  switch (style) {
    case 'components':
      return {
        components: DISCORD_LIMITS.components - FRAME_COMPONENTS - furniture.components,
        characters,
        rows: DISCORD_LIMITS.components,
      };
    case 'embeds':
      // An embed has no components; the bound keeps its pages as short as those of the other style.
      return {
        components: DISCORD_LIMITS.components,
        characters,
        rows: DISCORD_LIMITS.actionRows - furniture.rows,
      };
    default:
      return style satisfies never;
  }
}

/** A page as a message. */
export function drawPage(
  page: Page,
  given: { style: MessageStyle; language: Language; furniture: Furniture },
): DiscordPayload {
  const { style, furniture } = given;
  const files =
    furniture.file === undefined
      ? []
      : [{ attachment: Buffer.from(furniture.file.content), name: furniture.file.name }];
  switch (style) {
    case 'components':
      return {
        flags: MessageFlags.IsComponentsV2,
        components: [
          { type: ComponentType.Container, accent_color: ACCENT, components: inContainer(page, given) },
        ],
        files,
        allowedMentions: NO_MENTIONS,
      };
    case 'embeds':
      return { ...embedsOf(page, given), files, allowedMentions: NO_MENTIONS };
    default:
      return style satisfies never;
  }
}

function inContainer(
  { pieces, sources }: Page,
  { language, furniture }: { language: Language; furniture: Furniture },
): APIComponentInContainer[] {
  const note = furniture.note === undefined ? [] : [text(`-# ${furniture.note}`)];
  const file: APIComponentInContainer[] =
    furniture.file === undefined
      ? []
      : [{ type: ComponentType.File, file: { url: `attachment://${furniture.file.name}` } }];
  const heading = sources.length === 0 ? [] : [rule(), text(`**${say('sources', language)}**`)];
  const closing = pieces.findLastIndex((piece) => !isButtonRow(piece)) + 1;
  const drawn = [
    ...pieces.slice(0, closing).map(drawPiece),
    ...heading,
    ...sources.map((source) => drawSourceSection(source, language)),
    ...pieces.slice(closing).map(drawPiece),
    ...note,
    ...file,
    ...furniture.rows,
  ];
  return drawn.length === 0 ? [text('…')] : drawn;
}

/** What to ask next stands below the sources. */
const isButtonRow = (piece: Piece): boolean =>
  piece.kind === 'row' && piece.row.components[0]?.type === ComponentType.Button;

function drawPiece(piece: Piece): APIComponentInContainer {
  switch (piece.kind) {
    case 'text':
      return text(piece.markdown);
    case 'row':
      return piece.row;
    case 'rule':
      return rule();
    default:
      return piece satisfies never;
  }
}

const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content });

const rule = (): APIComponentInContainer => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
});

function drawSourceSection({ parts, url }: Source, language: Language): APIComponentInContainer {
  const content = parts.join(' ');
  if (url === undefined) return text(content);
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content }],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label: say('open', language), url },
  };
}

function embedsOf(
  { pieces, sources }: Page,
  { language, furniture }: { language: Language; furniture: Furniture },
) {
  const words = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.markdown] : []));
  if (furniture.note !== undefined) words.push(`-# ${furniture.note}`);
  const rows = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.row] : []));
  const lines = sources.map(({ parts, url }) => parts.join(' ') + (url === undefined ? '' : ` [↗](${url})`));
  return {
    embeds: [
      { color: ACCENT, description: words.length === 0 ? '…' : words.join('\n\n') },
      ...(lines.length === 0
        ? []
        : [{ color: ACCENT, title: say('sources', language), description: lines.join('\n') }]),
    ],
    components: [...rows, ...furniture.rows],
  };
}

import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A part of a message that stays together; text is Markdown already, foreign words in it escaped. */
export type Piece =
  | { kind: 'text'; markdown: string; citations: readonly number[] }
  | { kind: 'row'; row: Row }
  | { kind: 'rule' };

/** Where words stand, drawn: more than one part only when a title is longer than a screen. */
export type Source = { number: number; parts: readonly string[]; url: string | undefined };

/** What is shown at once. */
export type Page = { pieces: readonly Piece[]; sources: readonly Source[] };

/** Longest text of one piece: two of them and their sources share a page. */
export const PIECE_LENGTH = 1500;

/** Components that a row counts for: itself and what is in it. */
export const rowSize = ({ components }: Row): number => 1 + components.length;

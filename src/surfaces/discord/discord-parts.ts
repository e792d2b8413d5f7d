import type { ChatParts } from '../chat/chat-parts.ts';
import type { MessageStyle } from './payload.ts';

/** What the Discord surface is made of, besides its connection. */
export type DiscordParts = ChatParts & {
  /** What servers begin with; their administrators may change it. */
  defaults?: { style?: MessageStyle; threads?: boolean } | undefined;
  /** Time that one answer may take, in milliseconds. */
  answerTimeMs?: number | undefined;
};

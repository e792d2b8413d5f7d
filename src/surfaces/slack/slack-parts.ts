import type { ChatParts } from '../chat/chat-parts.ts';

/** What the Slack surface is made of, besides its connection. */
export type SlackParts = ChatParts & {
  /** Channel where "Ask a person" posts; without it the button is not offered. */
  peopleChannel?: string | undefined;
};

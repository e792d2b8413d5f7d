import { ChannelType, type Client, type Message } from 'discord.js';
import { shorten } from './escape.ts';
import type { Kept } from './kept-replies.ts';

/** Characters of a replied-to message that go along with a question. */
const CONTEXT_LENGTH = 500;

/** How the ids of conversations in direct messages begin: one person's alone. */
export const DIRECT = 'discord/direct/';

/** A message that asks for an answer. */
export type Heard = { words: string; conversationId: string };

/** True when a message is meant for the assistant: direct, mentioned by name, or within a thread of its own. */
export function isAddressed(message: Message, { user }: Client<true>): boolean {
  if (message.author.bot || message.system || message.webhookId !== null) return false;
  if (message.channel.isDMBased()) return true;
  if (message.mentions.has(user, { ignoreEveryone: true, ignoreRoles: true })) return true;
  return message.channel.isThread() && message.channel.ownerId === user.id && message.content.trim() !== '';
}

/** What a message asks, with what it replies to as context; no words at all for an empty mention. */
export async function readMessage(
  message: Message,
  { client, kept }: { client: Client<true>; kept: Kept },
): Promise<Heard> {
  const typed = withoutMention(message.content, client);
  const referenceId = message.reference?.messageId;
  const continued = referenceId === undefined ? undefined : await kept.conversations.find(referenceId);
  const conversationId = continued ?? (await placeOf(message, kept));
  if (continued !== undefined) return { words: typed, conversationId };
  const context = await contextOf(message, client);
  const words = typed === '' ? context : context === '' ? typed : `${typed}\n“${context}”`;
  return { words, conversationId };
}

const withoutMention = (content: string, { user }: Client<true>): string =>
  content
    .replace(new RegExp(`<@!?${user.id}>`, 'g'), ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** Turns of a direct message or a thread belong together; a mention in a channel begins anew. */
async function placeOf(message: Message, kept: Kept): Promise<string> {
  const { channel } = message;
  if (channel.isThread()) return (await kept.conversations.find(channel.id)) ?? `discord/${channel.id}`;
  return channel.isDMBased() ? `${DIRECT}${channel.id}` : `discord/${message.id}`;
}

/** The replied-to message, or the title and first message of a forum post, as far as Discord lets them be read. */
async function contextOf(message: Message, client: Client<true>): Promise<string> {
  const { channel } = message;
  if (message.reference !== null) {
    const replied = await message.fetchReference().catch(() => undefined);
    return replied === undefined || replied.author.id === client.user.id
      ? ''
      : shorten(withoutMention(replied.content, client), CONTEXT_LENGTH);
  }
  if (!channel.isThread() || channel.parent?.type !== ChannelType.GuildForum) return '';
  const starter = await channel.fetchStarterMessage().catch(() => null);
  return shorten([channel.name, starter?.content ?? ''].join(' '), CONTEXT_LENGTH);
}

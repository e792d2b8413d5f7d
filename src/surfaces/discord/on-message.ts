import {
  ChannelType,
  type Client,
  type Message,
  PermissionFlagsBits,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Reply } from '../../replies/reply.ts';
import { answerTime, keepAndDraw } from './answer-interaction.ts';
import { type Desk, ownReply, waitSeconds } from './desk.ts';
import { shorten } from './escape.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { lines } from './lines.ts';
import { languageOf } from './locale.ts';
import { type Heard, isAddressed, readMessage } from './read-message.ts';
import { keepTyping } from './keep-typing.ts';
import { logError } from './log-error.ts';

type Given = { client: Client<true>; desk: Desk };

/** Answers a mention or a direct message: one reply each, however often Discord delivers it. */
export async function onMessage(message: Message, { client, desk }: Given): Promise<void> {
  if (!isAddressed(message, client) || !mayAnswer(message)) return;
  const claim = `discord/message/${message.id}`;
  if ((await desk.claims.claim(claim)) === 'taken') return;
  const startedAt = desk.clock();
  const typing = keepTyping(message.channel);
  try {
    const outcome = await answerMessage(message, { client, desk });
    await desk.claims.settle(claim, outcome);
    desk.log.info({ message: message.id, outcome, durationMs: desk.clock() - startedAt }, 'message answered');
  } catch (error) {
    await desk.claims.release(claim);
    desk.log.error({ ...logError(error), message: message.id }, 'message could not be answered');
  } finally {
    typing.stop();
  }
}

async function answerMessage(message: Message, { client, desk }: Given): Promise<Reply['outcome']> {
  const heard = await readMessage(message, { client, kept: desk.kept });
  const { style, threads } = await desk.guilds.of(message.guildId);
  const reply = await replyTo(message, { heard, desk });
  const payload = await keepAndDraw(desk, {
    id: message.id,
    reply,
    askedBy: desk.hash(message.author.id),
    conversationId: heard.conversationId,
    style,
  });
  const posted = await message.reply({ ...payload, failIfNotExists: false });
  await desk.kept.conversations.set(posted.id, heard.conversationId);
  const { words, conversationId } = heard;
  await desk.kept.answered.set(message.id, {
    channelId: message.channelId,
    replyId: posted.id,
    conversationId,
    words,
    style,
  });
  if (threads && reply.outcome === 'answered') await openThread(posted, { words, desk });
  return reply.outcome;
}

/** One Reply for a message; a how-to when it says nothing. */
export async function replyTo(
  message: Message,
  { heard, desk }: { heard: Heard; desk: Desk },
): Promise<Reply> {
  const language = languageOf(message.guild?.preferredLocale);
  if (heard.words === '') return ownReply(lines[language].howTo, language);
  const askedBy = desk.hash(message.author.id);
  const seconds = await waitSeconds(desk, askedBy);
  if (seconds !== undefined) return ownReply(lines[language].limited(seconds), language);
  return desk.assistant.handle(
    {
      conversationId: heard.conversationId,
      eventId: `discord/${message.id}/${message.editedTimestamp ?? 0}`,
      askedBy,
      text: heard.words,
    },
    { signal: answerTime(desk) },
  );
}

/** True where the assistant is allowed to answer; asking Discord first would count as an invalid request. */
function mayAnswer(message: Message): boolean {
  const { channel, client } = message;
  if (channel.isDMBased()) return true;
  const permissions = channel.permissionsFor(client.user);
  const needed = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return permissions?.has([PermissionFlagsBits.ViewChannel, needed]) === true;
}

/** A thread for what is asked next; without the permission the reply is enough. */
async function openThread(posted: Message, { words, desk }: { words: string; desk: Desk }): Promise<void> {
  const { channel, client } = posted;
  if (channel.type !== ChannelType.GuildText) return;
  if (channel.permissionsFor(client.user)?.has(PermissionFlagsBits.CreatePublicThreads) !== true) return;
  try {
    await posted.startThread({
      name: shorten(words, DISCORD_LIMITS.threadName),
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
  } catch (error) {
    desk.log.warn({ ...logError(error), message: posted.id }, 'thread could not be opened');
  }
}

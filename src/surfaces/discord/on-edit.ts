import type { Client, Message } from 'discord.js';
import { keepAndDraw } from './answer-interaction.ts';
import type { Desk } from './desk.ts';
import { replyTo } from './on-message.ts';
import { isAddressed, readMessage } from './read-message.ts';
import { logError } from './log-error.ts';

/** Time after a question in which an edit still changes its answer. */
const EDIT_MS = 60_000;

/** Answers an edited question anew in the same reply, when the edit came within a minute. */
export async function onEdit(
  message: Message,
  { client, desk }: { client: Client<true>; desk: Desk },
): Promise<void> {
  const { editedTimestamp, createdTimestamp } = message;
  if (
    editedTimestamp === null ||
    editedTimestamp - createdTimestamp > EDIT_MS ||
    !isAddressed(message, client)
  )
    return;
  const answered = await desk.kept.answered.find(message.id);
  if (answered === undefined) return;
  const heard = await readMessage(message, { client, kept: desk.kept });
  if (heard.words === answered.words || heard.words === '') return;
  const claim = `discord/edit/${message.id}/${editedTimestamp}`;
  if ((await desk.claims.claim(claim)) === 'taken') return;
  try {
    const reply = await replyTo(message, { heard, desk });
    const { style, channelId, replyId, conversationId } = answered;
    const payload = await keepAndDraw(desk, {
      id: message.id,
      reply,
      askedBy: desk.hash(message.author.id),
      conversationId,
      style,
    });
    const channel = await client.channels.fetch(channelId);
    if (channel?.isSendable() !== true) return;
    await channel.messages.edit(replyId, payload);
    await desk.kept.answered.set(message.id, { ...answered, words: heard.words });
    await desk.claims.settle(claim, reply.outcome);
  } catch (error) {
    await desk.claims.release(claim);
    desk.log.error({ ...logError(error), message: message.id }, 'edited message could not be answered');
  }
}

import {
  type ButtonInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type SendableChannels,
  type StringSelectMenuInteraction,
  userMention,
} from 'discord.js';
import { drawKept, firstPage } from './answer-interaction.ts';
import { type Desk, ownReply } from './desk.ts';
import { draftLines } from './draft-lines.ts';
import type { Draft, KeptReply } from './kept-replies.ts';
import { renderReply } from './render.ts';
import { forAsker } from './responder.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/** Posts a draft as a reply to the message that it answers, naming its moderator; once, however often it is pressed. */
export async function postDraft(
  interaction: Pressed,
  { id, draft, desk }: { id: string; draft: Draft; desk: Desk },
): Promise<void> {
  const words = draftLines[draft.language];
  const tell = async (text: string): Promise<void> => {
    const [told] = renderReply(ownReply(text, draft.language), { id: interaction.id, style: draft.style });
    if (told !== undefined) await interaction.followUp(forAsker(told));
  };
  const claim = `discord/post/${id}`;
  if ((await desk.claims.claim(claim)) === 'taken') return tell(words.already);
  try {
    const kept: KeptReply = {
      reply: { ...draft.reply, visibility: 'everyone' },
      askedBy: draft.moderator,
      conversationId: `discord/draft/${id}`,
      style: draft.style,
      draft: { edited: draft.edited, postedBy: userMention(interaction.user.id) },
    };
    const channel = await openChannel(interaction);
    if (channel === 'forbidden') {
      await desk.claims.release(claim);
      await tell(words.cannotPost);
      return;
    }
    await desk.kept.replies.set(id, kept);
    const payload = firstPage(drawKept(id, kept));
    const posted =
      channel === 'elsewhere'
        ? await interaction.followUp(payload)
        : await channel.send({
            ...payload,
            reply: { messageReference: draft.messageId, failIfNotExists: false },
          });
    await desk.claims.settle(claim, draft.reply.outcome);
    await desk.kept.conversations.set(posted.id, kept.conversationId);
    const [done] = renderReply(ownReply(words.posted(posted.url), draft.language), {
      id,
      style: draft.style,
    });
    if (done !== undefined) await interaction.editReply(done);
  } catch (error) {
    await desk.claims.release(claim);
    throw error;
  }
}

/** Where to post: the channel, "elsewhere" for a server that the assistant is not in, where only the interaction can reply. */
async function openChannel(interaction: Pressed): Promise<SendableChannels | 'elsewhere' | 'forbidden'> {
  const isForeign =
    interaction.guildId !== null && interaction.authorizingIntegrationOwners['0'] === undefined;
  if (isForeign || interaction.channelId === null) return 'elsewhere';
  const permissions = interaction.appPermissions;
  const channel = await interaction.client.channels.fetch(interaction.channelId);
  const needed =
    channel?.isThread() === true
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  const mayPost = interaction.guildId === null || permissions.has([PermissionFlagsBits.ViewChannel, needed]);
  return mayPost && channel?.isSendable() === true ? channel : 'forbidden';
}

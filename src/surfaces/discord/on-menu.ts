import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { ask, type Asking, drawKept, firstPage } from './answer-interaction.ts';
import { claimReply } from './claim-reply.ts';
import { MENU_NAMES } from './command-names.ts';
import { type Desk, ownReply } from './desk.ts';
import { draftOf } from './draft.ts';
import { drawDraft } from './draft-view.ts';
import type { Draft } from './kept-replies.ts';
import { lines } from './lines.ts';
import { languageOf } from './locale.ts';
import { renderReply } from './render.ts';
import { createResponder, defer } from './responder.ts';

/** Answers a command from a message's menu, for the moderator alone. */
export async function onMenu(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  await defer(interaction, { isPrivate: true });
  const { id, targetMessage, guildId, channelId } = interaction;
  const language = languageOf(interaction.locale);
  const { style } = await desk.guilds.of(guildId);
  const responder = createResponder(interaction, { desk, language, style });
  const question = readMessage(targetMessage);
  if (question === '') {
    const [empty] = renderReply(ownReply(lines[language].nothingToRead, language), { id, style });
    if (empty !== undefined) await responder.finish(empty);
    return;
  }
  const asking: Asking = { text: question, conversationId: `discord/draft/${id}`, language };
  const reply = await ask(interaction, { asking, responder, desk });
  const moderator = desk.hash(interaction.user.id);
  if (interaction.commandName === MENU_NAMES.check.en) {
    const kept = {
      reply: claimReply(question, { reply, language }),
      askedBy: moderator,
      conversationId: asking.conversationId,
      style,
    };
    await desk.kept.replies.set(id, kept);
    await responder.finish(firstPage(drawKept(id, kept)));
    return;
  }
  const draft: Draft = {
    reply: draftOf(reply),
    edited: [],
    question,
    moderator,
    channelId,
    messageId: targetMessage.id,
    ...(guildId === null ? {} : { guildId }),
    language,
    style,
  };
  await desk.kept.drafts.set(id, draft);
  await responder.finish(firstPage(drawDraft(id, draft)));
}

/** What a person wrote; a bot's message may hold its words in embeds alone. */
const readMessage = ({ content, embeds }: MessageContextMenuCommandInteraction['targetMessage']): string =>
  [content, ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])]
    .map((text) => text.replace(/<@[!&]?\d+>/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');

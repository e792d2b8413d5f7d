import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { typedCall } from '../../commands/command.ts';
import { answerInteraction, drawKept, firstPage } from './answer-interaction.ts';
import { listCalls } from './call-rows.ts';
import { customId, type CustomId, decodeCall, readCustomId } from './custom-id.ts';
import { type Desk, ownReply } from './desk.ts';
import { form, FORM_FIELD } from './draft-view.ts';
import { lines } from './lines.ts';
import { languageOf } from './locale.ts';
import { conversationOf } from './on-command.ts';
import { onDraft } from './on-draft.ts';
import { renderReply } from './render.ts';
import { defer, forAsker } from './responder.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/** Acts on a button, a menu or a form by what its id says; ids that say nothing any more get a kind line. */
export async function onPress(interaction: Pressed, desk: Desk): Promise<void> {
  const id = readCustomId(interaction.customId);
  if (id === undefined) return sayExpired(interaction);
  switch (id.verb) {
    case 'page':
      return interaction.isButton() ? turnPage(interaction, { id, desk }) : undefined;
    case 'run':
      return open(interaction, { id, chosen: id.rest, desk });
    case 'pick':
      return open(interaction, {
        id,
        chosen: interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '',
        desk,
      });
    case 'vote':
    case 'reason':
      return vote(interaction, { id, desk });
    case 'draft-page':
    case 'post':
    case 'edit':
    case 'save':
    case 'sources':
    case 'choose':
    case 'discard':
      return onDraft(interaction, { id, desk });
    default:
      return id.verb satisfies never;
  }
}

async function sayExpired(interaction: Pressed): Promise<void> {
  const language = languageOf(interaction.locale);
  const [told] = renderReply(ownReply(lines[language].expired, language), {
    id: interaction.id,
    style: 'components',
  });
  if (told === undefined) return;
  if (interaction.deferred) await interaction.followUp(forAsker(told));
  else await interaction.reply(forAsker(told));
}

type Given = { id: CustomId; desk: Desk };

/** Turns the page for the person who asked; anyone else gets a copy of their own. */
async function turnPage(interaction: ButtonInteraction, { id, desk }: Given): Promise<void> {
  await interaction.deferUpdate();
  const kept = await desk.kept.replies.find(id.id);
  if (kept === undefined) return sayExpired(interaction);
  const pages = drawKept(id.id, kept);
  const page = pages[Number(id.rest.slice(1))] ?? firstPage(pages);
  const isOwn = kept.askedBy === desk.hash(interaction.user.id) || interaction.message.flags.has('Ephemeral');
  if (isOwn) await interaction.editReply(page);
  else await interaction.followUp(forAsker(page));
}

/** Opens what a button or a menu entry stands for; in servers for the presser alone. */
async function open(interaction: Pressed, { id, chosen, desk }: Given & { chosen: string }): Promise<void> {
  await defer(interaction, { isPrivate: interaction.guildId !== null });
  const place = decodeCall(chosen);
  const kept = place?.call === undefined ? await desk.kept.replies.find(id.id) : undefined;
  const call = place?.call ?? (kept === undefined ? undefined : listCalls(kept.reply)[place?.index ?? 0]);
  const language = languageOf(interaction.locale);
  if (call === undefined) {
    await interaction.editReply(
      firstPage(
        renderReply(ownReply(lines[language].expired, language), { id: interaction.id, style: 'components' }),
      ),
    );
    return;
  }
  const isQuestion = call.name === 'ask';
  await answerInteraction(
    interaction,
    {
      text: isQuestion ? (call.arguments.question ?? '') : typedCall(call),
      call,
      conversationId: conversationOf(interaction, desk),
      answerLanguage: language,
      language,
    },
    desk,
  );
}

/** Keeps a vote; for 👎 a form asks what was missing, and the vote counts without it too. */
async function vote(interaction: Pressed, { id, desk }: Given): Promise<void> {
  const answerId = id.rest;
  const language = languageOf(interaction.locale);
  const words = lines[language];
  const askedBy = desk.hash(interaction.user.id);
  const atMs = desk.clock();
  if (id.verb === 'vote' && id.id === 'down' && !interaction.isModalSubmit()) {
    const formId = customId('reason', 'down', answerId);
    await interaction.showModal(
      form({ id: formId, title: words.reasonTitle, label: words.reasonLabel, isRequired: false }),
    );
    await desk.kept.vote(askedBy, { answerId, vote: 'down', atMs });
    return;
  }
  await defer(interaction, { isPrivate: true });
  const reason = interaction.isModalSubmit() ? interaction.fields.getTextInputValue(FORM_FIELD).trim() : '';
  const isDown = id.id === 'down';
  await desk.kept.vote(askedBy, {
    answerId,
    vote: isDown ? 'down' : 'up',
    atMs,
    ...(reason === '' ? {} : { reason }),
  });
  const text = isDown ? words.sorryThanks : words.thanks;
  await interaction.editReply(
    firstPage(renderReply(ownReply(text, language), { id: interaction.id, style: 'components' })),
  );
}

import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { answerTime, firstPage } from './answer-interaction.ts';
import type { CustomId } from './custom-id.ts';
import { type Desk, ownReply } from './desk.ts';
import { applyEdit, draftOf } from './draft.ts';
import { draftLines } from './draft-lines.ts';
import { type Choice, drawDraft, editForm, FORM_FIELD } from './draft-view.ts';
import type { Draft } from './kept-replies.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { lines } from './lines.ts';
import { languageOf } from './locale.ts';
import { postDraft } from './post-draft.ts';
import { renderReply } from './render.ts';
import { forAsker } from './responder.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;
type Given = { id: CustomId; desk: Desk };

/** Acts on a button, a menu or the form of a draft; only its moderator may. */
export async function onDraft(interaction: Pressed, { id, desk }: Given): Promise<void> {
  // A form must be the very first answer, so its draft is read before; everything else is acknowledged first.
  if (id.verb === 'edit' && interaction.isButton()) return openForm(interaction, { id, desk });
  if (interaction.isModalSubmit() && !interaction.isFromMessage()) return;
  await interaction.deferUpdate();
  const draft = await findDraft(interaction, { id, desk });
  if (draft === undefined) return;
  if (id.verb === 'post') return postDraft(interaction, { id: id.id, draft, desk });
  if (id.verb === 'discard') {
    await desk.kept.drafts.delete(id.id);
    const [discarded] = renderReply(ownReply(draftLines[draft.language].discarded, draft.language), {
      id: id.id,
      style: draft.style,
    });
    if (discarded !== undefined) await interaction.editReply(discarded);
    return;
  }
  if (id.verb === 'draft-page') {
    const pages = drawDraft(id.id, draft);
    await interaction.editReply(pages[Number(id.rest.slice(1))] ?? firstPage(pages));
    return;
  }
  if (id.verb === 'sources') {
    const choices = await findChoices(draft, desk);
    if (choices.length === 0) return tell(interaction, { text: draftLines[draft.language].noOthers, draft });
    await interaction.editReply(firstPage(drawDraft(id.id, draft, { choices })));
    return;
  }
  const changed = interaction.isModalSubmit()
    ? applyEdit(draft, interaction.fields.getTextInputValue(FORM_FIELD))
    : await draftAgain(interaction, { draft, desk });
  await desk.kept.drafts.set(id.id, changed);
  await interaction.editReply(firstPage(drawDraft(id.id, changed)));
}

async function openForm(interaction: ButtonInteraction, { id, desk }: Given): Promise<void> {
  const draft = await desk.kept.drafts.find(id.id);
  if (draft?.moderator === desk.hash(interaction.user.id)) {
    await interaction.showModal(editForm(id.id, draft));
    return;
  }
  await interaction.deferUpdate();
  await findDraft(interaction, { id, desk });
}

/** The draft, when it is still there and the person who acts is its moderator; otherwise they are told. */
async function findDraft(interaction: Pressed, { id, desk }: Given): Promise<Draft | undefined> {
  const draft = await desk.kept.drafts.find(id.id);
  const language = languageOf(interaction.locale);
  const isMine = draft?.moderator === desk.hash(interaction.user.id);
  if (isMine) return draft;
  const text = draft === undefined ? lines[language].expired : lines[language].notYours;
  const [told] = renderReply(ownReply(text, language), { id: id.id, style: 'components' });
  if (told !== undefined) await interaction.followUp(forAsker(told));
  return undefined;
}

async function tell(interaction: Pressed, { text, draft }: { text: string; draft: Draft }): Promise<void> {
  const [told] = renderReply(ownReply(text, draft.language), { id: interaction.id, style: draft.style });
  if (told !== undefined) await interaction.followUp(forAsker(told));
}

/** The passages that the draft uses, then what a search for the question finds. */
async function findChoices(draft: Draft, desk: Desk): Promise<Choice[]> {
  const used = draft.reply.blocks
    .flatMap((block) => (block.kind === 'citations' ? block.citations : []))
    .map(({ passageId }) => passageId);
  const found = await desk.assistant.handle(
    {
      conversationId: `discord/draft-sources/${draft.messageId}`,
      eventId: `discord/draft-sources/${draft.messageId}/${desk.clock()}`,
      askedBy: draft.moderator,
      text: draft.question,
      call: { name: 'search', arguments: { words: draft.question } },
    },
    { signal: answerTime(desk) },
  );
  const others = found.recordIds
    .flatMap((recordId) => desk.catalogue.passagesOf(recordId).slice(0, 1))
    .map(({ id }) => id);
  return [...new Set([...used, ...others])]
    .flatMap((passageId) => {
      const passage = desk.catalogue.passage(passageId);
      const title = passage && desk.catalogue.record(passage.recordId)?.title;
      return passage === undefined || title === undefined || passageId.length > DISCORD_LIMITS.optionText
        ? []
        : [{ passageId, title, text: passage.text, isUsed: false }];
    })
    .slice(0, DISCORD_LIMITS.selectOptions);
}

async function draftAgain(
  interaction: Pressed,
  { draft, desk }: { draft: Draft; desk: Desk },
): Promise<Draft> {
  const passageIds = interaction.isStringSelectMenu() ? interaction.values : [];
  const reply = await desk.assistant.handle(
    {
      conversationId: `discord/draft/${interaction.id}`,
      eventId: `discord/${interaction.id}`,
      askedBy: draft.moderator,
      language: draft.reply.language,
      text: draft.question,
      passageIds,
    },
    { signal: answerTime(desk) },
  );
  return { ...draft, edited: [], reply: draftOf(reply) };
}

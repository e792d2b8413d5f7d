import {
  ButtonStyle,
  ComponentType,
  type APIModalInteractionResponseCallbackData,
  TextInputStyle,
} from 'discord.js';
import { customId } from './custom-id.ts';
import { editableText } from './draft.ts';
import { draftLines } from './draft-lines.ts';
import { shorten } from './escape.ts';
import type { Draft } from './kept-replies.ts';
import { DISCORD_LIMITS } from './limits.ts';
import type { DiscordPayload } from './payload.ts';
import type { Row } from './piece.ts';
import { renderReply } from './render.ts';

/** A passage that a moderator may answer from. */
export type Choice = { passageId: string; title: string; text: string; isUsed: boolean };

/** Passages that one draft is made of, at most. */
export const MAX_CHOSEN = 5;

/** The pages of a draft as its moderator sees it: the sentences with their checks, and what can be done. */
export function drawDraft(
  id: string,
  draft: Draft,
  { choices = [] }: { choices?: readonly Choice[] } = {},
): DiscordPayload[] {
  const { reply, edited, style, language } = draft;
  const words = draftLines[language];
  const intro = { kind: 'note', text: words.intro } as const;
  const actions: Row = {
    type: ComponentType.ActionRow,
    components: [
      button(words.post, customId('post', id), ButtonStyle.Primary),
      button(words.edit, customId('edit', id), ButtonStyle.Secondary),
      button(words.otherSources, customId('sources', id), ButtonStyle.Secondary),
      button(words.discard, customId('discard', id), ButtonStyle.Danger),
    ],
  };
  return renderReply(
    { ...reply, blocks: [intro, ...reply.blocks] },
    {
      id,
      style,
      checks: { edited: new Set(edited) },
      rows: [
        ...(choices.length === 0 ? [] : [choiceRow(id, { choices, placeholder: words.chooseSources })]),
        actions,
      ],
    },
  );
}

const button = (
  label: string,
  id: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger,
) => ({
  type: ComponentType.Button as const,
  style,
  label,
  custom_id: id,
});

function choiceRow(
  id: string,
  { choices, placeholder }: { choices: readonly Choice[]; placeholder: string },
): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId('choose', id),
        placeholder,
        min_values: 1,
        max_values: Math.min(MAX_CHOSEN, choices.length),
        options: choices.map(({ passageId, title, text, isUsed }) => ({
          label: shorten(title, DISCORD_LIMITS.optionText),
          value: passageId,
          description: shorten(text, DISCORD_LIMITS.optionText),
          ...(isUsed ? { default: true } : {}),
        })),
      },
    ],
  };
}

/** The form in which a moderator edits a draft. */
export function editForm(id: string, { reply, language }: Draft): APIModalInteractionResponseCallbackData {
  const words = draftLines[language];
  return form({
    id: customId('save', id),
    title: words.editTitle,
    label: words.editLabel,
    value: editableText(reply),
  });
}

type Form = { id: string; title: string; label: string; value?: string; isRequired?: boolean };

/** A form of one long text. */
export function form({
  id,
  title,
  label,
  value,
  isRequired = true,
}: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: shorten(title, DISCORD_LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: shorten(label, DISCORD_LIMITS.label),
        component: {
          type: ComponentType.TextInput,
          custom_id: FORM_FIELD,
          style: TextInputStyle.Paragraph,
          required: isRequired,
          max_length: DISCORD_LIMITS.modalText,
          ...(value === undefined ? {} : { value }),
        },
      },
    ],
  };
}

/** The one field of a form. */
export const FORM_FIELD = 'text';

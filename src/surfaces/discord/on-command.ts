import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { typedCall } from '../../commands/command.ts';
import { Language } from '../../retrieval/query.ts';
import { answerInteraction } from './answer-interaction.ts';
import type { Desk } from './desk.ts';
import { shorten } from './escape.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { languageOf } from './locale.ts';
import { onOwnCommand } from './on-own-command.ts';
import { ADMIN_COMMAND, GCM_COMMAND } from './own-commands.ts';
import { defer } from './responder.ts';
import { logError } from './log-error.ts';

/** Commands whose replies concern nobody but the asker. */
const PRIVATE_COMMANDS: readonly string[] = [GCM_COMMAND, ADMIN_COMMAND, 'help'];

/** Answers a slash command; the first line acknowledges, before anything is read or written. */
export async function onCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const isPrivate =
    interaction.options.getBoolean('private') ?? PRIVATE_COMMANDS.includes(interaction.commandName);
  await defer(interaction, { isPrivate });
  const language = languageOf(interaction.locale);
  if (interaction.commandName === GCM_COMMAND || interaction.commandName === ADMIN_COMMAND)
    return onOwnCommand(interaction, { desk, language });
  const given = Object.fromEntries(
    interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]),
  );
  const call = { name: interaction.commandName, arguments: given };
  const chosen = Language.safeParse(given.language).data;
  const isQuestion = call.name === 'ask';
  return answerInteraction(
    interaction,
    {
      text: isQuestion ? (given.question ?? '') : typedCall(call),
      call: isQuestion ? undefined : call,
      conversationId: conversationOf(interaction, desk),
      // A question is answered in its own language unless one is chosen; a look-up in that of the person's Discord.
      answerLanguage: chosen ?? (isQuestion ? undefined : language),
      language,
    },
    desk,
  );
}

/** A person's own conversation in a channel: what they ask by commands belongs together. */
export const conversationOf = (
  { channelId, user }: { channelId: string | null; user: { id: string } },
  desk: Desk,
): string => `discord/${channelId ?? 'direct'}/${desk.hash(user.id)}`;

/** Suggestions while an option is typed: from memory, never an error, an empty list at worst. */
export async function onAutocomplete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value, type } = interaction.options.getFocused(true);
  const isNumber = type === NUMERIC;
  try {
    const suggestions = desk.assistant.complete({
      command: interaction.commandName,
      argument: name,
      typed: value,
      language: languageOf(interaction.locale),
    });
    const choices = suggestions
      .map(({ label, value: chosen }) => ({
        name: shorten(label, DISCORD_LIMITS.choiceText),
        value: isNumber ? Number(chosen) : chosen,
      }))
      .filter(({ name: label, value: chosen }) => label !== '' && isChoice(chosen))
      .slice(0, DISCORD_LIMITS.autocompleteChoices);
    await interaction.respond(choices);
  } catch (error) {
    desk.log.warn({ ...logError(error), interaction: interaction.id }, 'suggestions failed');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}

/** Discord's type of an option that takes whole numbers. */
const NUMERIC = ApplicationCommandOptionType.Integer;

const isChoice = (value: string | number): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value)
    : value !== '' && value.length <= DISCORD_LIMITS.choiceText;

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandArgument } from '../../commands/command.ts';
import { shorten } from './escape.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { localizations } from './locale.ts';
import { ADMIN_COMMAND, describe, GCM_COMMAND, ownCommands } from './own-commands.ts';

/** Everything that is registered with Discord, made of the command list; readable everywhere, by server and by user install. */
export function defineCommands(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const shared = commands
    .filter(({ name }) => name !== GCM_COMMAND && name !== ADMIN_COMMAND)
    .map((command) => ({
      type: ApplicationCommandType.ChatInput as const,
      ...describe(command.name, command.summary),
      options: argumentsOf(command).map(defineOption),
    }));
  return [...shared, ...ownCommands].map((command) => ({
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    ...command,
  }));
}

/** A command's arguments as Discord shows them, required ones first as it demands. */
export const argumentsOf = (command: Command): CommandArgument[] =>
  command.arguments
    .toSorted((one, other) => Number(other.required) - Number(one.required))
    .slice(0, DISCORD_LIMITS.commandOptions);

function defineOption(argument: CommandArgument): APIApplicationCommandBasicOption {
  const frame = { ...describe(argument.name, argument.summary), required: argument.required };
  switch (argument.kind) {
    case 'text':
      return {
        ...frame,
        type: ApplicationCommandOptionType.String,
        min_length: argument.required ? 1 : 0,
        max_length: Math.min(argument.maxLength, DISCORD_LIMITS.optionLength),
        ...(argument.complete === undefined ? {} : { autocomplete: true }),
      };
    case 'integer':
      return {
        ...frame,
        type: ApplicationCommandOptionType.Integer,
        min_value: argument.minimum,
        max_value: argument.maximum,
        ...(argument.complete === undefined ? {} : { autocomplete: true }),
      };
    case 'boolean':
      return { ...frame, type: ApplicationCommandOptionType.Boolean };
    case 'choice':
      return {
        ...frame,
        type: ApplicationCommandOptionType.String,
        choices: argument.choices.map(({ value, label }) => ({
          name: shorten(label.en, DISCORD_LIMITS.choiceText),
          value,
          name_localizations: localizations(label),
        })),
      };
    default:
      return argument satisfies never;
  }
}

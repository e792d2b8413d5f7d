import { type ChatInputCommandInteraction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Language } from '../../retrieval/query.ts';
import { firstPage } from './answer-interaction.ts';
import { deleteData } from './delete-data.ts';
import { type Desk, ownReply } from './desk.ts';
import { gcmLines } from './gcm-lines.ts';
import type { MessageStyle } from './payload.ts';
import { missingPermissions } from './permissions.ts';
import { ADMIN_COMMAND, DELETE_OPTION } from './own-commands.ts';
import { renderReply } from './render.ts';

type Given = { desk: Desk; language: Language };

/** Answers the verbs that only Discord has, for the asker alone. */
export async function onOwnCommand(
  interaction: ChatInputCommandInteraction,
  { desk, language }: Given,
): Promise<void> {
  const verb = interaction.options.getSubcommand();
  const { style } = await desk.guilds.of(interaction.guildId);
  const text =
    interaction.commandName === ADMIN_COMMAND
      ? await administer(interaction, { verb, desk, language })
      : verb === 'privacy'
        ? await keepOrDelete(interaction, { desk, language })
        : describeStatus(interaction, { desk, language });
  await interaction.editReply(
    firstPage(renderReply(ownReply(text, language), { id: interaction.id, style })),
  );
}

/** Says what is kept; deletes it first where that is asked for. */
async function keepOrDelete(
  interaction: ChatInputCommandInteraction,
  { desk, language }: Given,
): Promise<string> {
  if (interaction.options.getBoolean(DELETE_OPTION) !== true)
    return gcmLines[language].privacy(desk.privacy.retentionDays);
  await deleteData(desk, desk.hash(interaction.user.id));
  return gcmLines[language].deleted;
}

function describeStatus(interaction: ChatInputCommandInteraction, { desk, language }: Given): string {
  const words = gcmLines[language];
  const { documents, passages } = desk.catalogue;
  const isInstalledHere = interaction.authorizingIntegrationOwners['0'] !== undefined;
  const missing = interaction.guildId === null ? [] : missingPermissions(interaction.appPermissions);
  const place =
    interaction.guildId === null
      ? words.inDirect
      : !isInstalledHere
        ? words.notInServer
        : missing.length === 0
          ? words.nothingMissing
          : words.missing(missing.map((name) => name[language]).join(', '));
  return [words.ready(documents.length, passages.length), place].join('\n');
}

/** Discord hides these verbs from others; what it lets through is checked again. */
async function administer(
  interaction: ChatInputCommandInteraction,
  { verb, desk, language }: Given & { verb: string },
): Promise<string> {
  const words = gcmLines[language];
  const { guildId } = interaction;
  const permissions = interaction.memberPermissions ?? new PermissionsBitField();
  if (guildId === null || !permissions.has(PermissionFlagsBits.ManageGuild)) return words.notAllowed;
  const setting = interaction.options.getString('setting');
  switch (verb) {
    case 'threads':
      await desk.guilds.change(guildId, { threads: setting === 'on' });
      return words.changed;
    case 'style': {
      const style: MessageStyle = setting === 'embeds' ? 'embeds' : 'components';
      await desk.guilds.change(guildId, { style });
      return words.changed;
    }
    case 'forget':
      await desk.guilds.forget(guildId);
      return words.forgotten;
    default:
      return words.notAllowed;
  }
}

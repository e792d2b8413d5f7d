import { REST } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { AssistantError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { Program } from '../terminal/program.ts';
import { readWords } from '../terminal/program.ts';
import type { Streams } from '../terminal/streams.ts';
import { defineCommands } from './command-definitions.ts';
import { inviteLink } from './permissions.ts';
import { registerCommands } from './register.ts';
import { runShards } from './run-shards.ts';

/** How to reach Discord, as the settings say. */
export type DiscordAccess = {
  token: string;
  applicationId: string;
  guildId?: string | undefined;
  apiUrl?: string | undefined;
};

type Given = {
  commands: readonly Command[];
  streams: Pick<Streams, 'write'>;
  /** Undefined when nothing is set for Discord. */
  access: () => DiscordAccess | undefined;
};

/** `discord:register`: puts the commands where they differ from what is registered. */
export const createRegisterProgram = (given: Given): Program =>
  program('npm run discord:register', given, async ({ guildId, ...access }) => {
    const rest = new REST(access.apiUrl === undefined ? {} : { api: access.apiUrl }).setToken(access.token);
    const { kind, scope, count } = await registerCommands({
      rest,
      applicationId: access.applicationId,
      guildId,
      commands: defineCommands(given.commands),
    });
    return `${count} commands ${kind} (${scope})`;
  });

/** `discord:invite`: prints the address that adds the assistant to a server. */
export const createInviteProgram = (given: Given): Program =>
  program('npm run discord:invite', given, (access) => Promise.resolve(inviteLink(access)));

/** `discord:shards`: runs the assistant as several processes; `entry` is the program that each of them starts. */
export const createShardsProgram = (given: Given & { entry: string; log: () => Logger }): Program =>
  program('npm run discord:shards', given, async ({ token }) => {
    const manager = await runShards({ entry: given.entry, token, log: given.log() });
    return `${manager.shards.size} shards started`;
  });

const program = (
  usage: string,
  { streams, access }: Given,
  run: (access: DiscordAccess) => Promise<string>,
): Program => ({
  usage,
  run: async (words) => {
    readWords(words, { options: {}, usage });
    const given = access();
    if (given === undefined)
      throw new AssistantError('settings-invalid', 'Cannot reach Discord: nothing is set for it', {
        hint: 'Set DISCORD_TOKEN and DISCORD_APPLICATION_ID',
      });
    await streams.write(`${await run(given)}\n`);
    return 0;
  },
});

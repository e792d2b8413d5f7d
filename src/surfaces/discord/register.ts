import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { AssistantError } from '../../errors.ts';
import { readCommands } from './registered-command.ts';

type Given = {
  rest: REST;
  applicationId: string;
  /** Commands live in this server only; without it, everywhere. */
  guildId?: string | undefined;
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
};

/** What registering did; a second run with the same commands does nothing. */
export type Registration = { kind: 'unchanged' | 'registered'; scope: 'global' | 'guild'; count: number };

/** Discord takes 200 new commands a day and server: commands are compared first and put only when they differ. */
export async function registerCommands(given: Given): Promise<Registration> {
  const { rest, applicationId, guildId, commands } = given;
  const scope = guildId === undefined ? 'global' : 'guild';
  try {
    if (guildId === undefined) {
      const kind = await put(rest, Routes.applicationCommands(applicationId), commands);
      return { kind, scope, count: commands.length };
    }
    const inGuild = commands.map((command) => ({
      ...command,
      contexts: undefined,
      integration_types: undefined,
    }));
    const kind = await put(rest, Routes.applicationGuildCommands(applicationId, guildId), inGuild);
    // The same commands in both scopes would stand twice in the menu.
    await put(rest, Routes.applicationCommands(applicationId), []);
    return { kind, scope, count: commands.length };
  } catch (cause) {
    throw new AssistantError(
      'surface-unavailable',
      `Cannot register commands for "${applicationId}": Discord refused them`,
      { cause, hint: 'Check DISCORD_TOKEN, DISCORD_APPLICATION_ID and DISCORD_GUILD_ID' },
    );
  }
}

async function put(
  rest: REST,
  route: `/${string}`,
  commands: readonly { contexts?: unknown }[],
): Promise<Registration['kind']> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const isGlobal = commands.some(({ contexts }) => contexts !== undefined);
  const current = readCommands(await rest.get(route, { query }), { isGlobal });
  const wanted = readCommands(commands, { isGlobal });
  if (JSON.stringify(current) === JSON.stringify(wanted)) return 'unchanged';
  await rest.put(route, { body: commands });
  return 'registered';
}

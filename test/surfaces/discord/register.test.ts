import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { defineCommands } from '../../../src/surfaces/discord/command-definitions.ts';
import { inviteLink } from '../../../src/surfaces/discord/permissions.ts';
import { registerCommands } from '../../../src/surfaces/discord/register.ts';
import { createFakeDiscord, type FakeDiscord } from '../../fakes/fake-discord.ts';
import { APPLICATION_ID, GUILD_ID, TOKEN } from '../../fakes/fake-discord-world.ts';
import { failureOf } from '../../fixtures/failure-of.ts';

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await createFakeDiscord();
});
afterEach(async () => {
  await discord.stop();
  expect(discord.violations).toEqual([]);
});

const register = (guildId?: string) =>
  registerCommands({
    rest: new REST({ api: discord.apiUrl }).setToken(TOKEN),
    applicationId: APPLICATION_ID,
    guildId,
    commands: defineCommands(commands),
  });

describe('registerCommands', () => {
  it('registers every command of the list and its own, within Discord’s limits, and only on change', async () => {
    expect(await register()).toMatchObject({ kind: 'registered', scope: 'global' });
    expect(await register()).toMatchObject({ kind: 'unchanged' });
    expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const names = discord.commands.global.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'ask',
        'objective',
        'practice',
        'recommendation',
        'sdg',
        'organisation',
        'search',
        'sources',
        'help',
        'gcm',
        'gcm-admin',
        'Draft an answer',
        'Check this claim',
      ]),
    );
  });

  it('registers in one server alone, and takes the global ones away', async () => {
    await register();
    expect(await register(GUILD_ID)).toMatchObject({ kind: 'registered', scope: 'guild' });
    expect(discord.commands.global).toEqual([]);
    expect(await register(GUILD_ID)).toMatchObject({ kind: 'unchanged' });
  });

  it('says what to check when Discord refuses', async () => {
    discord.failures.push({
      method: 'GET',
      path: /commands/,
      times: 1,
      answer: { status: 401, body: { code: 0, message: '401: Unauthorized' } },
    });
    expect((await failureOf(register())).hint).toContain('DISCORD_TOKEN');
  });
});

describe('defineCommands', () => {
  it('gives names, descriptions and choices in four languages, typed and bounded options, and both kinds of install', () => {
    expect(defineCommands(commands)).toMatchSnapshot();
  });
});

describe('inviteLink', () => {
  it('asks for the least permissions and never for those of administrators', () => {
    const link = new URL(inviteLink({ applicationId: APPLICATION_ID }));
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    expect(BigInt(link.searchParams.get('permissions') ?? '0') & 8n).toBe(0n);
  });
});

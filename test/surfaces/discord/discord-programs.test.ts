import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import {
  createInviteProgram,
  createRegisterProgram,
} from '../../../src/surfaces/discord/discord-programs.ts';
import { createFakeDiscord, type FakeDiscord } from '../../fakes/fake-discord.ts';
import { APPLICATION_ID, TOKEN } from '../../fakes/fake-discord-world.ts';
import { failureOf } from '../../fixtures/failure-of.ts';

let discord: FakeDiscord;
let written: string[];
beforeEach(async () => {
  discord = await createFakeDiscord();
  written = [];
});
afterEach(async () => {
  await discord.stop();
  expect(discord.violations).toEqual([]);
});

const given = () => ({
  commands,
  streams: { write: (text: string) => Promise.resolve(void written.push(text)) },
  access: () => ({ token: TOKEN, applicationId: APPLICATION_ID, apiUrl: discord.apiUrl }),
});

describe('createRegisterProgram', () => {
  it('says in one line whether anything changed', async () => {
    expect(await createRegisterProgram(given()).run([])).toBe(0);
    expect(await createRegisterProgram(given()).run([])).toBe(0);
    expect(written).toEqual([
      expect.stringMatching(/^\d+ commands registered \(global\)\n$/),
      expect.stringMatching(/unchanged/),
    ]);
  });

  it('says what to set when nothing is', async () => {
    const failure = await failureOf(createRegisterProgram({ ...given(), access: () => undefined }).run([]));
    expect(failure).toMatchObject({ code: 'settings-invalid' });
  });
});

describe('createInviteProgram', () => {
  it('prints the address that adds the assistant to a server', async () => {
    await createInviteProgram(given()).run([]);
    expect(written[0]).toContain(`client_id=${APPLICATION_ID}`);
  });
});

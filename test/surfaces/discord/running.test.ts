import { afterEach, describe, expect, it } from 'vitest';
import { MemoryLog } from '../../fakes/memory-log.ts';
import { textOf, until } from '../../fakes/read-discord.ts';
import { BOT_ID, botUser, GUILD_ID } from '../../fakes/fake-discord-world.ts';
import { messageFaults } from '../../fakes/discord-message-rules.ts';
import { postFaults } from '../../fakes/discord-call-rules.ts';
import { openHouse } from './discord-house.ts';
import { createFakeDiscord } from '../../fakes/fake-discord.ts';
import { failureOf } from '../../fixtures/failure-of.ts';

let house: Awaited<ReturnType<typeof openHouse>> | undefined;
afterEach(async () => {
  await house?.close();
  expect(house?.discord.violations ?? []).toEqual([]);
  house = undefined;
});

describe('running on Discord', () => {
  it('acknowledges interactions within 300 ms at 20 a second, 99 of 100', { timeout: 30_000 }, async () => {
    house = await openHouse();
    const all: ReturnType<typeof house.discord.slash>[] = [];
    for (let count = 0; count < 100; count += 1) {
      all.push(house.discord.slash('ask', { question: `question ${count}?` }));
      await new Promise((later) => setTimeout(later, 50));
    }
    await until(() => all.every(({ original }) => textOf(original).includes('Sources')), {
      withinMs: 15_000,
    });
    const waited = all
      .map(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? Infinity)
      .toSorted((one, other) => one - other);
    expect(waited[98]).toBeLessThan(300);
  });

  it('says in one line that the token or an intent was refused, and rejects only its own start', async () => {
    const discord = await createFakeDiscord({ refuses: 4004 });
    expect((await failureOf(openHouse({ discord }))).hint).toContain('DISCORD_TOKEN');
    await discord.stop();
    const other = await createFakeDiscord({ refuses: 4014 });
    expect((await failureOf(openHouse({ discord: other }))).hint).toContain('privileged intent');
    await other.stop();
  });

  it('stops for good on a final close and does not knock again', async () => {
    const log = new MemoryLog();
    house = await openHouse({ log: log.logger });
    house.discord.gateway.cut({ code: 4014 });
    await until(() => log.lines.some((line) => line.includes('privileged intent')));
    await new Promise((later) => setTimeout(later, 200));
    expect(house.discord.gateway.identifies).toHaveLength(1);
    expect(log.lines.filter((line) => line.includes('"level":50'))).toHaveLength(1);
  });

  it('keeps the words of people and the tokens of interactions out of its log, also on a failure', async () => {
    const log = new MemoryLog();
    house = await openHouse({ log: log.logger });
    house.discord.failures.push({
      method: 'PATCH',
      path: /@original/,
      times: 1,
      answer: { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } },
    });
    const asked = house.discord.slash('ask', { question: 'a secret question?' });
    await until(() => textOf(asked.original).includes('reference'));
    expect(log.lines.join('')).toContain('50035');
    expect(log.lines.join('')).not.toMatch(/secret|token-|registration cards/);
  });

  it('answers a question that was asked while it was away', async () => {
    house = await openHouse();
    house.discord.gateway.cut();
    await until(() => house?.discord.gateway.isConnected() === false);
    house.discord.say({ content: `<@${BOT_ID}> can cities give ID cards?`, mentions: [botUser] });
    await until(() => house?.discord.posted().length === 1);
  });

  it('says which permission is missing here, and what it stores, in the language of the person', async () => {
    house = await openHouse();
    const status = house.discord.subcommand(
      'gcm',
      'status',
      {},
      { locale: 'pt-BR', appPermissions: String((1n << 10n) | (1n << 11n)) },
    );
    await until(() => textOf(status.original).includes('Criar tópicos públicos'));
    expect(status.isEphemeral).toBe(true);
    const privacy = house.discord.subcommand('gcm', 'privacy', {}, { locale: 'es-419' });
    await until(() => textOf(privacy.original).includes('30 días'));
  });

  it('changes settings for who manages the server, and for nobody else', async () => {
    house = await openHouse();
    const refused = house.discord.subcommand(
      'gcm-admin',
      'style',
      { setting: 'embeds' },
      { memberPermissions: '2048' },
    );
    await until(() => textOf(refused.original).includes('manage the server'));
    const done = house.discord.subcommand('gcm-admin', 'style', { setting: 'embeds' });
    await until(() => textOf(done.original).includes('Done'));
    const asked = house.discord.slash('ask', { question: 'can cities give ID cards?' });
    await until(() => textOf(asked.original).includes('Sources'));
    expect(asked.original).toHaveProperty('embeds.1.title', 'Sources');
    house.discord.gateway.send('GUILD_DELETE', { id: GUILD_ID });
    await new Promise((later) => setTimeout(later, 100));
    expect(await house.store.keys('discord/guild/')).toEqual([]);
  });

  it('opens threads from the moment on that a server wants them, and no longer', async () => {
    house = await openHouse();
    const { discord } = house;
    const threads = () => discord.calls.filter(({ path }) => path.endsWith('/threads')).length;
    const ask = async (count: number) => {
      discord.say({ content: `<@${BOT_ID}> question ${count}?`, mentions: [botUser] });
      await until(() => discord.posted().length === count);
    };
    const set = async (setting: string) => {
      const changed = discord.subcommand('gcm-admin', 'threads', { setting });
      await until(() => textOf(changed.original).includes('Done'));
    };
    await ask(1);
    await set('on');
    await ask(2);
    await until(() => threads() === 1);
    await set('off');
    await ask(3);
    await house.surface.stop();
    expect(threads()).toBe(1);
  });

  it('finishes what is under way before it stops, and may be stopped twice', async () => {
    house = await openHouse();
    const asked = house.discord.slash('ask', { question: 'can cities give ID cards?' });
    await until(() => asked.acknowledgedAfterMs !== undefined);
    await house.surface.stop();
    await house.surface.stop();
    expect(textOf(asked.original)).toContain('Sources');
  });
});

describe('the fake Discord', () => {
  it('fails on a live ping, on foreign text that is not escaped, and on broken limits', () => {
    const text = (content: string) => ({ flags: 1 << 15, components: [{ type: 10, content }] });
    expect(postFaults({ ...text('@everyone'), allowed_mentions: { parse: ['everyone'] } })).toContain(
      'a live ping',
    );
    expect(postFaults({ ...text('@everyone'), allowed_mentions: { parse: [] } })).toContain(
      'foreign text that is not escaped',
    );
    expect(postFaults(text('fine'))).toContain('no allowed_mentions');
    expect(messageFaults(text('x'.repeat(4001)))).toContain('4001 characters of text display');
    expect(
      messageFaults({ flags: 1 << 15, components: Array.from({ length: 41 }, () => ({ type: 14 })) }),
    ).toContain('41 components');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { idsOf, textOf, until } from '../../fakes/read-discord.ts';
import {
  BOT_ID,
  botUser,
  CHANNEL_ID,
  DM_ID,
  FORUM_POST_ID,
  person,
  QUIET_CHANNEL_ID,
} from '../../fakes/fake-discord-world.ts';
import { exampleAnswer, exampleCard } from '../../fakes/example-replies.ts';
import { scriptedAssistant } from '../../fakes/scripted-assistant.ts';
import { openHouse } from './discord-house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
afterEach(async () => {
  await house.close();
  expect(house.discord.violations).toEqual([]);
});

const mention = { mentions: [botUser] };

describe('createDiscordSurface', () => {
  it('defers a slash command at once and finishes it with the answer and its sources', async () => {
    house = await openHouse();
    const asked = house.discord.slash('ask', { question: 'can cities give ID cards?' });
    await until(() => textOf(asked.original).includes('Sources'));
    expect(asked.callback).toMatchObject({ type: 5 });
    expect(asked.isEphemeral).toBe(false);
    expect(textOf(asked.original)).toContain('GCM objective 1, action (a)');
  });

  it('shows a private answer to the asker alone', async () => {
    house = await openHouse();
    const asked = house.discord.slash('ask', { question: 'can cities give ID cards?', private: true });
    await until(() => textOf(asked.original).includes('Sources'));
    expect(asked.isEphemeral).toBe(true);
  });

  it('finishes with a sentence and a reference when a part fails', async () => {
    house = await openHouse({
      assistant: scriptedAssistant({ reply: () => Promise.reject(new Error('broken')) }),
    });
    const asked = house.discord.slash('ask', { question: 'anything' }, { locale: 'fr' });
    await until(() => /référence [0-9a-f]{8}/.test(textOf(asked.original)));
  });

  it('posts an ordinary message when the time of the token is over', async () => {
    house = await openHouse({ clock: () => Date.now() + 15 * 60_000 });
    house.discord.slash('ask', { question: 'can cities give ID cards?' });
    await until(() => house.discord.posted().length === 1);
    expect(textOf(house.discord.posted()[0])).toContain('Sources');
  });

  it('suggests from memory, with names and values that fit, and nothing when suggesting fails', async () => {
    const suggestion = { label: 'x'.repeat(200), value: '15' };
    house = await openHouse({
      assistant: scriptedAssistant({
        reply: () => exampleAnswer({ language: 'en', answerId: 'a' }),
        complete: ({ typed }) => {
          if (typed === 'broken') throw new Error('broken');
          return Array.from({ length: 40 }, () => suggestion);
        },
      }),
    });
    const typing = house.discord.typing('practice', 'query', '');
    const broken = house.discord.typing('practice', 'query', 'broken');
    const numbers = house.discord.typing('objective', 'number', '1', { type: 4 });
    await until(() => [typing, broken, numbers].every(({ callback }) => callback !== undefined));
    expect(JSON.stringify(typing.callback)).toContain('"value":"15"');
    expect(broken.callback).toMatchObject({ type: 8, data: { choices: [] } });
    expect(JSON.stringify(numbers.callback)).toContain('"value":15');
  });

  it('turns pages in place for the asker and in a copy for others, after a restart too', async () => {
    const assistant = scriptedAssistant({ reply: () => exampleCard({ language: 'en', items: 60 }) });
    house = await openHouse({ assistant });
    const asked = house.discord.slash('objective', { number: 15 });
    await until(() => textOf(asked.original).includes('Actions'));
    await house.surface.stop();
    house = await openHouse({ assistant, discord: house.discord, store: house.store });
    const next = idsOf(asked.original).find((id) => id.includes(':n1')) ?? '';
    const byOther = house.discord.press(next, asked.original, { user: person(2) });
    await until(() => byOther.followUps.length === 1);
    expect(JSON.stringify(byOther.followUps[0])).toContain('2 of');
    house.discord.press(next, asked.original);
    await until(() => JSON.stringify(asked.original).includes('2 of'));
  });

  it('opens an item of a menu, and says so kindly when an id is from another time', async () => {
    house = await openHouse({
      assistant: scriptedAssistant({ reply: () => exampleCard({ language: 'en', items: 3 }) }),
    });
    const asked = house.discord.slash('objective', { number: 15 });
    await until(() => textOf(asked.original).includes('Actions'));
    const [menu = ''] = idsOf(asked.original);
    const opened = house.discord.press(menu, asked.original, { values: ['1:objective?number=15&action=b'] });
    opened.original = undefined;
    await until(() => textOf(opened.original).includes('Actions'));
    const old = house.discord.press('v0:page:1:n1', asked.original, { locale: 'pt-BR' });
    await until(() => old.callback !== undefined);
    expect(JSON.stringify(old.callback)).toContain('botões já não funcionam');
  });

  it('keeps a vote, and asks what was missing after a 👎', async () => {
    house = await openHouse();
    const asked = house.discord.slash('ask', { question: 'can cities give ID cards?' });
    await until(() => textOf(asked.original).includes('Sources'));
    const [, up = '', down = ''] = idsOf(asked.original);
    const thanked = house.discord.press(up, asked.original);
    await until(() => thanked.acknowledgedAfterMs !== undefined);
    const pressed = house.discord.press(down, asked.original);
    await until(() => pressed.callback !== undefined);
    expect(pressed.callback).toMatchObject({ type: 9 });
    house.discord.submit(down.replace('vote', 'reason'), { text: 'Too old' }, asked.original);
    await until(
      () =>
        house.discord.violations.length > 0 ||
        house.discord.calls.filter(({ path }) => path.includes('@original')).length >= 3,
    );
    const [key = ''] = await house.store.keys('feedback/');
    expect(await house.store.get(key)).toMatchObject({ vote: 'down', reason: 'Too old', surface: 'discord' });
  });

  it('answers a mention and a direct message with one reply each, whatever is delivered twice', async () => {
    house = await openHouse();
    const said = house.discord.say({ content: `<@${BOT_ID}> can cities give ID cards?`, ...mention });
    house.discord.again(said);
    house.discord.say({ content: 'can cities give ID cards?', channel: DM_ID });
    await until(() => house.discord.posted().length === 2);
    house.discord.gateway.cut({ replay: 3 });
    await until(() => house.discord.gateway.isConnected());
    house.discord.again(said);
    const other = house.discord.say({ content: `<@${BOT_ID}> and another?`, ...mention, author: person(2) });
    await until(() => house.discord.posted().some((each) => JSON.stringify(each).includes(String(other.id))));
    expect(house.discord.posted()).toHaveLength(3);
    const referenced = house.discord.posted().map((each) => JSON.stringify(each.message_reference));
    expect(referenced.filter((reference) => reference.includes(String(said.id)))).toHaveLength(1);
  });

  it('says how to ask on an empty mention, and reads the title of a forum post', async () => {
    const assistant = scriptedAssistant({ reply: () => exampleAnswer({ language: 'en', answerId: 'a' }) });
    house = await openHouse({ assistant });
    house.discord.say({ content: `<@${BOT_ID}>`, ...mention });
    await until(() => house.discord.posted().length === 1);
    expect(textOf(house.discord.posted()[0])).toContain('Pacte mondial');
    house.discord.say({ content: `<@${BOT_ID}>`, ...mention, channel: FORUM_POST_ID });
    await until(() => house.discord.posted().length === 2);
    expect(assistant.inquiries[0]?.text).toBe('How do I get an ID?');
  });

  it('takes the replied-to message as context, and goes on in the conversation of its own answer', async () => {
    const assistant = scriptedAssistant({ reply: () => exampleAnswer({ language: 'en', answerId: 'a' }) });
    house = await openHouse({ assistant });
    const earlier = house.discord.message({
      content: `Do cards work? <@${BOT_ID}>`,
      author: person(2),
      ...mention,
    });
    house.discord.say({ content: `<@${BOT_ID}> is this so?`, reference: String(earlier.id), ...mention });
    await until(() => house.discord.posted().length === 1);
    expect(assistant.inquiries[0]?.text).toBe('is this so?\n“Do cards work?”');
    house.discord.say({
      content: 'and in Mexico?',
      reference: String(house.discord.posted()[0]?.id),
      ...mention,
    });
    await until(() => house.discord.posted().length === 2);
    expect(assistant.inquiries[1]?.conversationId).toBe(assistant.inquiries[0]?.conversationId);
  });

  it('opens a thread for follow-ups where the server wants it', async () => {
    house = await openHouse({ defaults: { threads: true } });
    house.discord.say({ content: `<@${BOT_ID}> can cities give ID cards?`, ...mention });
    await until(() => house.discord.calls.some(({ path }) => path.endsWith('/threads')));
    expect(house.discord.calls.find(({ path }) => path.endsWith('/threads'))?.body).toMatchObject({
      name: 'can cities give ID cards?',
    });
  });

  it('updates the answer when the question is edited within a minute', async () => {
    const assistant = scriptedAssistant({
      reply: ({ text }) => ({
        ...exampleAnswer({ language: 'en', answerId: 'a' }),
        blocks: [{ kind: 'text', text: `Answer to ${text}` }],
      }),
    });
    house = await openHouse({ assistant });
    const said = house.discord.say({ content: `<@${BOT_ID}> one?`, ...mention });
    await until(() => house.discord.posted().length === 1);
    await until(() => house.discord.calls.length > 0);
    await new Promise((later) => setTimeout(later, 50));
    house.discord.rewrite(said, `<@${BOT_ID}> two?`);
    await until(() => textOf(house.discord.posted()[0]).includes('Answer to two?'));
    expect(house.discord.posted()).toHaveLength(1);
  });

  it('keeps silent where it may not write, and towards bots and messages for others', async () => {
    const assistant = scriptedAssistant({ reply: () => exampleAnswer({ language: 'en', answerId: 'a' }) });
    house = await openHouse({ assistant });
    house.discord.say({ content: `<@${BOT_ID}> here?`, channel: QUIET_CHANNEL_ID, ...mention });
    house.discord.say({ content: `<@${BOT_ID}> hello`, author: { ...person(5), bot: true }, ...mention });
    house.discord.say({ content: '@everyone look' });
    house.discord.say({ content: `<@${BOT_ID}> last`, channel: CHANNEL_ID, ...mention });
    await until(() => house.discord.posted().length === 1);
    expect(assistant.inquiries.map(({ text }) => text)).toEqual(['last']);
  });

  it('answers through a passing failure and a rate limit of Discord, once', async () => {
    house = await openHouse();
    house.discord.failures.push(
      { method: 'POST', path: /\/channels\/\d+\/messages$/, times: 1, answer: { status: 502, body: {} } },
      {
        method: 'POST',
        path: /\/channels\/\d+\/messages$/,
        times: 1,
        answer: {
          status: 429,
          headers: { 'retry-after': '0.1' },
          body: { message: 'You are being rate limited.', retry_after: 0.1, global: false },
        },
      },
    );
    house.discord.say({ content: `<@${BOT_ID}> can cities give ID cards?`, ...mention });
    await until(() => house.discord.posted().length === 1, { withinMs: 8_000 });
  }, 15_000);

  it('shows the commands of the list to whoever looks for help in a direct message', async () => {
    house = await openHouse();
    const asked = house.discord.slash('help', {}, { context: 'dm', channel: DM_ID });
    await until(() => textOf(asked.original).includes('Sources'));
    expect(commands.length).toBeGreaterThan(5);
  });
});

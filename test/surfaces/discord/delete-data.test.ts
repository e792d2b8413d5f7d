import { afterEach, describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation/create-conversations.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { BOT_ID, botUser, CHANNEL_ID, DM_ID, GUILD_ID, person } from '../../fakes/fake-discord-world.ts';
import { idsOf, textOf, until } from '../../fakes/read-discord.ts';
import { scriptedAssistant } from '../../fakes/scripted-assistant.ts';
import { openHouse } from './discord-house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
afterEach(async () => {
  await house.close();
  expect(house.discord.violations).toEqual([]);
});

const mention = { mentions: [botUser] };

describe('/gcm privacy', () => {
  it('deletes on request what is kept of a person, their direct messages too, and no talk among several', async () => {
    const assistant = scriptedAssistant({ reply: () => exampleAnswer({ language: 'en', answerId: 'a' }) });
    house = await openHouse({ assistant });
    const { discord, store } = house;
    discord.say({ content: 'mine, direct', channel: DM_ID });
    discord.say({ content: `<@${BOT_ID}> mine, in a channel`, ...mention });
    const asked = discord.slash('ask', { question: 'mine, by command' });
    const other = discord.slash('ask', { question: 'of another' }, { user: person(2) });
    const draft = discord.menu(
      'Draft an answer',
      discord.message({ content: 'on a draft', author: person(3) }),
    );
    await until(
      () =>
        discord.posted().length === 2 &&
        [asked, other].every(({ original }) => textOf(original).includes('Sources')) &&
        idsOf(draft.original).length > 0,
    );
    discord.press(idsOf(asked.original).find((id) => id.includes(':up:')) ?? '', asked.original);
    await expect.poll(() => store.keys('feedback/')).toHaveLength(1);
    await expect.poll(() => store.keys('discord/answered/')).toHaveLength(2);
    const conversations = createConversations({ store });
    for (const { conversationId, text } of assistant.inquiries)
      await conversations.append(conversationId, {
        question: text,
        reply: 'r',
        recordIds: [],
        language: 'en',
      });

    const deleted = discord.subcommand('gcm', 'privacy', { delete: true }, { locale: 'fr' });
    await until(() => textOf(deleted.original).includes('C’est fait'));

    expect(deleted.isEphemeral).toBe(true);
    const remembered: string[] = [];
    for (const { conversationId } of assistant.inquiries)
      for (const { role, text } of (await conversations.recall(conversationId)).turns)
        if (role === 'user') remembered.push(text);
    expect(remembered.toSorted()).toEqual(['mine, in a channel', 'of another', 'on a draft']);
    expect(await store.keys('discord/reply/')).toEqual([`discord/reply/${other.id}`]);
    for (const prefix of ['feedback/', 'discord/answered/', 'discord/draft/'])
      expect(await store.keys(prefix)).toEqual([]);
  });

  it('deletes nothing where it is only asked what is stored', async () => {
    house = await openHouse();
    const asked = house.discord.slash('ask', { question: 'can cities give ID cards?' });
    await until(() => textOf(asked.original).includes('Sources'));
    const told = house.discord.subcommand('gcm', 'privacy', { delete: false });
    await until(() => textOf(told.original).includes('/gcm privacy'));
    expect(await house.store.keys('discord/reply/')).toHaveLength(1);
  });
});

describe('a deleted message', () => {
  it('takes with it what was kept of how it was answered', async () => {
    house = await openHouse();
    const said = house.discord.say({ content: `<@${BOT_ID}> can cities give ID cards?`, ...mention });
    await expect.poll(() => house.store.keys('discord/answered/')).toHaveLength(1);
    house.discord.gateway.send('MESSAGE_DELETE', { id: said.id, channel_id: CHANNEL_ID, guild_id: GUILD_ID });
    await expect.poll(() => house.store.keys('discord/answered/')).toEqual([]);
  });
});

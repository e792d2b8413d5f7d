import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { BOT_ID, botUser } from '../../fakes/fake-discord-world.ts';
import { textOf, until } from '../../fakes/read-discord.ts';
import { scriptedAssistant } from '../../fakes/scripted-assistant.ts';
import { openHouse } from './discord-house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
afterEach(async () => {
  vi.useRealTimers();
  await house.close();
  expect(house.discord.violations).toEqual([]);
});

const answer = exampleAnswer({ language: 'en', answerId: 'a' });

describe('while a question is answered', () => {
  it('a command shows what is under way, no frame too soon after another, and the answer last', async () => {
    const ready = Promise.withResolvers<undefined>();
    let lateMs = 0;
    const assistant = scriptedAssistant({
      reply: async (_inquiry, { onProgress }) => {
        onProgress?.({ step: 'searching' });
        lateMs = 2_000;
        onProgress?.({ step: 'reading', passages: 6 });
        onProgress?.({ step: 'checking', quotes: 3 });
        await ready.promise;
        return answer;
      },
    });
    house = await openHouse({ assistant, clock: () => Date.now() + lateMs });
    const asked = house.discord.slash('ask', { question: 'can cities give ID cards?' });
    await until(() => textOf(asked.original).includes('Reading 6 passages'));
    ready.resolve(undefined);
    await until(() => textOf(asked.original).includes('Sources'));
    const edits = house.discord.calls.filter(({ path }) => path.includes('@original'));
    expect(edits).toHaveLength(2);
  });

  it('a mention shows typing again before Discord lets it fade, and no longer than the work', async () => {
    const ready = Promise.withResolvers<undefined>();
    const assistant = scriptedAssistant({
      reply: async () => {
        await ready.promise;
        return answer;
      },
    });
    house = await openHouse({ assistant });
    const { discord } = house;
    const shown = () => discord.calls.filter(({ path }) => path.endsWith('/typing')).length;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    discord.say({ content: `<@${BOT_ID}> can cities give ID cards?`, mentions: [botUser] });
    await until(() => shown() === 1);
    vi.advanceTimersByTime(8_000);
    await until(() => shown() === 2);
    ready.resolve(undefined);
    await until(() => discord.posted().length === 1);
    await expect.poll(() => house.store.keys('discord/answered/')).toHaveLength(1);
    await new Promise((later) => setTimeout(later, 50));
    vi.advanceTimersByTime(30_000);
    await new Promise((later) => setTimeout(later, 50));
    expect(shown()).toBe(2);
  });
});

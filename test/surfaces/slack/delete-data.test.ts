import { afterEach, describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation/create-conversations.ts';
import { exampleCatalogue } from '../../fakes/example-catalogue.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { createScriptedAssistant } from '../../fakes/scripted-slack-assistant.ts';
import { findButton } from '../../fakes/slack-elements.ts';
import { type SlackHarness, startSlackHarness } from '../../fakes/slack-harness.ts';

let harness: SlackHarness | undefined;
afterEach(async () => {
  await harness?.stop();
  expect(harness?.world.faults ?? []).toEqual([]);
});

describe('"Delete my data"', () => {
  it('forgets the direct messages and private questions of one person, and no talk among several', async () => {
    const assistant = createScriptedAssistant(() => exampleAnswer({ language: 'en', answerId: 'a1' }));
    harness = await startSlackHarness({ assistant, catalogue: exampleCatalogue });
    const { surface, store, world, people, deliver, until } = harness;
    await surface.start();
    await deliver(people.directMessage({ text: 'mine, direct' }));
    await deliver(people.slash('/ask', 'mine, private'));
    await deliver(people.mention({ text: 'mine, in a channel' }));
    await deliver(people.directMessage({ text: 'of Bob', user: 'UBOB', channel: 'D2' }));
    await until('four answers', () => world.messages.length >= 4);
    const conversations = createConversations({ store });
    for (const { conversationId, text } of assistant.asked)
      await conversations.append(conversationId, {
        question: text,
        reply: 'r',
        recordIds: [],
        language: 'en',
      });

    await deliver(people.homeOpened('home'));
    await until('a home', () => world.views.at(-1)?.type === 'home');
    const home = world.views.at(-1);
    const button = findButton(home?.view, 'Delete my data');
    await deliver(people.click(button, { view: home?.id ?? '', viewType: 'home' }));
    await until('a home without questions', () => JSON.stringify(world.views.at(-1)).includes('None yet.'));

    const remembered: string[] = [];
    for (const { conversationId } of assistant.asked)
      for (const { role, text } of (await conversations.recall(conversationId)).turns)
        if (role === 'user') remembered.push(text);
    expect(remembered.toSorted()).toEqual(['mine, in a channel', 'of Bob']);
    expect(await store.keys('slack/reply/')).toHaveLength(1);
  });
});

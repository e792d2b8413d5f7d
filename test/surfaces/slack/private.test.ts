import { afterEach, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../../src/assistant.ts';
import { exampleCatalogue } from '../../fakes/example-catalogue.ts';
import { exampleAnswer, exampleCard } from '../../fakes/example-replies.ts';
import { createScriptedAssistant } from '../../fakes/scripted-slack-assistant.ts';
import { findButton, findChoice, findVote } from '../../fakes/slack-elements.ts';
import { HTTP, SOCKET, type SlackHarness, startSlackHarness } from '../../fakes/slack-harness.ts';

const script = ({ text, call, language = 'en' }: Inquiry) => {
  if (text.includes('broken')) throw new Error('secret internals');
  return call?.name === 'objective' || text.startsWith('/objective')
    ? exampleCard({ language, items: 60 })
    : exampleAnswer({ language, answerId: 'answer-1' });
};

const open: SlackHarness[] = [];
const start = async (connection = SOCKET) => {
  const assistant = createScriptedAssistant(script);
  const harness = await startSlackHarness({
    assistant,
    catalogue: exampleCatalogue,
    connection,
    peopleChannel: 'CPEOPLE',
  });
  open.push(harness);
  await harness.surface.start();
  const { world, until } = harness;
  const privately = (count: number) =>
    until(`${count} private messages`, () => world.messages.filter(({ onlyFor }) => onlyFor).length >= count);
  const lastPrivate = () => world.messages.filter(({ onlyFor }) => onlyFor !== undefined).at(-1);
  const lastView = () => world.views.at(-1);
  return { ...harness, assistant, privately, lastPrivate, lastView };
};

afterEach(async () => {
  const ended = open.splice(0);
  for (const { stop } of ended) await stop();
  expect(ended.flatMap(({ world }) => world.faults)).toEqual([]);
});

describe.each([
  ['Socket Mode', SOCKET],
  ['HTTP', HTTP],
])('slash commands over %s', (_name, connection) => {
  it('are acknowledged at once and answered to the asker alone', async () => {
    const { world, people, deliver, privately, assistant } = await start(connection);
    const { payload } = await deliver(people.slash('/ask', 'remittances &lt;3?'));
    expect(payload).toMatchObject({ response_type: 'ephemeral' });
    await privately(1);
    expect(assistant.asked[0]).toMatchObject({
      text: '/ask remittances <3?',
      call: { name: 'ask', arguments: { question: 'remittances <3?' } },
    });
    expect(world.responses[0]?.given).toMatchObject({ response_type: 'ephemeral', replace_original: true });
    expect(world.visible('C1')).toEqual([]);
  });

  it('run every command through /gcm, and its words as a question otherwise', async () => {
    const { people, deliver, privately, assistant } = await start(connection);
    for (const text of ['recommendation 3.6 c', 'sources', '', 'how can schools help?'])
      await deliver(people.slash('/gcm', text));
    await privately(4);
    const asked = assistant.asked.map(({ call, text }) => call?.name ?? text);
    expect(asked.sort()).toEqual(['help', 'how can schools help?', 'recommendation', 'sources']);
  });

  it('offer the 23 objectives when /objective has no number', async () => {
    const { people, deliver, privately, assistant } = await start(connection);
    const { payload } = await deliver(people.slash('/objective'));
    await deliver(people.click(findChoice(payload, 'GCM objective 15'), { isEphemeral: true }));
    await privately(1);
    expect(assistant.asked[0]?.call).toEqual({ name: 'objective', arguments: { number: '15' } });
  });
});

describe('a private answer', () => {
  it('is shared in the channel once, with the name of who shared it', async () => {
    const { world, people, deliver, privately, lastPrivate, until } = await start();
    await deliver(people.slash('/ask', 'remittances?'));
    await privately(1);
    const share = findButton(lastPrivate(), 'Share in channel');
    await deliver(people.click(share, { isEphemeral: true }));
    await until('a post', () => world.visible('C1').length === 1);
    await deliver(people.click(share, { isEphemeral: true }));
    await privately(3);
    expect(world.visible('C1')).toHaveLength(1);
    expect(world.visible('C1')[0]?.text).toContain('Shared by <@UALICE>');
  });

  it('says how to invite the assistant where it is not a member', async () => {
    const { world, people, deliver, privately, lastPrivate } = await start();
    world.channelsWithoutBot.add('CX');
    await deliver(people.slash('/ask', 'remittances?', { channel: 'CX' }));
    await privately(1);
    const share = findButton(lastPrivate(), 'Share in channel');
    await deliver(people.click(share, { isEphemeral: true, channel: 'CX' }));
    await privately(2);
    expect(lastPrivate()?.text).toContain('/invite');
  });

  it('is a plain sentence with a reference when something fails', async () => {
    const { people, deliver, privately, lastPrivate } = await start();
    await deliver(people.slash('/ask', 'broken'));
    await privately(1);
    expect(lastPrivate()?.text).toMatch(/quote reference [0-9a-f]{8}\.$/);
  });

  it('finds the sources of a message, and posts them in its thread when asked to', async () => {
    const { world, people, deliver, privately, lastPrivate, until, assistant } = await start();
    const ts = world.timestamp();
    await deliver(people.messageShortcut('does it cap <https://x.org|remittances>?', { ts }));
    await privately(1);
    expect(assistant.asked[0]?.text).toBe('does it cap remittances?');
    await deliver(people.click(findButton(lastPrivate(), 'Post in thread'), { isEphemeral: true }));
    await until('a post in the thread', () => world.visible('C1', ts).length === 1);
  });

  it('unfolds the sections of a card and turns their pages', async () => {
    const { people, deliver, privately, lastPrivate, world, until } = await start();
    await deliver(people.slash('/objective', '15'));
    await privately(1);
    expect(JSON.stringify(lastPrivate())).not.toContain('Page 1 of 3');
    await deliver(people.click(findButton(lastPrivate(), '▸ Actions (60)'), { isEphemeral: true }));
    await until('a page', () => JSON.stringify(world.messages).includes('Page 1 of 3'));
    const shown = world.messages.find((message) => JSON.stringify(message).includes('Page 1 of 3'));
    await deliver(people.click(findButton(shown, 'Next'), { isEphemeral: true }));
    await until('the next page', () => JSON.stringify(world.messages).includes('Page 2 of 3'));
    expect(world.responses.at(-1)?.given).toMatchObject({ replace_original: true });
  });
});

describe('buttons under an answer in a thread', () => {
  const answered = async () => {
    const started = await start();
    const { world, people, deliver, until } = started;
    const ts = world.timestamp();
    await deliver(people.mention({ text: 'remittances?', ts }));
    await until('an answer', () => world.visible('C1', ts).length === 1);
    const answer = world.visible('C1', ts)[0];
    const place = { ts: answer?.ts ?? '', thread: ts };
    return { ...started, ts, answer, place };
  };

  it('open the quotes within their passages', async () => {
    const { people, deliver, answer, place, until, lastView } = await answered();
    await deliver(people.click(findButton(answer, 'Show quotes'), place));
    await until('a modal', () => lastView() !== undefined);
    const shown = JSON.stringify(lastView());
    expect(shown).toContain('Objective 20 › Actions');
    expect(shown).toContain('Before. *Develop a roadmap');
    expect(shown).toContain('&lt;!here&gt;');
  });

  it('run commands for the clicker alone, and a double click once', async () => {
    const { people, deliver, answer, place, privately, assistant, quiet } = await answered();
    const button = findButton(answer, 'Objective 20');
    await deliver(people.click(button, place));
    await deliver(people.click(button, place));
    await privately(1);
    await quiet();
    expect(assistant.asked.slice(1).map(({ call }) => call)).toEqual([
      { name: 'objective', arguments: { number: '20' } },
    ]);
  });

  it('take a good vote with thanks, and ask why after a bad one', async () => {
    const { people, deliver, answer, place, privately, lastView, until, store } = await answered();
    await deliver(people.click(findVote(answer, 'up'), place));
    await privately(1);
    await deliver(people.click(findVote(answer, 'down'), place));
    await until('a modal', () => lastView() !== undefined);
    const view = lastView()?.id ?? '';
    const sent = people.submit(
      { view, callback: 'reason_modal', metadata: 'answer-1' },
      { reason: 'not about costs' },
    );
    await deliver(sent);
    const keys = await store.keys('feedback/');
    expect(keys).toHaveLength(1);
    await until('the vote', () => true);
    expect(await store.get(keys[0] ?? '')).toMatchObject({ vote: 'down', reason: 'not about costs' });
  });

  it('put the frame into another language for the asker, in its place', async () => {
    const { world, people, deliver, answer, place, ts, until } = await answered();
    await deliver(people.click(findChoice(answer, 'Español'), place));
    await until('Spanish', () => world.visible('C1', ts)[0]?.text.startsWith('*Encontrado') === true);
    expect(world.visible('C1', ts)).toHaveLength(1);
  });

  it('hand a question to people with consent', async () => {
    const { world, people, deliver, answer, place, until, lastView } = await answered();
    await deliver(people.click(findButton(answer, 'Ask a person'), place));
    await until('a modal', () => lastView() !== undefined);
    const view = lastView()?.id ?? '';
    const sent = people.submit({ view, callback: 'person_modal' }, { question: 'help <!here> with\ncosts' });
    const { payload } = await deliver(sent);
    expect(JSON.stringify(payload)).toContain('handed to a colleague');
    await until('a post', () => world.visible('CPEOPLE').length === 1);
    expect(world.visible('CPEOPLE')[0]?.text).toBe('<@UALICE> asks:\n> help &lt;!here&gt; with\n> costs');
  });
});

describe('the modal and the App Home', () => {
  it('answer a question from the global shortcut in the modal', async () => {
    const { people, deliver, until, lastView } = await start();
    await deliver(people.globalShortcut());
    await until('a modal', () => lastView() !== undefined);
    const view = lastView()?.id ?? '';
    const { payload } = await deliver(people.submit({ view, callback: 'ask_modal' }, { question: 'costs?' }));
    expect(payload).toMatchObject({ response_action: 'update' });
    await until('an answer', () => JSON.stringify(lastView()).includes('Found in 2 places'));
  });

  it('show what it knows, what to try and what one asked, and forget on request', async () => {
    const { world, people, deliver, until, lastView, privately, store } = await start();
    await deliver(people.slash('/ask', 'my question?'));
    await privately(1);
    await deliver(people.homeOpened('home'));
    await until('a home', () => lastView()?.type === 'home');
    const home = lastView()?.view;
    expect(JSON.stringify(home)).toContain('Global Compact &lt;booklet&gt;');
    const view = { view: lastView()?.id ?? '', viewType: 'home' };
    await deliver(people.click(findButton(home, 'my question?'), view));
    await until('a modal with an answer', () => JSON.stringify(lastView()).includes('Found in 2'));
    await deliver(people.click(findChoice(home, 'GCM objective 7'), view));
    await until('a modal with a card', () => JSON.stringify(lastView()).includes('Access to basic'));
    await deliver(people.click(findButton(home, 'Delete my data'), view));
    await until('a home without questions', () => JSON.stringify(world.views.at(-1)).includes('None yet.'));
    expect(await store.keys('slack/reply/')).toEqual([]);
    expect(await store.keys('slack/recent/')).toEqual([]);
  });
});

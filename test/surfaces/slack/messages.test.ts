import { afterEach, describe, expect, it } from 'vitest';
import type { HandleOptions, Inquiry } from '../../../src/assistant.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { exampleCatalogue } from '../../fakes/example-catalogue.ts';
import { createScriptedAssistant } from '../../fakes/scripted-slack-assistant.ts';
import { HTTP, SOCKET, type SlackHarness, startSlackHarness } from '../../fakes/slack-harness.ts';

const untilAborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(new Error('aborted')), { once: true }),
  );

const script = async ({ text }: Inquiry, { signal, onProgress }: HandleOptions) => {
  onProgress?.({ step: 'searching' });
  onProgress?.({ step: 'reading', passages: 6 });
  onProgress?.({ step: 'checking', quotes: 2 });
  if (text === 'slow') await untilAborted(signal);
  if (text === 'broken') throw new Error('secret internals xoxb-123');
  const answer = exampleAnswer({ language: 'en', answerId: 'a1' });
  if (text !== 'hostile') return answer;
  return {
    ...answer,
    blocks: [{ kind: 'text' as const, text: '<!channel> <@U999> <!here> *x*' }, ...answer.blocks],
  };
};

const open: SlackHarness[] = [];
const start = async (connection = SOCKET) => {
  const assistant = createScriptedAssistant(script);
  const harness = await startSlackHarness({ assistant, catalogue: exampleCatalogue, connection });
  open.push(harness);
  await harness.surface.start();
  return { ...harness, assistant };
};

afterEach(async () => {
  const ended = open.splice(0);
  for (const { stop } of ended) await stop();
  expect(ended.flatMap(({ world }) => world.faults)).toEqual([]);
  expect(ended.flatMap(({ world }) => [...world.statuses])).toEqual([]);
});

describe.each([
  ['Socket Mode', SOCKET],
  ['HTTP', HTTP],
])('the Slack surface over %s', (_name, connection) => {
  it('answers a mention in its thread, once, though its message twin arrives as well', async () => {
    const { world, people, deliver, until, quiet, assistant } = await start(connection);
    const ts = world.timestamp();
    await deliver(people.channelPost({ text: '<@UBOT> remittances?', ts }));
    await deliver(people.mention({ text: 'remittances?', ts }));
    await deliver(people.mention({ text: 'remittances?', ts }));
    await until('an answer', () => world.visible('C1', ts).length === 1);
    await quiet();
    expect(world.visible('C1')).toHaveLength(1);
    expect(assistant.asked.map(({ text }) => text)).toEqual(['remittances?']);
    expect(world.shownStatuses[0]).toContain('searching');
  });

  it('drops an event that arrives again, and answers one whose first delivery never arrived', async () => {
    const { world, people, deliver, until, quiet } = await start(connection);
    const first = people.mention({ text: 'one?' });
    await deliver(first);
    await deliver({ ...first, retry: { num: 1, reason: 'http_timeout' } });
    await deliver({ ...people.mention({ text: 'two?' }), retry: { num: 2, reason: 'http_timeout' } });
    await until('two answers', () => world.visible('C1').length === 2);
    await quiet();
    expect(world.visible('C1')).toHaveLength(2);
  });

  it('goes on in a thread with who asked, and keeps out of the talk of others', async () => {
    const { world, people, deliver, until, quiet, assistant } = await start(connection);
    const ts = world.timestamp();
    await deliver(people.mention({ text: 'remittances?', ts }));
    await until('an answer', () => world.visible('C1', ts).length === 1);
    await deliver(people.channelPost({ text: 'and what about costs?', thread: ts }));
    await until('a second answer', () => world.visible('C1', ts).length === 2);
    await deliver(people.channelPost({ text: 'thanks, great', thread: ts }));
    await deliver(people.channelPost({ text: '<@UBOB> what do you think?', thread: ts }));
    await deliver(people.channelPost({ text: 'I like it. You?', thread: ts, user: 'UBOB' }));
    await deliver(people.channelPost({ text: 'what else should we do?', thread: ts }));
    await deliver(people.channelPost({ text: 'what is this?' }));
    await quiet();
    expect(world.visible('C1')).toHaveLength(2);
    await deliver(people.channelPost({ text: 'assistant, what is objective 5?', thread: ts }));
    await until('a third answer', () => world.visible('C1', ts).length === 3);
    expect(new Set(assistant.asked.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  it('answers a direct message in its own thread and gives it a title', async () => {
    const { world, people, deliver, until, quiet } = await start(connection);
    const ts = world.timestamp();
    await deliver(people.directMessage({ text: 'how can schools help?', ts }));
    await until('an answer', () => world.visible('D1', ts).length === 1);
    await deliver(people.directMessage({ text: 'and cities?', thread: ts }));
    await until('a second answer', () => world.visible('D1', ts).length === 2);
    await quiet();
    expect(world.titles).toEqual(['how can schools help?']);
  });

  it('updates its answer when the question is edited within a minute', async () => {
    const { world, people, deliver, until, quiet, assistant } = await start(connection);
    const ts = world.timestamp();
    await deliver(people.directMessage({ text: 'remitances?', ts }));
    await until('an answer', () => world.visible('D1', ts).length === 1);
    const edit = people.edit({ text: 'hostile', before: 'remitances?', ts });
    await deliver(edit);
    await until('an update', () => JSON.stringify(world.visible('D1', ts)).includes('&lt;!channel&gt;'));
    await quiet();
    expect(world.visible('D1')).toHaveLength(1);
    expect(assistant.asked.map(({ text }) => text)).toEqual(['remitances?', 'hostile']);
  });

  it('stops when the stop button is pressed, and says so', async () => {
    const { world, people, deliver, until } = await start(connection);
    const ts = world.timestamp();
    await deliver(people.directMessage({ text: 'slow', ts }));
    await until('a status', () => world.statuses.size === 1);
    await deliver(people.stopPressed(ts));
    await until('a notice', () => world.visible('D1', ts).some(({ text }) => text.startsWith('Stopped')));
    await until('the status cleared', () => world.statuses.size === 0);
  });

  it('says a plain sentence with a reference when something fails, and clears the status', async () => {
    const { world, people, deliver, until } = await start(connection);
    const ts = world.timestamp();
    await deliver(people.mention({ text: 'broken', ts }));
    await until('an apology', () => world.visible('C1', ts).length === 1);
    expect(world.visible('C1', ts)[0]?.text).toMatch(/quote reference [0-9a-f]{8}\.$/);
    await until('the status cleared', () => world.statuses.size === 0);
  });

  it('says nothing to bots, to itself, to edits of others and to joins', async () => {
    const { world, people, deliver, quiet, assistant } = await start(connection);
    const post = { channel: 'D1', channel_type: 'im', text: 'what?', ts: world.timestamp() };
    await deliver(people.event({ type: 'message', ...post, bot_id: 'B9', user: 'U9' }));
    await deliver(people.event({ type: 'message', ...post, user: 'UBOT' }));
    await deliver(people.event({ type: 'message', ...post, subtype: 'channel_join', user: 'UALICE' }));
    await deliver(people.event({ type: 'message', ...post, subtype: 'message_deleted', hidden: true }));
    await quiet();
    expect(assistant.asked).toEqual([]);
    expect(world.messages).toEqual([]);
  });

  it('shows help for an empty mention and offers prompts where people begin', async () => {
    const { world, people, deliver, until, assistant } = await start(connection);
    await deliver(people.mention({ text: '' }));
    await deliver(people.homeOpened('messages'));
    await deliver(people.assistantStarted('1.5'));
    await until('help', () => assistant.asked.some(({ text }) => text === '/help'));
    await until('two sets of prompts', () => world.prompts.length === 2);
    await until('an answer', () => world.visible('C1').length === 1);
    expect(world.prompts[0]).not.toHaveProperty('thread_ts');
    expect(world.prompts[1]).toHaveProperty('thread_ts');
  });

  it('offers no person where no channel of people is set', async () => {
    const { world, people, deliver, until } = await start(connection);
    await deliver(people.mention({ text: 'remittances?' }));
    await until('an answer', () => world.visible('C1').length === 1);
    const shown = JSON.stringify(world.visible('C1'));
    expect(shown).toContain('Show quotes');
    expect(shown).not.toContain('Ask a person');
  });

  it('obeys a 429 and posts once', async () => {
    const { world, people, deliver, until, quiet } = await start(connection);
    world.refuse('chat.postMessage', { status: 429, error: 'ratelimited' });
    world.refuse('assistant.threads.setStatus', { status: 429, error: 'ratelimited' });
    await deliver(people.mention({ text: 'remittances?' }));
    await until('an answer', () => world.visible('C1').length === 1);
    await quiet();
    expect(world.visible('C1')).toHaveLength(1);
  });
});

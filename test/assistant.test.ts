import { describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { createAssistant, type Inquiry } from '../src/assistant.ts';
import { commands } from '../src/commands/index.ts';
import type { Conversations } from '../src/conversation/conversation.ts';
import { createConversations } from '../src/conversation/create-conversations.ts';
import { AssistantError } from '../src/errors.ts';
import { openMemoryStore } from '../src/stores/memory.ts';
import { scriptedEngine } from './fakes/scripted-engine.ts';
import { answeredFrom, talkOf } from './fixtures/answers.ts';
import { blocksOf, card, headline, suggestionsOf, texts } from './fixtures/read-reply.ts';
import { queryOf } from './fixtures/query-of.ts';
import { realCatalogue } from './fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
type Options = { engine?: ReturnType<typeof scriptedEngine>; conversations?: Conversations };

async function makeAssistant({ engine = scriptedEngine({}), conversations }: Options = {}) {
  const lines: string[] = [];
  let now = 0;
  const assistant = createAssistant({
    engine,
    catalogue,
    understand: ({ text, language = 'en' }) => queryOf(text, { language }),
    retriever: { name: 'none', retrieve: () => Promise.resolve([]) },
    commands,
    conversations: conversations ?? createConversations({ store: await openMemoryStore() }),
    linkTo: () => undefined,
    logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    clock: () => (now += 2),
  });
  let event = 0;
  const say = (text: string, more: Partial<Inquiry> = {}) => {
    event += 1;
    return assistant.handle({ conversationId: 'c1', eventId: `e${event}`, askedBy: 'hash', text, ...more });
  };
  return { assistant, say, lines };
}

describe('createAssistant()', () => {
  it('runs a typed command and a call alike', async () => {
    const { say } = await makeAssistant();
    const typed = await say('/objective 15 b');
    const called = await say('', { call: { name: 'objective', arguments: { number: '15', action: 'b' } } });
    expect(card(typed).title).toBe('GCM objective 15, action (b)');
    expect(card(called)).toEqual(card(typed));
  });

  it('takes any other text for a question to the engine, with what was said before', async () => {
    const engine = scriptedEngine({
      'who pays fees?': answeredFrom(catalogue, { passageIds: ['gcm/6/c'], question: 'who pays fees?' }),
      'and employers?': answeredFrom(catalogue, { passageIds: ['gcm/6/d'] }),
    });
    const { say } = await makeAssistant({ engine });
    await say('who pays fees?');
    await say('and employers?');
    expect(engine.asked[1]?.history?.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(engine.asked[1]?.history?.[1]?.recordIds).toEqual(['gcm/6/c']);
  });

  it('hands the hash of the asker to the engine, for the budget of one person', async () => {
    const askers: (string | undefined)[] = [];
    const scripted = scriptedEngine({
      'who pays fees?': answeredFrom(catalogue, { passageIds: ['gcm/6/c'] }),
    });
    const answer: typeof scripted.answer = (asked, options) => {
      askers.push(options?.asker);
      return scripted.answer(asked, options);
    };
    const { say } = await makeAssistant({ engine: { ...scripted, answer } });
    await say('who pays fees?');
    await say('who pays fees?', {
      passageIds: ['gcm/6/c'],
      call: { name: 'ask', arguments: { question: 'who pays fees?' } },
    });
    expect(askers).toEqual(['hash', 'hash']);
  });

  it('opens the second one of the last reply, and goes on with a list', async () => {
    const { say } = await makeAssistant();
    await say('/practice');
    expect(card(await say('the second one')).title).toContain('Practice 2:');
    await say('/practice');
    expect((await say('more')).recordIds[0]).toBe('practices/11');
    expect(texts(await say('37'))).toEqual(['There were 10, so no number 37.']);
  });

  it('stays in the language of the conversation where the words tell none', async () => {
    const engine = scriptedEngine({
      '¿qué es eso?': ({ language }) => talkOf('capabilities', { language: language ?? 'en' }),
    });
    const { say } = await makeAssistant({ engine });
    expect((await say('¿qué es eso?')).language).toBe('es');
    expect((await say('/objective 15')).language).toBe('es');
    expect((await say('', { call: { name: 'open', arguments: { id: 'gcm/15/e' } } })).language).toBe('es');
    expect((await say('/objective 15', { language: 'fr' })).language).toBe('fr');
  });

  it('names the nearest command for one that does not exist', async () => {
    const { say } = await makeAssistant();
    const reply = await say('/objetive 15');
    expect(headline(reply)).toBe('There is no command /objetive.');
    expect(suggestionsOf(reply)[0]?.call).toEqual({ name: 'objective', arguments: { number: '15' } });
    expect(headline(await say('', { call: { name: 'gone', arguments: {} } }))).toBe(
      'There is no command /gone.',
    );
  });

  it('answers what is no question with a clear sentence, without asking the engine', async () => {
    const { say } = await makeAssistant();
    expect(headline(await say('   '))).toBe('There was no question.');
    expect(headline(await say('why? '.repeat(1000)))).toBe('That is too long for one question.');
    expect(headline(await say('\u0000\u0001\u0002PNG\ufffd\ufffd\ufffd'))).toBe(
      'I could not read that as text.',
    );
    expect(headline(await say('/ask'))).toBe('Something is missing: Your question.');
  });

  it('has the engine answer from the passages that the asker chose', async () => {
    const engine = scriptedEngine({
      'who gets cards?': answeredFrom(catalogue, { passageIds: ['gcm/4/g'] }),
    });
    const { say } = await makeAssistant({ engine });
    await say('who gets cards?', { passageIds: ['gcm/4/g'] });
    expect(engine.chosen).toEqual([['gcm/4/g']]);
  });

  it('makes a plain reply of a failure, with a number that stands in the log and without what was asked', async () => {
    const engine = scriptedEngine({ 'my secret plan': new Error('fts5: syntax error near "secret"') });
    const { say, lines } = await makeAssistant({ engine });
    const reply = await say('my secret plan');
    expect(reply.outcome).toBe('failed');
    const reference = /[0-9a-f]{8}/.exec(texts(reply)[0] ?? '')?.[0] ?? 'none';
    expect(lines.join('\n')).toContain(reference);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('answers although the conversation can be neither recalled nor kept', async () => {
    const fails = () =>
      Promise.reject(new AssistantError('store-unavailable', 'Cannot reach "redis://…": refused'));
    const { say, lines } = await makeAssistant({
      conversations: { recall: fails, append: fails, forget: fails },
    });
    expect(card(await say('/objective 15')).title).toContain('15');
    expect(lines.join('\n')).toContain('store-unavailable');
  });

  it('rejects when the signal aborts', async () => {
    const engine = scriptedEngine({ 'a question': talkOf('greeting') });
    const { assistant } = await makeAssistant({ engine });
    const signal = AbortSignal.abort();
    await expect(
      assistant.handle({ conversationId: 'c', eventId: 'e', askedBy: 'h', text: 'a question' }, { signal }),
    ).rejects.toThrow('aborted');
  });

  it('logs one line an inquiry, with ids, outcome and duration, never text', async () => {
    const { say, lines } = await makeAssistant();
    await say('/objective remittances');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
      conversationId: 'c1',
      eventId: 'e1',
      outcome: 'looked-up',
      recordIds: ['gcm/20'],
      durationMs: 2,
    });
    expect(lines[0]).not.toContain('remittances');
  });

  it('gives an event that arrives twice the same answer id', async () => {
    const { say } = await makeAssistant();
    const twice = await Promise.all([
      say('/objective 15', { eventId: 'e' }),
      say('/objective 15', { eventId: 'e' }),
    ]);
    const ids = twice.map((reply) => blocksOf(reply, 'feedback')[0]?.answerId);
    expect(ids[0]).toBeDefined();
    expect(ids[0]).toBe(ids[1]);
  });

  it('completes an argument that is being typed, and suggests nothing for what it does not know', async () => {
    const { assistant } = await makeAssistant();
    const complete = (command: string, argument: string) =>
      assistant.complete({ command, argument, typed: 'remit', language: 'en' });
    expect(complete('objective', 'number')).toEqual([{ label: '20 · Remittances', value: '20' }]);
    expect(complete('objective', 'action')).toEqual([]);
    expect(complete('nothing', 'number')).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MODEL_TIME_LIMIT_MS } from '../../src/answering/composers/openai-model.ts';
import type { Answer } from '../../src/answering/answer.ts';
import type { OpenAssistant } from '../../src/open-assistant.ts';
import type { Asked } from '../../src/retrieval/understand.ts';
import { readRealKnowledge } from '../answering/real-knowledge.ts';
import { type FakeModelServer, type ModelCall, startFakeModelServer } from '../fakes/fake-model-server.ts';
import { openModelHouse, quotingDraft } from '../fixtures/model-house.ts';
import { openRealEngine } from '../fixtures/real-engine.ts';
import { blocksOf } from '../fixtures/read-reply.ts';

const QUESTION = 'How cheap should sending money home become?';
const FOLLOW_UP: Asked = {
  text: 'and for their children?',
  history: [{ role: 'user', text: 'What does the Compact say on health care for migrants?' }],
};

/** Replies in the form that each request asks for. */
const sober = (call: ModelCall) => ({
  kind: 'reply' as const,
  content: call.schema === 'draft' ? quotingDraft(call) : '{"question":"","queries":[]}',
});

let server: FakeModelServer;
let close: () => Promise<void>;
beforeEach(async () => {
  server = await startFakeModelServer();
  server.behave(sober);
});
afterEach(async () => {
  await close();
  await server.close();
});

async function open(settings: Readonly<Record<string, string>> = {}) {
  const house = await openModelHouse(server, settings);
  close = house.closeAll;
  return house;
}

/** So many questions in plain words, spread over the knowledge, that the documents answer. */
async function everydayQuestions(count: number): Promise<string[]> {
  const { phrasebook } = await readRealKnowledge();
  const entries = Object.values(phrasebook).filter((_, at) => at % 2 === 0);
  const { engine, close: closeEngine } = await openRealEngine();
  const answered: string[] = [];
  for (const text of entries.flatMap(({ questions }) => questions.slice(0, 1))) {
    if (answered.length === count) break;
    if ((await engine.answer({ text })).kind === 'answered') answered.push(text);
  }
  closeEngine();
  return answered;
}

const ask = ({ engine }: OpenAssistant, text: string): Promise<Answer> => engine.answer({ text });

/** As many at a time as a busy channel asks. */
async function askAll(house: OpenAssistant, questions: readonly string[]): Promise<Answer[]> {
  const left = [...questions.entries()];
  const answers = new Map<number, Answer>();
  const asker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      answers.set(next[0], await ask(house, next[1]));
  };
  await Promise.all(Array.from({ length: 10 }, asker));
  return questions.flatMap((_, at) => answers.get(at) ?? []);
}

describe('the assistant with a model server', { timeout: 60_000 }, () => {
  it(
    'loses none of 100 questions when the plug of the server is pulled in their middle',
    { timeout: MODEL_TIME_LIMIT_MS * 4 },
    async () => {
      const house = await open();
      const questions = await everydayQuestions(100);
      server.behave((call, count) => {
        if (count > 50) void server.close();
        return sober(call);
      });
      const answers = await askAll(house, questions);
      expect(answers.map(({ question }) => question)).toEqual(questions);
      const answered = answers.flatMap((each) => (each.kind === 'answered' ? [each] : []));
      expect(answered).toHaveLength(100);
      expect(answered.every(({ citations }) => citations.length > 0)).toBe(true);
      expect(answered.filter(({ mode }) => mode === 'model').length).toBeGreaterThan(20);
      const extractive = answered.filter(({ mode }) => mode === 'extractive');
      expect(extractive.length).toBeGreaterThan(20);
      expect(extractive.every(({ note }) => note === 'model-unavailable')).toBe(true);
      expect(house.metrics()).toContain('gcm_assistant_model_resting 1');
    },
  );

  it('counts tokens, requests, statements and fallbacks in its metrics', async () => {
    const house = await open();
    await ask(house, QUESTION);
    server.behave(() => ({ kind: 'status', status: 401 }));
    await ask(house, QUESTION);
    expect(house.metrics()).toEqual(
      expect.arrayContaining([
        'gcm_assistant_model_requests_total{outcome="replied"} 1',
        'gcm_assistant_model_requests_total{outcome="failed"} 1',
        'gcm_assistant_model_tokens_total{direction="input"} 100',
        'gcm_assistant_model_tokens_total{direction="output"} 20',
        'gcm_assistant_statements_total{support="supported"} 1',
        'gcm_assistant_model_fallbacks_total{reason="model-unavailable"} 1',
        'gcm_assistant_model_resting 0',
      ]),
    );
  });

  it('answers from the documents, and says so, when one person or all together have spent the day', async () => {
    const { assistant, metrics } = await open({
      OPENAI_TOKENS_PER_DAY: '350',
      OPENAI_TOKENS_PER_USER_PER_DAY: '100',
    });
    const reasonFor = async (askedBy: string): Promise<string | undefined> => {
      const inquiry = { conversationId: askedBy, eventId: String(server.requests.length), askedBy };
      const reply = await assistant.handle({ ...inquiry, language: 'en', text: `/ask ${QUESTION}` });
      expect(reply.outcome).toBe('answered');
      return blocksOf(reply, 'note').find(({ text }) => text.includes('allowance'))?.text;
    };
    const spent = 'Today’s allowance for the language model is used up, so this is quotes only.';
    expect(await reasonFor('ann')).toBeUndefined();
    expect(await reasonFor('ann')).toBe(spent);
    expect(await reasonFor('ben')).toBeUndefined();
    expect(await reasonFor('cas')).toBeUndefined();
    expect(await reasonFor('dia')).toBe(spent);
    expect(server.requests).toHaveLength(3);
    expect(metrics()).toContain('gcm_assistant_model_fallbacks_total{reason="budget-spent"} 2');
  });

  it.each<[string, Asked]>([
    ['an answer', { text: QUESTION }],
    ['a rewritten follow-up', FOLLOW_UP],
  ])('leaves the server at once when the asker stops waiting for %s', async (_what, asked) => {
    server.behave(() => ({ kind: 'slow' }));
    const { engine } = await open();
    const asker = new AbortController();
    const answering = engine.answer(asked, { signal: asker.signal });
    await expect.poll(() => server.requests.length).toBe(1);
    asker.abort(new Error('the asker left'));
    await expect(answering).rejects.toThrow('the asker left');
    await expect.poll(server.left).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it('searches for what a model made of a follow-up, and shows it', async () => {
    const question = 'What does the Compact say on health care for children of migrants?';
    server.behave((call) =>
      call.schema === 'draft' ? sober(call) : { kind: 'reply', content: JSON.stringify({ question }) },
    );
    const { engine } = await open();
    expect(await engine.answer(FOLLOW_UP)).toMatchObject({
      kind: 'answered',
      question: FOLLOW_UP.text,
      understoodAs: question,
    });
    expect(server.requests.at(-1)?.messages.at(-1)?.content).toContain(`<question>${question}</question>`);
  });

  it('asks no model to rewrite thanks, or what only names a record', async () => {
    const { engine } = await open();
    const { history } = FOLLOW_UP;
    await engine.answer({ text: 'thank you!', history });
    await engine.answer({ text: 'objective 7', history });
    expect(server.requests.filter(({ schema }) => schema === 'standalone_question')).toEqual([]);
  });
});

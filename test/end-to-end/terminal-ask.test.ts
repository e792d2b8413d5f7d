import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AnswerObject } from '../fixtures/answer-object-schema.ts';
import { makeDataFolder, runProgram } from './run-program.ts';

const data = makeDataFolder();
const ask = (words: string[], options: Partial<Parameters<typeof runProgram>[1]> = {}) =>
  runProgram(data.folder, { words: ['ask', ...words], ...options });

beforeAll(async () => {
  await ask(['hi']);
}, 120_000);
afterAll(data.remove);

const Outcome = z.object({ id: z.union([z.string(), z.number()]), kind: z.string() });

/** A trace is for whoever writes the program, not for whoever runs it. */
const STACK = /^\s+at .*:\d+/m;

const QUESTION = 'how can schools help newcomers?';

describe('the program "ask"', { timeout: 60_000 }, () => {
  it('prints one cited answer and nothing else', async () => {
    const { status, stdout, stderr } = await ask([QUESTION]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/“[^”]+”[^]*\[1\]/);
    expect(stdout).toMatch(/^\[1\] .+ · .+$/m);
    expect(stdout).toContain('http://localhost:3000/');
    expect(stdout).not.toContain('\u001b');
  });

  it('answers a command as the chat does', async () => {
    expect((await ask(['/objective 15'])).stdout).toMatch(/^GCM objective 15/);
  });

  it('prints the answer object with --json, its quotes word for word in their passages', async () => {
    const { status, stdout } = await ask(['--json', QUESTION]);
    expect(status).toBe(0);
    const answer = AnswerObject.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({
      kind: 'answered',
      language: 'en',
      question: QUESTION,
      mode: 'extractive',
    });
    expect(answer.citations.length).toBeGreaterThan(0);
    for (const { passageId, quote } of answer.citations) {
      const passage = answer.evidence.find((each) => each.passageId === passageId);
      for (const piece of quote.split(' … ')) expect(passage?.text).toContain(piece);
    }
  });

  it('answers in the language that is asked for', async () => {
    const { stdout } = await ask(['--language', 'es', 'objective 24']);
    expect(stdout).toMatch(/^No hay|^No existe/);
  });

  it('prints what Slack and Discord would post', async () => {
    const Messages = z.array(z.object({ blocks: z.array(z.unknown()) }));
    const messages = Messages.parse(JSON.parse((await ask(['--surface', 'slack', QUESTION])).stdout));
    expect(messages[0]?.blocks.length).toBeGreaterThan(1);
    expect((await ask(['--surface', 'discord', QUESTION])).stdout).toContain('"components"');
  });

  it('answers lines in order, says what is wrong with bad ones in their place, and ends with 1', async () => {
    const lines = ['{"id":"a","q":"hi"}', 'bad', '{"id":"c"}', `{"id":"d","q":"${QUESTION}"}`];
    const { status, stdout } = await ask(['--jsonl'], { input: lines.join('\n') });
    const kinds = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Outcome.parse(JSON.parse(line)))
      .map(({ id, kind }) => [id, kind]);
    expect(kinds).toEqual([
      ['a', 'conversational'],
      [2, 'error'],
      ['c', 'error'],
      ['d', 'answered'],
    ]);
    expect(status).toBe(1);
  });

  it('ends with 0 when every line was good, and when there is none', async () => {
    expect((await ask(['--jsonl'], { input: '{"id":"a","q":"hi"}\n\n' })).status).toBe(0);
    expect(await ask(['--jsonl'])).toMatchObject({ status: 0, stdout: '' });
  });

  it('ends quietly when the reader of its lines goes away', async () => {
    const input = '{"id":"a","q":"objective 15"}\n'.repeat(300);
    const { status, stderr } = await ask(['--jsonl'], { input, readUpTo: 1 });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says in a sentence what is wrong with an empty, a far too long and a binary question', async () => {
    for (const question of ['', ' ', 'why? '.repeat(1000), '\u0001\u0002\ufffd\ufffd\u0007']) {
      const { status, stdout, stderr } = await ask([question]);
      expect(status).toBe(0);
      expect(stdout.trim().split('\n').length).toBeLessThan(12);
      expect(stdout).toMatch(/[a-z]{3}/);
      expect(stderr + stdout).not.toMatch(STACK);
    }
  });

  it('answers wrong usage with the usage line and 2', async () => {
    for (const words of [
      [],
      ['--nonsense', 'x'],
      ['--language', 'xx', 'q'],
      ['--surface', 'fax', 'q'],
      ['--jsonl', 'q'],
    ]) {
      const { status, stdout, stderr } = await ask(words);
      expect([status, stdout], words.join(' ')).toEqual([2, '']);
      expect(stderr).toMatch(/^Cannot read the command line: .+\nUsage: npm run --silent ask -- /);
      expect(stderr).not.toMatch(STACK);
    }
  });

  it('names all wrong settings at once and ends with 1', async () => {
    const settings = { PORT: 'many', LOG_LEVEL: 'loud' };
    const { status, stdout, stderr } = await ask(['hi'], { settings });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('LOG_LEVEL');
    expect(stderr).not.toMatch(STACK);
  });
});

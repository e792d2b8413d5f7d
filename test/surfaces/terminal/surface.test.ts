import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/replies/reply.ts';
import { createTerminalSurface } from '../../../src/surfaces/terminal/surface.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { scriptedAssistant } from '../../fakes/scripted-assistant.ts';

const answer = exampleAnswer({ language: 'es', answerId: 'a1' });

/** A chat over two streams; `left` resolves when the person has left. */
async function openChat({ reply = answer, rows }: { reply?: Reply; rows?: number } = {}) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80, rows });
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const left = Promise.withResolvers<undefined>();
  const assistant = scriptedAssistant({ reply: () => reply });
  const chat = createTerminalSurface({
    assistant,
    input,
    output,
    hasColours: false,
    language: 'en',
    sessionId: 'terminal:1',
    onLeave: () => left.resolve(undefined),
  });
  await chat.start();
  return { input, assistant, chat, left: left.promise, shown: () => shown };
}

describe('createTerminalSurface()', () => {
  it('greets, answers each line in order and says goodbye in the language of the last reply', async () => {
    const { input, assistant, left, shown } = await openChat();
    input.end('¿cuánto cuesta?\n/objective 15\n2\n');
    await left;
    expect(assistant.inquiries.map(({ text }) => text)).toEqual(['¿cuánto cuesta?', '/objective 15', '2']);
    expect(shown()).toMatch(/^Hello\./);
    expect(shown()).toContain('Encontrado en 2 lugares:');
    expect(shown().trimEnd().split('\n').at(-1)).toMatch(/Adiós|Hasta/);
  });

  it('gives all turns one conversation and each its own event', async () => {
    const { input, assistant, left } = await openChat();
    input.end('one\ntwo\n');
    await left;
    expect(new Set(assistant.inquiries.map(({ conversationId }) => conversationId))).toEqual(
      new Set(['terminal:1']),
    );
    expect(new Set(assistant.inquiries.map(({ eventId }) => eventId)).size).toBe(2);
  });

  it('shows a long reply a page at a time, and the next page for "more"', async () => {
    const { input, assistant, left, shown } = await openChat({ rows: 6 });
    input.end('question\nmore\nmás\nmore\nmore\n');
    await left;
    expect(assistant.inquiries).toHaveLength(1);
    expect(shown()).toMatch(/… \d+ más ↵/);
    expect(shown()).toContain('[1] ');
  });

  it('asks nothing for an empty line', async () => {
    const { input, assistant, left } = await openChat();
    input.end('\n  \n');
    await left;
    expect(assistant.inquiries).toEqual([]);
  });

  it('stops twice without harm', async () => {
    const { chat, left } = await openChat();
    await chat.stop();
    await chat.stop();
    await left;
  });
});

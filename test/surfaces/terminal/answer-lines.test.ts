import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import type { AnswerEngine } from '../../../src/answering/answer-engine.ts';
import { AssistantError } from '../../../src/errors.ts';
import { answerLines } from '../../../src/surfaces/terminal/answer-lines.ts';
import { AnswerObject } from '../../fixtures/answer-object-schema.ts';
import { collect } from '../../fixtures/collect.ts';
import { exampleAnswer, exampleCitation } from '../../fakes/example-replies.ts';

const quote = 'Words of the document';
const citation = exampleCitation(1, quote);
const evidence = [
  {
    passage: { id: citation.passageId, recordId: citation.passageId, text: quote, locator: citation.locator },
    score: 2,
    foundBy: 'lexical',
    alsoAt: [],
  },
];

/** An engine that answers by what is asked for: "answered", "abstained", "declined", "conversational"; it fails for "fail". */
const engine: AnswerEngine = {
  answer: ({ text, language = 'en', history = [] }) => {
    const frame = { question: [...history.map((turn) => turn.text), text].join(' > '), language, evidence };
    const cited = {
      statements: [{ text: quote, citations: [1], isTranslation: false }],
      citations: [citation],
      mode: 'extractive' as const,
    };
    const answers: Record<string, Answer> = {
      answered: { ...frame, ...cited, kind: 'answered' },
      declined: { ...frame, ...cited, kind: 'declined', reason: 'personal-case' },
      abstained: {
        ...frame,
        mode: 'extractive',
        kind: 'abstained',
        reason: { kind: 'weak-evidence' },
        nearest: evidence,
      },
      conversational: { ...frame, mode: 'extractive', kind: 'conversational', topic: 'greeting' },
    };
    const answer = answers[text];
    return answer === undefined
      ? Promise.reject(new AssistantError('model-unavailable', 'Cannot ask the model: it is away'))
      : Promise.resolve(answer);
  },
};

const ask = (...lines: string[]) =>
  collect(
    answerLines(Readable.from([Buffer.from(lines.join('\n'))]), {
      engine,
      replyOf: () => exampleAnswer({ language: 'en', answerId: 'a1' }),
      clock: () => 0,
      language: undefined,
    }),
  );

describe('answerLines()', () => {
  it('gives the answer object that scripts rely on, for every kind of answer', async () => {
    const kinds = ['answered', 'abstained', 'declined', 'conversational'];
    const objects = await ask(...kinds.map((kind) => JSON.stringify({ id: kind, q: kind })));
    const read = objects.map((object) => AnswerObject.parse(object));
    expect(read.map(({ id, kind }) => [id, kind])).toEqual(kinds.map((kind) => [kind, kind]));
    expect(read.map(({ reason }) => reason)).toEqual([
      undefined,
      'weak-evidence',
      'personal-case',
      undefined,
    ]);
    expect(read[0]?.citations[0]?.locator).toBe(citation.place);
    expect(read[0]?.text).toContain('[1]');
  });

  it('passes the history on', async () => {
    const line = { id: 'a', q: 'answered', history: [{ role: 'user', text: 'before' }] };
    expect(await ask(JSON.stringify(line))).toMatchObject([{ question: 'before > answered' }]);
  });

  it('gives an error object in its place for a bad line, with its id or its number, and goes on', async () => {
    const outcomes = await ask('nonsense', '', '{"id":"z"}', '{"id":7,"q":"x"}', '{"id":"b","q":"answered"}');
    expect(outcomes.map(({ id, kind }) => [id, kind])).toEqual([
      [1, 'error'],
      ['z', 'error'],
      [7, 'error'],
      ['b', 'answered'],
    ]);
  });

  it('gives an error object when a part fails, and goes on', async () => {
    expect(await ask('{"id":"a","q":"fail"}', '{"id":"b","q":"answered"}')).toMatchObject([
      { id: 'a', kind: 'error', error: 'Cannot ask the model: it is away' },
      { id: 'b', kind: 'answered' },
    ]);
  });
});

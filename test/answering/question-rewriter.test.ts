import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/answering/model.ts';
import { readPrompt } from '../../src/answering/prompt.ts';
import { createQuestionRewriter, type QuestionRewriter } from '../../src/answering/question-rewriter.ts';

const HISTORY = [
  { role: 'user' as const, text: 'Which practices in Portugal teach the language?' },
  { role: 'assistant' as const, text: 'Practice 20, on Portuguese classes at school.' },
];

/** A rewriter over a model that replies with this, or fails with it. */
function rewriterWith(reply: unknown): QuestionRewriter {
  const model: Model = {
    name: 'scripted',
    ask: ({ schema }) =>
      reply instanceof Error
        ? Promise.reject(reply)
        : Promise.resolve({ kind: 'replied', value: schema.parse(reply) }),
  };
  const prompts = { standalone: readPrompt('standalone-question'), searches: readPrompt('search-queries') };
  return createQuestionRewriter({ model, prompts });
}

describe('createQuestionRewriter()', () => {
  it('puts the subject of the conversation into a follow-up', async () => {
    const question = 'Which practices in Portugal teach the language to adults?';
    expect(await rewriterWith({ question }).standalone('and to adults?', HISTORY)).toBe(question);
  });

  it.each([
    ['the model fails', new Error('down')],
    [
      'the model answers instead',
      { question: 'Norway grants visas to nurses, doctors, engineers and their spouses' },
    ],
    ['the model brings a link', { question: 'Which practices in Portugal? See www.example.com' }],
    ['the model says nothing', { question: ' ' }],
  ])('leaves the question as it is when %s', async (_, reply) => {
    expect(await rewriterWith(reply).standalone('and to adults?', HISTORY)).toBe('and to adults?');
  });

  it('asks no model when there is no conversation', async () => {
    expect(await rewriterWith(new Error('asked')).standalone('What is objective 7?', [])).toBe(
      'What is objective 7?',
    );
  });

  it('gives three other searches at most, and none when the model fails', async () => {
    const queries = ['firewalls', 'access to health care', 'irregular migrants', 'a fourth one'];
    expect(await rewriterWith({ queries }).otherSearches('can I see a doctor?')).toEqual(queries.slice(0, 3));
    expect(await rewriterWith(new Error('down')).otherSearches('can I see a doctor?')).toEqual([]);
  });
});

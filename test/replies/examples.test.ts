import { afterAll, describe, expect, it } from 'vitest';
import { findQuote } from '../../src/answering/find-quote.ts';
import { locales } from '../../src/replies/locales/index.ts';
import { replyFromAnswer } from '../../src/replies/reply-from-answer.ts';
import { LANGUAGES } from '../../src/retrieval/query.ts';
import { buildTestEngine } from '../fixtures/build-test-engine.ts';
import { blocksOf } from '../fixtures/read-reply.ts';

/** Building the index on a busy machine takes some seconds. */
const BUILDING_MS = 120_000;

const parts = await buildTestEngine();
const { engine, catalogue, close } = parts;
afterAll(close);

describe('examples of the locales', { timeout: BUILDING_MS }, () => {
  it.each(
    LANGUAGES.flatMap((language) =>
      locales[language].examples.map((question) => [language, question] as const),
    ),
  )('are answered in %s: "%s"', async (language, question) => {
    const answer = await engine.answer({ text: question });
    const reply = replyFromAnswer(answer, { catalogue, linkTo: () => undefined, answerId: 'answer-1' });
    expect([reply.outcome, reply.language]).toEqual(['answered', language]);
    for (const { citations } of blocksOf(reply, 'citations'))
      for (const { passageId, quote } of citations)
        expect(findQuote(quote, catalogue.passage(passageId)?.text ?? '')).toBeDefined();
  });
});

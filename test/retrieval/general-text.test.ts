import { afterAll, describe, expect, it } from 'vitest';
import { fts5 } from '../evaluation/peers/fts5.ts';
import { openGeneralSearch, readGeneralPassages, readGeneralQuestions } from './general-text.ts';

/** Half a question of 120: rounding, never a question. */
const NOISE = 0.5;

const DEPTHS = [1, 5] as const;

const passages = readGeneralPassages();
const questions = readGeneralQuestions();
const search = openGeneralSearch(passages);
afterAll(search.close);

/** Questions whose passage is among the first `depth` that a search finds. */
const hits = (found: readonly string[][], depth: number): number =>
  questions.filter(({ passageId }, at) => found[at]?.slice(0, depth).includes(passageId)).length;

const plain = fts5.open(passages);
const idOf = new Map(passages.map(({ id, text }) => [text, id]));
const foundPlainly = questions.map(({ text }) =>
  plain(text, { limit: 5 }).flatMap((found) => idOf.get(found) ?? []),
);

describe('the retrievers, on text that nobody tuned for and no phrasebook describes', () => {
  it.each(DEPTHS)('find the passage among the first %i as often as plain FTS5', async (depth) => {
    const found = await Promise.all(questions.map(({ text }) => search.retrieve(text)));
    expect(hits(found, depth)).toBeGreaterThanOrEqual(hits(foundPlainly, depth) - NOISE);
  });

  it.each(DEPTHS)('find it among the first %i as often once ranked', async (depth) => {
    const found = await Promise.all(questions.map(({ text }) => search.rank(text)));
    expect(hits(found, depth)).toBeGreaterThanOrEqual(hits(foundPlainly, depth) - NOISE);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { contentTerms } from '../../src/retrieval/content-terms.ts';
import { pointOf } from '../../src/retrieval/latent-space.ts';
import { createLinePointReader, POINT_SCALE } from '../../src/retrieval/line-points.ts';
import { createLineMeter } from '../../src/retrieval/measure-lines.ts';
import { latentTerm } from '../../src/retrieval/passage-stems.ts';
import { createTermLikeness } from '../../src/retrieval/term-likeness.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { openSmallIndex } from '../fixtures/small-index.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';

const QUESTION = 'how dear is sending money home?';
const entry = (...questions: string[]) => ({ questions, keywords: '', es: [], fr: [], pt: [] });
const index = openSmallIndex(
  knowledgeOf(
    {
      'gcm/20/a': { text: 'Reduce the costs of remittances.' },
      'gcm/20/b': { text: 'Transfers of money cost less.' },
      'gcm/4/a': { text: 'Issue documents of identity.' },
      'gcm/4/b': { text: 'Cards of identity for all.' },
      ...Object.fromEntries(
        ['water', 'housing', 'schools', 'borders', 'visas'].map((word, at) => [
          `gcm/1/${at}`,
          { text: `Provide ${word}.` },
        ]),
      ),
      'gcm/9': { text: 'Nobody asks for this.' },
    },
    {
      phrasebook: {
        'gcm/20/a': entry(QUESTION, 'what do banks take for sending money?'),
        'gcm/20/b': entry('is sending money home cheaper now?', 'dear money transfers?'),
        'gcm/4/a': entry('who gives a card of identity?'),
        'gcm/4/b': entry('can all get an identity card?'),
      },
    },
  ),
);
afterAll(index.close);
const { database, latentSpace: space } = index;
const { passages } = index.knowledge;
const pointsOf = createLinePointReader({ database, passages });
const passage = (id: string) => passages.filter((each) => each.id === id);

describe('createLinePointReader()', () => {
  it('gives one point a line, as near to the floats as a byte can be', () => {
    const [remittances] = passage('gcm/20/a');
    const points = remittances && pointsOf(remittances, 'en')?.points;
    const exact = pointOf(
      space,
      contentTerms(QUESTION, 'en').map((term) => latentTerm(term, 'en')),
    );
    expect(points).toHaveLength(2 * space.dimensions);
    exact?.forEach((value, at) => {
      expect((points?.[at] ?? 0) / POINT_SCALE).toBeCloseTo(value, 1);
    });
  });

  it('has none for a passage without an entry, or without lines in the language', () => {
    expect(passage('gcm/9').map((each) => pointsOf(each, 'en'))).toEqual([undefined]);
    expect(passage('gcm/20/a').map((each) => pointsOf(each, 'fr'))).toEqual([undefined]);
  });
});

describe('createLineMeter()', () => {
  const measureLines = createLineMeter({
    space,
    pointsOf,
    likeness: createTermLikeness(space),
    weigh: () => 1,
  });
  const measure = (text: string, id: string, given = {}) => {
    const figures = measureLines(queryOf(text, given));
    return passage(id).map((each) => figures(each, () => false))[0];
  };

  it('finds the passage close whose lines ask the same', () => {
    expect(measure(QUESTION, 'gcm/20/a')?.line).toBeCloseTo(1, 1);
    expect(measure(QUESTION, 'gcm/4/a')?.line).toBeLessThan(0.3);
    expect(measure(QUESTION, 'gcm/20/a')?.likeness).toBeGreaterThan(
      measure(QUESTION, 'gcm/4/a')?.likeness ?? 1,
    );
  });

  it('measures each clause on its own', () => {
    const text = 'identity card of all; sending money home';
    const clauses = [contentTerms('identity card', 'en'), contentTerms('sending money home', 'en')];
    const figures = measure(text, 'gcm/20/a', { clauses });
    expect(figures?.lineByClause).toBeGreaterThan(figures?.line ?? 1);
  });

  it('counts a word that the passage holds, and nothing of a passage without lines', () => {
    const figures = measureLines(queryOf('nobody asks'));
    expect(passage('gcm/9').map((each) => figures(each, (term) => term === 'ask'))).toEqual([
      { line: 0, lineByClause: 0, likeness: 0.5 },
    ]);
  });
});

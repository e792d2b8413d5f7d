import { afterAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { createTermExpander } from '../../src/retrieval/expand-terms.ts';
import { createLinePointReader } from '../../src/retrieval/line-points.ts';
import { createLineMeter } from '../../src/retrieval/measure-lines.ts';
import { createSupportMeter, type Support } from '../../src/retrieval/measure-support.ts';
import { createPassageWords } from '../../src/retrieval/passage-words.ts';
import { createPhraseLineReader } from '../../src/retrieval/phrase-line-reader.ts';
import { createTermLikeness } from '../../src/retrieval/term-likeness.ts';
import { createTermWeights } from '../../src/retrieval/term-weights.ts';
import { createVocabulary } from '../../src/retrieval/vocabulary.ts';
import type { Query } from '../../src/retrieval/query.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { openSmallIndex } from '../fixtures/small-index.ts';

const index = openSmallIndex();
afterAll(index.close);
const catalogue = createCatalogue(index.knowledge);
const vocabulary = createVocabulary(index.database);
const { database, latentSpace: space } = index;
const { passages } = index.knowledge;
const weigh = createTermWeights({ vocabulary, passageCount: passages.length });
const meter = createSupportMeter({
  linesOf: createPhraseLineReader({ database, passages }),
  passages,
  space,
  vocabulary,
  weigh,
  wordsOf: createPassageWords({ database, passages }),
  measureLines: createLineMeter({
    space,
    weigh,
    pointsOf: createLinePointReader({ database, passages }),
    likeness: createTermLikeness(space),
  }),
  expandTerms: createTermExpander({
    acronyms: [],
    terms: [{ term: 'remittances', en: ['allowance'], es: ['remesas'], fr: [], pt: [] }],
  }),
});
const ids = ['gcm/20/a', 'gcm/20/b'];
const measure = (
  text: string,
  { found = ids, ...given }: Partial<Query> & { found?: string[] } = {},
): Support => meter(queryOf(text, given), evidenceOf(catalogue, found));

describe('createSupportMeter()', () => {
  it('covers a question whose words the best passages hold, also by the lines of their entries', () => {
    expect(measure('transaction costs of remittances')).toMatchObject({ coverage: 1, unknown: 0 });
    expect(measure('cheap wire fees abroad').coverage).toBeGreaterThan(0.5);
  });

  it('covers little of a question that other passages answer', () => {
    expect(measure('children in schools')).toMatchObject({ coverage: 0, unknown: 0 });
  });

  it('tells how near the passages come to the words, and how many of these are rare', () => {
    expect(measure('transaction costs of remittances')).toMatchObject({ likeness: 1, rareWords: 0 });
    expect(measure('children in schools').likeness).toBeLessThan(0.5);
  });

  it('matches a sentence with an amount apart from one without', () => {
    const { sentenceMatch, amountMatch } = measure('transaction costs less than 3 per cent');
    expect(amountMatch).toBe(sentenceMatch);
    expect(measure('post offices').sentenceMatch).toBeGreaterThan(measure('post offices').amountMatch);
  });

  it('counts as unknown what no passage holds', () => {
    expect(measure('xylophone zeppelin')).toMatchObject({ coverage: 0, unknown: 1 });
    const { unknown } = measure('remittances xylophone');
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThan(1);
  });

  it('counts what the glossary knows a word to mean, but in a sentence less than the word itself', () => {
    const [typed, meant] = [measure('remittances'), measure('allowance')];
    expect(meant).toMatchObject({ coverage: 1, unknown: 0 });
    expect(meant.sentenceMatch).toBeGreaterThan(0);
    expect(meant.sentenceMatch).toBeLessThan(typed.sentenceMatch);
  });

  it('finds a line of the phrasebook that is like the question', () => {
    expect(measure('How can people send money home for less?').lineMatch).toBeGreaterThan(0.8);
    expect(measure('children in schools').lineMatch).toBe(0);
  });

  it('finds one sentence that says it all better than words that are spread', () => {
    const together = measure('transaction costs of migrant remittances').sentenceMatch;
    const spread = measure('transaction costs in post offices').sentenceMatch;
    expect(together).toBe(1);
    expect(spread).toBeLessThan(together);
  });

  it('sees that the thing which is asked for is not there', () => {
    const asking = (noun: string) =>
      measure(`which ${noun} is it?`, { asksFor: { amount: false, date: false, person: false, noun } })
        .lacksNoun;
    expect(asking('vaccine')).toBe(true);
    expect(asking('bank')).toBe(false);
    expect(measure('costs').lacksNoun).toBe(false);
  });

  it('measures nothing without evidence or without words', () => {
    expect(measure('remittances', { found: [] })).toMatchObject({
      coverage: 0,
      closeness: 0,
      lineMatch: 0,
      sentenceMatch: 0,
      amountMatch: 0,
    });
    expect(measure('', { found: [] })).toMatchObject({ coverage: 0, unknown: 0 });
  });

  it('keeps every figure between 0 and 1', () => {
    for (const text of ['remittances', 'migrants migrants', 'send money home for less', 'a " b']) {
      const { coverage, unknown, closeness, lineMatch, sentenceMatch } = measure(text);
      for (const figure of [coverage, unknown, closeness, lineMatch, sentenceMatch]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(1.0001);
      }
    }
  });
});

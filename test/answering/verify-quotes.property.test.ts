import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuote } from '../../src/answering/fold-quote.ts';
import { verifyQuotes, type Verified } from '../../src/answering/verify-quotes.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { splitSentences } from '../../src/knowledge/split-sentences.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const RUNS = { numRuns: 400 };

/** Passages long enough to be cut. */
const passages = catalogue.passages.filter(({ text }) => text.split(/\s+/).length >= 12);
const anyPassage = fc.constantFrom(...passages);

/** What becomes of a draft that says nothing but this quote; the evidence is the passages given. */
const verify = (quote: string, cited: Passage, evidence: readonly Passage[] = [cited]): Verified =>
  verifyQuotes(
    { statements: [{ text: quote, support: [{ passageId: cited.id, quote }] }] },
    {
      catalogue,
      evidence: evidence.map((passage) => ({ passage, score: 1, foundBy: 'property', alsoAt: [] })),
    },
  );

const neverPasses = (quote: string, cited: Passage, evidence?: readonly Passage[]): void =>
  expect({ quote, statements: verify(quote, cited, evidence).statements }).toEqual({ quote, statements: [] });

/** Whether the words stand in the passage without a letter or digit at either end, by a reading of its own. */
function stands(quote: string, { text }: Passage): boolean {
  const [words, whole] = [foldQuote(quote).text, foldQuote(text).text];
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(whole);
}

const NEGATION = /\b(?:not|never|cannot|no|without|neither|nor)\b/;

/** Whether the line above the sentence ends in a negation: what follows it is not quoted without it. */
const followsNegation = ({ text }: Passage, sentence: string): boolean =>
  NEGATION.test(text.slice(0, text.indexOf(sentence)).split(/\s+/).slice(-6).join(' '));

/** A passage with a run of its words, from the start of a sentence: what an honest composer quotes. */
const trueQuote = anyPassage.chain((passage) => {
  const sentences = splitSentences(passage.text).filter(
    (sentence) => sentence.split(/\s+/).length >= 5 && !followsNegation(passage, sentence),
  );
  return sentences.length === 0
    ? fc.constant({ passage, quote: passage.text })
    : fc
        .tuple(fc.constantFrom(...sentences), fc.integer({ min: 5, max: 40 }))
        .map(([sentence, length]) => ({ passage, quote: sentence.split(/\s+/).slice(0, length).join(' ') }));
});

describe('verifyQuotes() and true quotes', () => {
  it('keeps each, and gives it back as the passage prints it', () => {
    fc.assert(
      fc.property(trueQuote, ({ passage, quote }) => {
        const { citations } = verify(quote, passage);
        expect(citations).toHaveLength(1);
        expect(passage.text).toContain(citations[0]?.quote);
        expect(foldQuote(citations[0]?.quote ?? '').text).toBe(foldQuote(quote).text);
      }),
      RUNS,
    );
  });

  it('keeps each with its lines wrapped anew and its marks typed otherwise, and prints the marks of the passage', () => {
    const spaces = fc.constantFrom(' ', '\n', '  ', '\t', '\u00a0', ' \n ');
    const retype = (text: string, space: string, isPlain: boolean): string =>
      isPlain
        ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/ /g, space)
        : text.replace(/"/g, '”').replace(/'/g, '’').replace(/-/g, '\u2011').replace(/ /g, space);
    fc.assert(
      fc.property(trueQuote, spaces, fc.boolean(), ({ passage, quote }, space, isPlain) => {
        const { citations, statements } = verify(retype(quote, space, isPlain), passage);
        expect(statements).toHaveLength(1);
        expect(passage.text).toContain(citations[0]?.quote);
      }),
      RUNS,
    );
  });

  it('names the passage that holds the words, when the draft names another one', () => {
    fc.assert(
      fc.property(trueQuote, anyPassage, ({ passage, quote }, other) => {
        fc.pre(!stands(quote, other));
        const { citations } = verify(quote, other, [other, passage]);
        expect(citations.map(({ passageId }) => passageId)).toEqual([passage.id]);
      }),
      RUNS,
    );
  });
});

describe('verifyQuotes() never lets pass', () => {
  it('words of a passage that is not among the evidence', () => {
    fc.assert(
      fc.property(trueQuote, anyPassage, ({ passage, quote }, other) => {
        fc.pre(!stands(quote, other));
        neverPasses(quote, passage, [other]);
        neverPasses(quote, other);
      }),
      RUNS,
    );
  });

  it('a quote that ends or begins within a word or a number', () => {
    fc.assert(
      fc.property(trueQuote, fc.nat(), fc.boolean(), ({ passage, quote }, place, atEnd) => {
        const cuts = Array.from(
          quote.matchAll(/[\p{L}\p{N}](?=[.,]?[\p{L}\p{N}])/gu),
          ({ index }) => index + 1,
        );
        const cut = cuts[place % Math.max(1, cuts.length)] ?? 0;
        const shortened = atEnd ? quote.slice(0, cut) : quote.slice(cut).replace(/^[.,]/, '');
        fc.pre(shortened !== '' && !stands(shortened, passage));
        neverPasses(shortened, passage);
      }),
      RUNS,
    );
  });

  it.each([' ', ' … ', '. ', '\n'])('a quote stitched from two passages with %j', (stitch) => {
    fc.assert(
      fc.property(trueQuote, trueQuote, (one, other) => {
        fc.pre(!stands(other.quote, one.passage) && !stands(one.quote, other.passage));
        neverPasses(`${one.quote}${stitch}${other.quote}`, one.passage, [one.passage, other.passage]);
      }),
      RUNS,
    );
  });

  it('a quote with another number', () => {
    const withNumber = trueQuote.filter(({ quote }) => /\d/.test(quote));
    fc.assert(
      fc.property(withNumber, fc.nat(), ({ passage, quote }, place) => {
        const digits = Array.from(quote.matchAll(/\d/g));
        const digit = digits[place % digits.length];
        const at = digit?.index ?? 0;
        const changed = `${quote.slice(0, at)}${(Number(digit?.[0]) + 1) % 10}${quote.slice(at + 1)}`;
        fc.pre(!stands(changed, passage));
        neverPasses(changed, passage);
      }),
      RUNS,
    );
  });

  it('a quote with another name', () => {
    const names = ['Ruritania', 'Portugal', 'UNICEF', 'IOM', 'Mexico'];
    const withName = trueQuote.filter(({ quote }) => /\s\p{Lu}\p{L}+/u.test(quote));
    fc.assert(
      fc.property(withName, fc.constantFrom(...names), ({ passage, quote }, name) => {
        const changed = quote.replace(/(?<=\s)\p{Lu}\p{L}+/u, name);
        fc.pre(changed !== quote && !stands(changed, passage));
        neverPasses(changed, passage);
      }),
      RUNS,
    );
  });

  it('a quote with a negation put in or taken out', () => {
    fc.assert(
      fc.property(trueQuote, fc.nat(), ({ passage, quote }, place) => {
        const words = quote.split(' ');
        const at = 1 + (place % (words.length - 1));
        const turned = NEGATION.test(quote)
          ? quote.replace(/ ?\b(?:not|never|no|without|neither|nor)\b/, '').replace('cannot', 'can')
          : words.toSpliced(at, 0, 'not').join(' ');
        fc.pre(!stands(turned, passage));
        neverPasses(turned, passage);
      }),
      RUNS,
    );
  });

  /** Passages with the places of their negations. */
  const negated = passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(new RegExp(NEGATION, 'g')), ({ index, 0: word }) => ({
      passage,
      from: index,
      to: index + word.length,
    })),
  );

  it('a quote with a negation cut off before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...negated),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 4, max: 20 }),
        ({ passage, to }, skipped, length) => {
          const words = passage.text.slice(to).trimStart().split(/\s+/);
          const between = words.slice(0, skipped).join(' ');
          const quote = words.slice(skipped, skipped + length).join(' ');
          fc.pre(!/[.;:!?]/.test(between) && /^[\p{L}\p{N}]/u.test(quote) && quote.split(' ').length >= 3);
          fc.pre(passage.text.startsWith(' ', to) && passage.text.indexOf(quote) > to);
          neverPasses(quote, passage);
        },
      ),
      RUNS,
    );
  });

  it('a quote with a negation of the same sentence hidden in its gap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...negated),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        ({ passage, from, to }, before, after) => {
          const sentenceBefore =
            passage.text
              .slice(0, from)
              .split(/[.!?]\s|\n/)
              .at(-1)
              ?.trim() ?? '';
          const sentenceAfter =
            passage.text
              .slice(to)
              .split(/[.!?]\s|\n/, 1)[0]
              ?.trim() ?? '';
          const first = sentenceBefore
            .split(/\s+/)
            .slice(0, 3 + before)
            .join(' ');
          const second = sentenceAfter.split(/\s+/).slice(after).join(' ');
          fc.pre(first.split(' ').length >= 3 && second.split(' ').length >= 3 && !NEGATION.test(first));
          fc.pre(passage.text.split(second).length === 2 && passage.text.split(first).length === 2);
          neverPasses(`${first} … ${second}`, passage);
        },
      ),
      RUNS,
    );
  });
});

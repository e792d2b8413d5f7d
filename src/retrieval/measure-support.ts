import type { Passage } from '../knowledge/passage.ts';
import { splitSentences } from '../knowledge/split-sentences.ts';
import { contentTerms } from './content-terms.ts';
import type { Evidence } from './evidence.ts';
import type { TermExpander } from './expand-terms.ts';
import { closeness, type LatentSpace } from './latent-space.ts';
import type { PassageWords } from './passage-words.ts';
import type { LineMeter } from './measure-lines.ts';
import { latentTerm } from './passage-stems.ts';
import type { PhraseLineReader } from './phrase-line-reader.ts';
import type { Query } from './query.ts';
import { synonymsOf } from './synonyms-of.ts';
import type { TermWeights } from './term-weights.ts';
import type { Vocabulary } from './vocabulary.ts';
import { rowNumbers } from './row-numbers.ts';

/** How well the best evidence carries a question; shares lie between 0 and 1. */
export type Support = {
  /** Share of the question's informative words that one of the best passages or its phrasebook entry holds. */
  coverage: number;
  /** Share of the question's informative words that the whole knowledge does not hold. */
  unknown: number;
  /** Closeness of the best passage in the latent space. */
  closeness: number;
  /** Likeness (cosine) of the question to the phrasebook line most like it. */
  lineMatch: number;
  /** The same share, counting how near the best passage and its phrasebook lines come to each word. */
  likeness: number;
  /** Words of the question that few passages hold: what is asked for in particular. */
  rareWords: number;
  /** Share of the question's informative words that one sentence of a passage holds, synonyms counted less. */
  sentenceMatch: number;
  /** The same among sentences that hold a number other than a year. */
  amountMatch: number;
  /** True when the thing that is asked for ("which vaccine brand") stands in none of the best passages. */
  lacksNoun: boolean;
};

/** Measures the support of evidence for a query. */
export type SupportMeter = (query: Query, evidence: readonly Evidence[]) => Support;

/** Passages that are looked into: as many as an answer quotes. */
const BEST_PASSAGES = 3;

/** A number that is no year. */
const AMOUNT = /(?<![\d.,])(?!(?:19|20)\d{2}\b)\d/;

/** Weight from which on a word is rare: about one passage in sixty holds it. */
const RARE = 4;

/** Worth of a synonym in a sentence, against 1 for the typed word itself. */
const SYNONYM_WORTH = 0.7;

type Given = {
  linesOf: PhraseLineReader;
  passages: readonly Passage[];
  space: LatentSpace;
  vocabulary: Vocabulary;
  weigh: TermWeights;
  expandTerms: TermExpander;
  wordsOf: PassageWords;
  measureLines: LineMeter;
};

/** A meter over an open index; informative words weigh by their inverse document frequency. */
export function createSupportMeter(given: Given): SupportMeter {
  const { linesOf, passages, space, vocabulary, expandTerms, wordsOf } = given;
  const rowOf = rowNumbers(passages);
  return (query, evidence) => {
    const { language, terms } = query;
    const best = evidence.slice(0, BEST_PASSAGES).map(({ passage }) => ({
      passage,
      typed: wordsOf(passage, language),
      english: wordsOf(passage, 'en'),
    }));
    const synonyms = synonymsOf(query, expandTerms);
    const meansOneOf = (term: string, stems: Stems): boolean =>
      synonyms.get(term)?.some((each) => stems.has(each)) ?? false;
    const standsIn = ({ typed, english }: (typeof best)[number], term: string): boolean =>
      typed.has(term) || meansOneOf(term, english);
    const isKnown = (term: string): boolean =>
      vocabulary(language).has(term) || meansOneOf(term, vocabulary('en'));
    const weigh = (term: string): number => given.weigh(term, language);
    const massOf = (some: Iterable<string>): number =>
      Array.from(some).reduce((sum, term) => sum + weigh(term), 0) || 1;
    const total = massOf(terms);
    const share = (worth: (term: string) => number): number =>
      terms.reduce((sum, term) => sum + weigh(term) * worth(term), 0) / total;
    const points = terms.map((term) => latentTerm(term, language));
    const near = closeness(space, points);
    const measureLines = given.measureLines(query);
    const lineMatches = best
      .flatMap(({ passage }) => linesOf(passage, language))
      .map((line) => new Set(line))
      .map((line) => share((term) => (line.has(term) ? 1 : 0)) * Math.sqrt(total / massOf(line)));
    const worth = (term: string, stems: Stems): number =>
      stems.has(term) ? 1 : meansOneOf(term, stems) ? SYNONYM_WORTH : 0;
    return {
      coverage: highest(best, (each) => share((term) => (standsIn(each, term) ? 1 : 0))),
      likeness: highest(
        best,
        ({ passage, typed }) => measureLines(passage, (term) => typed.has(term)).likeness,
      ),
      rareWords: terms.filter((term) => weigh(term) > RARE).length,
      unknown: share((term) => (isKnown(term) ? 0 : 1)),
      closeness: highest(best, ({ passage }) => near?.[(rowOf.get(passage.id) ?? 0) - 1] ?? 0),
      lineMatch: Math.max(0, ...lineMatches),
      ...sentenceFigures(
        best.flatMap(({ passage }) => splitSentences(passage.text)),
        (stems) => share((term) => worth(term, stems)),
      ),
      lacksNoun: lacksNoun(query, (noun) => best.some((each) => standsIn(each, noun))),
    };
  };
}

const highest = <T>(all: readonly T[], figure: (each: T) => number): number =>
  Math.max(0, ...all.map(figure));

/** The best match of a sentence, and of one that holds an amount. */
function sentenceFigures(sentences: readonly string[], match: (stems: Stems) => number) {
  const matched = sentences.map((sentence) => ({
    holdsAmount: AMOUNT.test(sentence),
    match: match(new Set(contentTerms(sentence, 'en'))),
  }));
  return {
    sentenceMatch: highest(matched, (each) => each.match),
    amountMatch: highest(matched, (each) => (each.holdsAmount ? each.match : 0)),
  };
}

function lacksNoun({ asksFor, language }: Query, stands: (noun: string) => boolean): boolean {
  const nouns = asksFor.noun === undefined ? [] : contentTerms(asksFor.noun, language);
  return nouns.length > 0 && !nouns.some(stands);
}

type Stems = { has: (stem: string) => boolean };

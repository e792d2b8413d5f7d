import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../knowledge/passage.ts';
import { splitSentences } from '../knowledge/split-sentences.ts';
import { contentTerms } from './content-terms.ts';
import type { Evidence } from './evidence.ts';
import type { TermExpander } from './expand-terms.ts';
import { closeness, type LatentSpace } from './latent-space.ts';
import type { PassageWords } from './passage-words.ts';
import { latentTerm } from './passage-stems.ts';
import type { Language, Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well the best evidence carries a question; each figure lies between 0 and 1. */
export type Support = {
  /** Share of the question's informative words that one of the best passages or its phrasebook entry holds. */
  coverage: number;
  /** Share of the question's informative words that the whole knowledge does not hold. */
  unknown: number;
  /** Closeness of the best passage in the latent space. */
  closeness: number;
  /** Likeness (cosine) of the question to the phrasebook line most like it. */
  lineMatch: number;
  /** Share of the question's informative words that one sentence of a passage holds, synonyms counted less. */
  sentenceMatch: number;
  /** True when the thing that is asked for ("which vaccine brand") stands in none of the best passages. */
  lacksNoun: boolean;
};

/** Measures the support of evidence for a query. */
export type SupportMeter = (query: Query, evidence: readonly Evidence[]) => Support;

/** Passages that are looked into: as many as an answer quotes. */
const BEST_PASSAGES = 3;

/** Worth of a synonym in a sentence, against 1 for the typed word itself. */
const SYNONYM_WORTH = 0.7;

const Lines = z.object({ lines: z.string() });

type Given = {
  database: DatabaseSync;
  passages: readonly Passage[];
  space: LatentSpace;
  vocabulary: Vocabulary;
  expandTerms: TermExpander;
  wordsOf: PassageWords;
};

/** A meter over an open index; informative words weigh by their inverse document frequency. */
export function createSupportMeter(given: Given): SupportMeter {
  const { database, passages, space, vocabulary, expandTerms, wordsOf } = given;
  const rowOf = new Map(passages.map(({ id }, index) => [id, index + 1]));
  const linesOf = createLineReader(database);
  return (query, evidence) => {
    const { language, terms } = query;
    const rows = evidence.slice(0, BEST_PASSAGES).map(({ passage }) => rowOf.get(passage.id) ?? 0);
    const words = evidence
      .slice(0, BEST_PASSAGES)
      .map(({ passage }) => ({ typed: wordsOf(passage, language), english: wordsOf(passage, 'en') }));
    const synonyms = synonymsOf(query, expandTerms);
    const meansOneOf = (term: string, stems: Stems): boolean =>
      synonyms.get(term)?.some((each) => stems.has(each)) ?? false;
    const standsIn = ({ typed, english }: (typeof words)[number], term: string): boolean =>
      typed.has(term) || meansOneOf(term, english);
    const isKnown = (term: string): boolean =>
      vocabulary(language).has(term) || meansOneOf(term, vocabulary('en'));
    const weigh = (term: string): number =>
      Math.log(1 + passages.length / (1 + (vocabulary(language).get(term) ?? 0)));
    const massOf = (some: Iterable<string>): number =>
      Array.from(some).reduce((sum, term) => sum + weigh(term), 0) || 1;
    const total = massOf(terms);
    const share = (worth: (term: string) => number): number =>
      terms.reduce((sum, term) => sum + weigh(term) * worth(term), 0) / total;
    const near = closeness(
      space,
      terms.map((term) => latentTerm(term, language)),
    );
    const lineMatches = rows
      .flatMap((row) => linesOf(row, language))
      .map((line) => share((term) => (line.has(term) ? 1 : 0)) * Math.sqrt(total / massOf(line)));
    const sentenceMatches = evidence
      .slice(0, BEST_PASSAGES)
      .flatMap(({ passage }) => splitSentences(passage.text))
      .map((sentence) => new Set(contentTerms(sentence, 'en')))
      .map((stems) => share((term) => (stems.has(term) ? 1 : meansOneOf(term, stems) ? SYNONYM_WORTH : 0)));
    const nouns = query.asksFor.noun === undefined ? [] : contentTerms(query.asksFor.noun, language);
    return {
      coverage: Math.max(0, ...words.map((each) => share((term) => (standsIn(each, term) ? 1 : 0)))),
      unknown: share((term) => (isKnown(term) ? 0 : 1)),
      closeness: Math.max(0, ...rows.map((row) => near?.[row - 1] ?? 0)),
      lineMatch: Math.max(0, ...lineMatches),
      sentenceMatch: Math.max(0, ...sentenceMatches),
      lacksNoun: nouns.length > 0 && !nouns.some((noun) => words.some((each) => standsIn(each, noun))),
    };
  };
}

type Stems = { has: (stem: string) => boolean };

/** The phrasebook lines of a passage in a language, as sets of stems. */
function createLineReader(database: DatabaseSync): (row: number, language: Language) => Set<string>[] {
  const read = database.prepare('SELECT lines FROM passage_lines WHERE passage = ? AND language = ?');
  return (row, language) => {
    const found = Lines.optional().parse(read.get(row, language));
    return found === undefined ? [] : found.lines.split('\n').map((line) => new Set(line.split(' ')));
  };
}

/** The English stems that the glossary gives for each typed word. */
function synonymsOf({ searchText, language }: Query, expandTerms: TermExpander): Map<string, string[]> {
  const pairs = searchText.split(/\s+/).flatMap((word) => {
    const english = [...new Set(expandTerms(word, language).flatMap((each) => contentTerms(each, 'en')))];
    return contentTerms(word, language).map((term): [string, string[]] => [term, english]);
  });
  return new Map(pairs);
}

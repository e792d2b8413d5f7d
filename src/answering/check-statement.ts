import type { Glossary } from '../knowledge/glossary.ts';
import type { Language } from '../retrieval/query.ts';
import { checkCoverage, type Coverage } from './check-coverage.ts';
import { changedMarker } from './check-markers.ts';
import { findForeignMatter, type ForeignMatter } from './find-foreign-matter.ts';
import { findQuote } from './find-quote.ts';
import { gapsAtClauses } from './gaps-at-clauses.ts';
import type { MarkerKind } from './marker-words.ts';
import { createMatcherMaker } from './match-words.ts';
import { NUMBER_SIGN, readWords } from './read-words.ts';
import { statementLanguage } from './statement-language.ts';

/** Why a statement is not shown. */
export type StatementFault =
  | { kind: 'quote-not-found' }
  | { kind: 'not-its-quote' }
  | { kind: 'foreign-matter'; what: ForeignMatter }
  | { kind: 'marker-changed'; marker: MarkerKind }
  | Exclude<Coverage, { kind: 'covered' }>;

/** Checks a statement against the quotes that it names, as they stand in their passages. `language`: the one that was asked for. */
export type StatementChecker = (
  text: string,
  quotes: readonly string[],
  options?: { language?: Language | undefined },
) => StatementFault | undefined;

/** A statement in a document's own words is what its quotes say when it stands in them word for word. */
export const checkStatement: StatementChecker = (text, quotes) => {
  const isQuoted = quotes.some((quote) => {
    if (quote === text) return true;
    const found = findQuote(text, quote);
    return found !== undefined && gapsAtClauses(found, quote);
  });
  return isQuoted ? undefined : { kind: 'not-its-quote' };
};

/**
 * A checker of statements in their author's own words, in any of the four languages: whatever they say must be what a
 * sentence of their quotes says: numbers, names, negations, modality and content words; and they hold no link, mention
 * or instruction. It asks for more than a careful reader would: what it lets pass stands in the document.
 */
export function createStatementChecker({ glossary }: { glossary: Glossary }): StatementChecker {
  const makeMatcher = createMatcherMaker(glossary);
  return (text, quotes, { language: wanted = 'en' } = {}) => {
    if (checkStatement(text, quotes) === undefined) return undefined;
    const what = findForeignMatter(text);
    if (what !== undefined) return { kind: 'foreign-matter', what };
    const language = statementLanguage(text, wanted);
    const words = readWords(text, language);
    const sentences = quotes
      .flatMap(sentencesOf)
      .map((sentence) => ({ text: sentence, words: readWords(sentence, 'en'), language: 'en' as const }));
    const matching = makeMatcher(
      { words, language },
      sentences.map((sentence) => sentence.words),
    );
    const coverage = checkCoverage(words, {
      sentences: sentences.map((sentence) => sentence.words),
      language,
      ...matching,
    });
    if (coverage.kind !== 'covered') return coverage;
    const marker = changedMarker({ text, words, language }, sentences, matching.matches);
    return marker && { kind: 'marker-changed', marker };
  };
}

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?<=\b(?:e\.g|i\.e|etc|Tab|Fig|Art|vs|approx))\.(?=\s)/g;

/** Sentences of a quote; lines of a table or a list belong together unless they are sentences. */
function sentencesOf(quote: string): string[] {
  return quote
    .replace(NUMBER_SIGN, '')
    .replace(ABBREVIATION, ' ')
    .split(/\s…\s|(?<=[.!?;]["”’)]?)\s+(?=["“‘'(]*[\p{Lu}\p{N}])|(?<=[.!?;]["”’)]?)\n/u)
    .filter((sentence) => sentence.trim() !== '');
}

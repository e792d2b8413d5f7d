import { contentTerms } from '../../retrieval/content-terms.ts';
import type { Evidence } from '../../retrieval/evidence.ts';
import type { TermMatcher } from '../../retrieval/match-terms.ts';
import type { Query } from '../../retrieval/query.ts';
import type { Draft } from '../answer.ts';
import { findQuote } from '../find-quote.ts';
import type { Composer } from './composer.ts';
import { selectSentences } from '../select-sentences.ts';

/** Characters of all quotes together: what one reads without scrolling; the issue asks for about 900. */
export const MAX_ANSWER_LENGTH = 950;

/** Passages quoted for a question that wants one answer, and for one that wants several. */
const MAX_PASSAGES = { answer: 4, several: 5, 'look-up': 10 } as const;

/** A passage is quoted when its score reaches this share of the best one; chosen on the development half. */
const MIN_SCORE_SHARE = { answer: 0.6, several: 0.4, 'look-up': 0 } as const;

/** Worth of a number where an amount is asked for, and of a year where a date is, against 1 for all that was asked. */
const AMOUNT_WORTH = 0.3;
const YEAR_WORTH = 0.2;

/** Worth of a sentence that has nothing to do with the question: more than none, when no other one has. */
const LEAST_WORTH = 0.01;

/** Composes without a model: the sentences of the best passages that hold most of what was asked. */
export function createExtractiveComposer({ matchTerms }: { matchTerms: TermMatcher }): Composer {
  return {
    name: 'extractive',
    mode: 'extractive',
    compose: (query, evidence) => Promise.resolve(extract(query, evidence, matchTerms)),
  };
}

function extract(query: Query, evidence: readonly Evidence[], matchTerms: TermMatcher): Draft {
  const best = evidence[0]?.score ?? 0;
  const quoted = withoutCopies(evidence)
    .filter(({ score }) => score >= best * MIN_SCORE_SHARE[query.expects])
    .slice(0, MAX_PASSAGES[query.expects]);
  const weigh = sentenceWeigher(query, matchTerms);
  let left = MAX_ANSWER_LENGTH;
  const statements = quoted.flatMap(({ passage }, index) => {
    const share = left / Math.min(quoted.length - index, 2);
    const quote = findQuote(
      selectSentences(passage.text, { weigh, room: Math.max(share, 160), avoid: passage.mended }),
      passage.text,
    );
    if (quote === undefined || quote.length > left + 100) return [];
    left -= quote.length;
    return [{ text: quote, support: [{ passageId: passage.id, quote }] }];
  });
  return { statements };
}

/** What stands word for word in several places, such as a target of the SDGs, is said once. */
function withoutCopies(evidence: readonly Evidence[]): Evidence[] {
  const said = new Set<string>();
  return evidence.filter(({ passage }) => !said.has(passage.text) && said.add(passage.text));
}

/** Worth of a sentence: how far it matches the question, and whether it holds a number or a year that is asked for. */
function sentenceWeigher(query: Query, matchTerms: TermMatcher): (words: string) => number {
  const match = matchTerms(query);
  return (words) => {
    const holdsAmount = query.asksFor.amount && /\d/.test(words);
    const holdsYear = query.asksFor.date && /\b(?:19|20)\d{2}\b/.test(words);
    return (
      LEAST_WORTH +
      match(contentTerms(words, 'en')) +
      (holdsAmount ? AMOUNT_WORTH : 0) +
      (holdsYear ? YEAR_WORTH : 0)
    );
  };
}

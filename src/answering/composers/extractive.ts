import { contentTerms } from '../../retrieval/content-terms.ts';
import type { Evidence } from '../../retrieval/evidence.ts';
import type { TermMatcher } from '../../retrieval/match-terms.ts';
import type { Query } from '../../retrieval/query.ts';
import type { Draft } from '../answer.ts';
import { findQuote, GAP } from '../find-quote.ts';
import type { Composer } from './composer.ts';
import { selectSentences } from '../select-sentences.ts';

/** Characters of all quotes together, where sentences end there: what one reads without scrolling, some 850 on average. */
export const MAX_ANSWER_LENGTH = 1000;

/** Passages quoted for a question that wants one answer, and for one that wants several. */
const MAX_PASSAGES = { answer: 4, several: 5, 'look-up': 10 } as const;

/** A passage is quoted when its score reaches this share of the best one; chosen on the development half. */
const MIN_SCORE_SHARE = { answer: 0.6, several: 0.4, 'look-up': 0 } as const;

/** Characters by which the last quote may exceed the length: whole sentences before round figures. */
const OVERDRAFT = 200;

/** A title is shorter. */
const MAX_TITLE_LENGTH = 260;

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
  const telling = withoutTitles(evidence, query);
  const best = telling[0]?.score ?? 0;
  const quoted = withoutCopies(telling)
    .filter(({ score }) => score >= best * MIN_SCORE_SHARE[query.expects])
    .slice(0, MAX_PASSAGES[query.expects]);
  const weigh = sentenceWeigher(query, matchTerms);
  const said: string[] = [];
  let left = MAX_ANSWER_LENGTH;
  const statements = quoted.flatMap(({ passage }, index) => {
    const share = left / Math.min(quoted.length - index, 2);
    const quote = findQuote(
      selectSentences(passage.text, { weigh, room: Math.max(share, 160), avoid: passage.mended }),
      passage.text,
    );
    if (quote === undefined || (index > 0 && quote.length > left + OVERDRAFT)) return [];
    if (said.some((before) => before.includes(quote) || quote.includes(before))) return [];
    said.push(quote);
    left -= quote.length;
    const text = endsWhole(quote, passage.text) ? quote : `${quote}${GAP.trimEnd()}`;
    return [{ text, support: [{ passageId: passage.id, quote }] }];
  });
  return { statements };
}

/** True when nothing of its last sentence is left out after the quote. */
function endsWhole(quote: string, passage: string): boolean {
  const end = quote.split(GAP).at(-1) ?? quote;
  const after = passage.slice(passage.indexOf(end) + end.length);
  return /[.!?]["”’)\]]*$/.test(end) || /^\s*(?:[.;!?]|\n|$)/.test(after);
}

/** Bare titles ("ENHANCE CONSULAR PROTECTION") say nothing, unless something was asked for by name or nothing else was found. */
function withoutTitles(evidence: readonly Evidence[], { references }: Query): readonly Evidence[] {
  if (references.length > 0) return evidence;
  const telling = evidence.filter(({ passage }) => !isTitle(passage.text));
  return telling.length > 0 ? telling : evidence;
}

/** A short text that ends in a line of capitals ("17 ELIMINATE DISCRIMINATION"), or is a numbered heading without a sentence. */
const isTitle = (text: string): boolean =>
  text.length < MAX_TITLE_LENGTH &&
  (isInCapitals(text.split('\n').at(-1) ?? '') || /^\d+(?:\.\d+)+\.? [^.]*$/.test(text));

/** Several words in capitals; a telephone number has none, an acronym is one. */
const isInCapitals = (line: string): boolean =>
  line === line.toUpperCase() && (line.match(/\p{Lu}{2,}/gu) ?? []).length > 1;

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

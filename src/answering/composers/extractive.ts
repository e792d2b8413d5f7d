import { foldedWords } from '../../knowledge/words.ts';
import { contentTerms } from '../../retrieval/content-terms.ts';
import type { Evidence } from '../../retrieval/evidence.ts';
import type { TermExpander } from '../../retrieval/expand-terms.ts';
import type { Query } from '../../retrieval/query.ts';
import { stem } from '../../retrieval/stem.ts';
import type { Draft } from '../answer.ts';
import { findQuote } from '../find-quote.ts';
import type { Composer } from './composer.ts';
import { selectSentences } from '../select-sentences.ts';

/** Characters of all quotes together: what one reads without scrolling; the issue asks for about 900. */
export const MAX_ANSWER_LENGTH = 900;

/** Passages quoted for a question that wants one answer, and for one that wants several. */
const MAX_PASSAGES = { answer: 4, several: 5, 'look-up': 10 } as const;

/** A passage is quoted when its score reaches this share of the best one; chosen on the development half. */
const MIN_SCORE_SHARE = { answer: 0.55, several: 0.5, 'look-up': 0 } as const;

/** Worth of a glossary word found in a sentence, against 1 for a word that was typed. */
const EXPANSION_WORTH = 0.5;

/** Composes without a model: the sentences of the best passages that hold most of what was asked. */
export function createExtractiveComposer({ expandTerms }: { expandTerms: TermExpander }): Composer {
  return {
    name: 'extractive',
    mode: 'extractive',
    compose: (query, evidence) => Promise.resolve(extract(query, evidence, expandTerms)),
  };
}

function extract(query: Query, evidence: readonly Evidence[], expandTerms: TermExpander): Draft {
  const best = evidence[0]?.score ?? 0;
  const quoted = withoutCopies(evidence)
    .filter(({ score }) => score >= best * MIN_SCORE_SHARE[query.expects])
    .slice(0, MAX_PASSAGES[query.expects]);
  const weigh = sentenceWeigher(query, expandTerms);
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

function sentenceWeigher(query: Query, expandTerms: TermExpander): (words: string) => number {
  const typed = new Set(
    contentTerms(query.text, query.language === 'en' ? 'en' : query.language).concat(
      contentTerms(query.searchText, 'en'),
    ),
  );
  const added = new Set(
    expandTerms(query.searchText, query.language).flatMap((term) =>
      foldedWords(term).map((word) => stem(word, 'en')),
    ),
  );
  return (words) => {
    const stems = new Set(contentTerms(words, 'en'));
    let worth = 0.1;
    for (const each of stems) worth += typed.has(each) ? 1 : added.has(each) ? EXPANSION_WORTH : 0;
    return worth;
  };
}

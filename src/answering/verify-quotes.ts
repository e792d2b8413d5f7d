import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Language } from '../retrieval/query.ts';
import type { Citation, Draft, Statement } from './answer.ts';
import {
  checkStatement as isItsQuote,
  type StatementChecker,
  type StatementFault,
} from './check-statement.ts';
import { findQuote } from './find-quote.ts';
import { formatPlace } from './format-place.ts';
import { gapsAtClauses } from './gaps-at-clauses.ts';
import { statementLanguage } from './statement-language.ts';

/** What became of a draft: each statement that is left, with citations whose quotes stand word for word in their passages. */
export type Verified = {
  statements: Statement[];
  citations: Citation[];
  rejected: { text: string; fault: StatementFault }[];
  /** Quotes that stood in another passage of the evidence than the draft said; their citations are put right. */
  misattributed: number;
};

type Given = {
  evidence: readonly Evidence[];
  catalogue: Catalogue;
  /** Address of a passage on the source pages; undefined where none is served. */
  linkTo?: ((passageId: string) => string | undefined) | undefined;
  /** How a statement is held against its quotes; by default it must stand in them word for word. */
  checkStatement?: StatementChecker | undefined;
  /** Language of the question, for statements in their composer's own words. */
  language?: Language | undefined;
};

/**
 * The only maker of citations. A statement survives when every quote of its support stands word for word in a passage
 * of the evidence, and when what it says is what its quotes say.
 */
export function verifyQuotes(draft: Draft, given: Given): Verified {
  const { evidence, language, checkStatement = isItsQuote } = given;
  const passages = new Map(evidence.map(({ passage }) => [passage.id, passage]));
  const verified: Verified = { statements: [], citations: [], rejected: [], misattributed: 0 };
  for (const { text, support } of draft.statements) {
    const proven = support.flatMap(({ passageId, quote }) => prove(quote, passages, passageId));
    const quotes = proven.map(({ quote }) => quote);
    const isProven = support.length > 0 && proven.length === support.length;
    const fault: StatementFault | undefined = isProven
      ? checkStatement(text, quotes, { language })
      : { kind: 'quote-not-found' };
    if (fault !== undefined) {
      verified.rejected.push({ text, fault });
      continue;
    }
    const numbers = proven.map((each) => cite(each, verified.citations, given));
    const isTranslation =
      isItsQuote(text, quotes) !== undefined && statementLanguage(text, language ?? 'en') !== 'en';
    verified.misattributed += proven.filter(
      ({ passage }, at) => passage.id !== support[at]?.passageId,
    ).length;
    verified.statements.push({ text, citations: [...new Set(numbers)], isTranslation });
  }
  return verified;
}

type Proven = { passage: Passage; quote: string };

/** The quote in the passage that the draft names, else in another one of the evidence that holds it. */
function prove(quote: string, passages: ReadonlyMap<string, Passage>, passageId: string): Proven[] {
  const named = passages.get(passageId);
  if (named === undefined) return [];
  for (const passage of [named, ...passages.values()]) {
    const found = findQuote(quote, passage.text);
    if (found !== undefined && gapsAtClauses(found, passage.text)) return [{ passage, quote: found }];
  }
  return [];
}

/** The number of the citation of these words; each is listed once. */
function cite({ passage, quote }: Proven, citations: Citation[], { catalogue, linkTo }: Given): number {
  const known = citations.find((citation) => citation.passageId === passage.id && citation.quote === quote);
  if (known !== undefined) return known.number;
  const document = catalogue.document(passage.locator.document);
  const url = linkTo?.(passage.id) ?? passage.url;
  citations.push({
    number: citations.length + 1,
    passageId: passage.id,
    title: catalogue.record(passage.recordId)?.title ?? passage.id,
    quote,
    locator: passage.locator,
    place: formatPlace(passage.locator, document?.shortTitle ?? passage.locator.document),
    ...(url !== undefined && { url }),
  });
  return citations.length;
}

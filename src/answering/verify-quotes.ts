import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Citation, Draft, Statement } from './answer.ts';
import { checkStatement, type StatementFault } from './check-statement.ts';
import { findQuote } from './find-quote.ts';
import { formatPlace } from './format-place.ts';

/** What is left of a draft: each statement with citations whose quotes stand word for word in their passages. */
export type Verified = {
  statements: Statement[];
  citations: Citation[];
  rejected: { text: string; fault: StatementFault }[];
};

type Given = {
  evidence: readonly Evidence[];
  catalogue: Catalogue;
  /** Address of a passage on the source pages; undefined where none is served. */
  linkTo?: ((passageId: string) => string | undefined) | undefined;
};

/**
 * The only maker of citations. A statement survives when every quote of its support stands word for word in the passage
 * that it cites, among the evidence, and when what it says is what its quotes say.
 */
export function verifyQuotes(draft: Draft, { evidence, catalogue, linkTo }: Given): Verified {
  const passages = new Map(evidence.map(({ passage }) => [passage.id, passage]));
  const citations: Citation[] = [];
  const statements: Statement[] = [];
  const rejected: Verified['rejected'] = [];
  for (const { text, support } of draft.statements) {
    const proven = support.flatMap(({ passageId, quote }) => prove(quote, passages.get(passageId)));
    const isProven = support.length > 0 && proven.length === support.length;
    const fault: StatementFault | undefined = isProven
      ? checkStatement(
          text,
          proven.map(({ quote }) => quote),
        )
      : { kind: 'quote-not-found' };
    if (fault !== undefined) {
      rejected.push({ text, fault });
      continue;
    }
    const numbers = proven.map((each) => cite(each, citations, { catalogue, linkTo }));
    statements.push({ text, citations: [...new Set(numbers)], isTranslation: false });
  }
  return { statements, citations, rejected };
}

type Proven = { passage: Passage; quote: string };

function prove(quote: string, passage: Passage | undefined): Proven[] {
  const found = passage && findQuote(quote, passage.text);
  return passage === undefined || found === undefined ? [] : [{ passage, quote: found }];
}

/** The number of the citation of these words; each is listed once. */
function cite(
  { passage, quote }: Proven,
  citations: Citation[],
  { catalogue, linkTo }: Omit<Given, 'evidence'>,
): number {
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

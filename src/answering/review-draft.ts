import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Query } from '../retrieval/query.ts';
import type { Draft } from './answer.ts';
import type { StatementChecker, StatementFault } from './check-statement.ts';
import { type SupportClass, supportClass } from './support-class.ts';
import { verifyQuotes } from './verify-quotes.ts';

/** What would be left of a draft, and why the rest would not. */
export type Review = { accepted: Draft; rejected: { text: string; fault: StatementFault }[] };

/** Looks at a draft with the eyes of the verification, so that a composer can mend it. */
export type Reviewer = (draft: Draft, query: Query, evidence: readonly Evidence[]) => Review;

/** A reviewer over the same checks that decide in the end; `onReviewed` is told how each statement is supported. */
export function createReviewer({
  catalogue,
  checkStatement,
  onReviewed,
}: {
  catalogue: Catalogue;
  checkStatement: StatementChecker;
  onReviewed?: ((support: SupportClass) => void) | undefined;
}): Reviewer {
  return (draft, { language }, evidence) => {
    const judged = draft.statements.map((statement) => {
      const verified = verifyQuotes(
        { statements: [statement] },
        { evidence, catalogue, checkStatement, language },
      );
      onReviewed?.(supportClass(verified));
      return { statement, rejected: verified.rejected };
    });
    return {
      accepted: {
        statements: judged.flatMap(({ statement, rejected }) => (rejected.length > 0 ? [] : [statement])),
      },
      rejected: judged.flatMap(({ rejected }) => rejected),
    };
  };
}

/** The fault in words that a model can act on. */
export function describeFault(fault: StatementFault): string {
  switch (fault.kind) {
    case 'quote-not-found':
      return 'a quote does not stand word for word in a passage that was given';
    case 'not-its-quote':
      return 'it is not what its quote says';
    case 'foreign-matter':
      return `it holds something that no statement may hold: ${fault.what}`;
    case 'marker-changed':
      return `it adds, moves or leaves out a word of ${fault.marker} (not, may, should, must)`;
    case 'number-not-quoted':
      return `the number ${fault.number} is not in its quote`;
    case 'name-not-quoted':
      return `the name "${fault.name}" is not in its quote`;
    case 'words-not-quoted':
      return `its quote does not say: ${fault.words.join(', ')}`;
    case 'stitched':
      return 'no single sentence of its quotes says all of this in this order';
    default:
      return fault satisfies never;
  }
}

import { findQuote } from './find-quote.ts';

/** Why a statement is not shown. */
export type StatementFault = { kind: 'quote-not-found' } | { kind: 'not-its-quote' };

/** A statement in a document's own words is what its quotes say when it stands in them word for word. */
export function checkStatement(text: string, quotes: readonly string[]): StatementFault | undefined {
  const isQuoted = quotes.some((quote) => quote === text || findQuote(text, quote) !== undefined);
  return isQuoted ? undefined : { kind: 'not-its-quote' };
}

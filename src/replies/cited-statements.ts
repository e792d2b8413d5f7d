import type { Answer, Citation, Statement } from '../answering/answer.ts';
import { findQuote } from '../answering/find-quote.ts';
import type { CitedText } from './reply.ts';

type Cited = Pick<Extract<Answer, { kind: 'answered' }>, 'statements' | 'citations'>;

/** Statements as they are shown: a quote as a quote; under a translation, the words that it translates. */
export function citedStatements({ statements, citations }: Cited): CitedText[] {
  const byNumber = new Map(citations.map((citation) => [citation.number, citation]));
  return statements.flatMap((statement) => {
    const cited = statement.citations.flatMap((number) => byNumber.get(number) ?? []);
    const own: CitedText = {
      text: statement.text,
      isQuote: isQuote(statement, cited),
      isTranslation: statement.isTranslation,
      citations: statement.citations,
    };
    if (!statement.isTranslation) return [own];
    return [
      own,
      ...cited.map(({ number, quote }) => ({
        text: quote,
        isQuote: true,
        isTranslation: false,
        citations: [number],
      })),
    ];
  });
}

const isQuote = ({ text }: Statement, cited: readonly Citation[]): boolean =>
  cited.some(({ quote }) => quote === text || findQuote(text, quote) !== undefined);

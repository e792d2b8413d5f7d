import type { Citation } from '../answering/answer.ts';
import { findQuote, GAP } from '../answering/find-quote.ts';
import { verifyQuotes } from '../answering/verify-quotes.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { cutAtSense } from './cut-at-sense.ts';
import { localCitations } from './local-citations.ts';
import { locales } from './locales/index.ts';
import { passageBody } from './passage-body.ts';
import type { CitedText } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Collects the words of documents that a card quotes; every one is checked, and cited by a number counted through. */
export type QuoteBook = {
  /** The beginning of a passage as a cited quote; nothing when it cannot be proven. */
  quote: (passage: Passage, options: { room: number }) => CitedText[];
  /** The same for a line in a list, which opens what it quotes and needs no number. */
  line: (passage: Passage | undefined, options: { room: number }) => string | undefined;
  citations: () => Citation[];
};

/** An empty book over the catalogue; citations are titled in the language of the reply. */
export function createQuoteBook({ catalogue, linkTo, language }: ReplyContext): QuoteBook {
  const wanted: Wanted[] = [];
  const verify = (quotes: readonly Wanted[]): ReturnType<typeof verifyQuotes> =>
    verifyQuotes(
      {
        statements: quotes.map(({ passage, quote }) => ({
          text: quote,
          support: [{ passageId: passage.id, quote }],
        })),
      },
      {
        evidence: quotes.map(({ passage }) => ({ passage, score: 1, foundBy: 'reference', alsoAt: [] })),
        catalogue,
        linkTo,
      },
    );
  const begin = (passage: Passage, room: number): Wanted | undefined =>
    beginning(passage, { room, record: catalogue.record(passage.recordId) });
  return {
    quote: (passage, { room }) => {
      const begun = begin(passage, room);
      if (begun === undefined || verify([begun]).statements.length === 0) return [];
      const known = wanted.findIndex((each) => each.passage.id === passage.id && each.quote === begun.quote);
      if (known < 0) wanted.push(begun);
      return [
        {
          text: begun.text,
          isQuote: true,
          isTranslation: false,
          citations: [known < 0 ? wanted.length : known + 1],
        },
      ];
    },
    line: (passage, { room }) => {
      const begun = passage && begin(passage, room);
      return begun === undefined || verify([begun]).statements.length === 0
        ? undefined
        : begun.text.replaceAll('\n', ' ');
    },
    citations: () => localCitations(verify(wanted).citations, { catalogue, locale: locales[language] }),
  };
}

type Wanted = { passage: Passage; quote: string; text: string };

function beginning(
  passage: Passage,
  { room, record }: { room: number; record: KnowledgeRecord | undefined },
): Wanted | undefined {
  const { text, isWhole } = cutAtSense(
    record === undefined ? passage.text : passageBody(passage, record),
    room,
  );
  const quote = findQuote(text, passage.text);
  if (quote === undefined) return undefined;
  return { passage, quote, text: isWhole ? quote : quote + GAP.trimEnd() };
}

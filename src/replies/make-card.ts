import { formatPlace } from '../answering/format-place.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { languageNote } from './language-note.ts';
import { locales } from './locales/index.ts';
import type { QuoteBook } from './quote-book.ts';
import { localPlace, recordTitle } from './record-title.ts';
import type { CardSection, CitedText, Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

type Given = {
  record: KnowledgeRecord;
  context: ReplyContext;
  book: QuoteBook;
  lead: readonly CitedText[];
  sections: readonly CardSection[];
  title?: string;
  subtitle?: string;
};

/** The reply that shows one record: its card, then where its words stand, in which language they are, and a vote. */
export function makeCard({ record, context, book, lead, sections, title, subtitle }: Given): Reply {
  const { language, catalogue, linkTo, answerId } = context;
  const locale = locales[language];
  const citations = book.citations();
  const url = linkTo(record.id) ?? catalogue.passagesOf(record.id)[0]?.url;
  return {
    visibility: 'everyone',
    language,
    blocks: [
      {
        kind: 'card',
        title: title ?? recordTitle(record, locale),
        subtitle: subtitle ?? placeOf(record, context),
        lead,
        sections: sections.filter(({ items }) => items.length > 0),
        ...(url !== undefined && { url }),
      },
      ...(citations.length > 0 ? [{ kind: 'citations' as const, citations }] : []),
      ...languageNote([record.document], context),
      ...(answerId === undefined ? [] : [{ kind: 'feedback' as const, answerId }]),
    ],
    recordIds: [record.id],
    outcome: 'looked-up',
  };
}

/** Where a record stands, in the language of the reply. */
export function placeOf({ locator }: KnowledgeRecord, { catalogue, language }: ReplyContext): string {
  const document = catalogue.document(locator.document)?.shortTitle ?? locator.document;
  return localPlace(formatPlace(locator, document), locales[language]);
}

/** A line of the assistant's own above quotes of a card: "What was done". */
export const leadLine = (text: string): CitedText => ({
  text,
  isQuote: false,
  isTranslation: false,
  citations: [],
});

import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { openCall } from './open-call.ts';
import type { QuoteBook } from './quote-book.ts';
import { recordTitle } from './record-title.ts';
import type { ListItem } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Characters of the words that a line in a list quotes; about two lines on a phone. */
export const LINE_ROOM = 140;

/** A record as an entry that opens, by its title alone. */
export const recordItem = (
  record: KnowledgeRecord,
  { language }: Pick<ReplyContext, 'language'>,
): ListItem => ({
  label: recordTitle(record, locales[language]),
  isQuote: false,
  call: openCall(record),
});

/** A record as an entry that opens, with the beginning of its words; a shorter label may stand for its title. */
export function quotedItem(
  record: KnowledgeRecord,
  { context, book, label }: { context: ReplyContext; book: QuoteBook; label?: string | undefined },
): ListItem {
  const text = book.line(context.catalogue.passagesOf(record.id)[0], { room: LINE_ROOM });
  const item = { ...recordItem(record, context), ...(label !== undefined && { label }) };
  return text === undefined ? item : { ...item, text, isQuote: true };
}

import type { KnowledgeRecord } from '../knowledge/record.ts';
import { languageNote } from './language-note.ts';
import { locales } from './locales/index.ts';
import { createQuoteBook } from './quote-book.ts';
import { quotedItem, recordItem } from './record-item.ts';
import type { CommandCall, Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Entries of a list at once; a phone shows about so many without much scrolling. */
export const LIST_PAGE = 10;

type Given = {
  headline: string;
  records: readonly KnowledgeRecord[];
  /** Counted from 1. */
  page?: number;
  /** Runs the list's next page. */
  callPage?: (page: number) => CommandCall;
  withWords?: boolean;
  perPage?: number;
};

/** A list of records, each of which opens, a page at a time. */
export function replyList(
  { headline, records, page: wanted = 1, callPage, withWords = false, perPage = LIST_PAGE }: Given,
  context: ReplyContext,
): Reply {
  const locale = locales[context.language];
  const book = createQuoteBook(context);
  const page = Math.min(wanted, Math.max(1, Math.ceil(records.length / perPage)));
  const shown = records.slice((page - 1) * perPage, page * perPage);
  const left = records.length - page * perPage;
  const more = left > 0 && callPage !== undefined ? callPage(page + 1) : undefined;
  const quoted = withWords ? shown.map(({ document }) => document) : [];
  return {
    visibility: 'everyone',
    language: context.language,
    blocks: [
      { kind: 'headline', text: headline },
      {
        kind: 'list',
        items: shown.map((record) =>
          withWords ? quotedItem(record, { context, book }) : recordItem(record, context),
        ),
      },
      ...languageNote(quoted, context),
      ...(more === undefined
        ? []
        : [{ kind: 'suggestions' as const, items: [{ label: locale.answer.more(left), call: more }] }]),
    ],
    recordIds: shown.map(({ id }) => id),
    ...(more !== undefined && { more }),
    outcome: 'looked-up',
  };
}

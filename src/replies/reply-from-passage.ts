import type { Passage } from '../knowledge/passage.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { makeCard } from './make-card.ts';
import { openCall, openPassageCall } from './open-call.ts';
import { createQuoteBook } from './quote-book.ts';
import { LINE_ROOM, recordItem } from './record-item.ts';
import { recordTitle } from './record-title.ts';
import type { ListItem, Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Room for a whole passage. */
const PASSAGE_ROOM = 2000;

/** One passage whole, with the passages before and after it in its document, each of which opens. */
export function replyFromPassage(
  passage: Passage,
  { record, context }: { record: KnowledgeRecord; context: ReplyContext },
): Reply {
  const { catalogue, language } = context;
  const { labels } = locales[language];
  const book = createQuoteBook(context);
  const at = catalogue.passages.findIndex(({ id }) => id === passage.id);
  const own = catalogue.passagesOf(record.id);
  const position = own.findIndex(({ id }) => id === passage.id) + 1;
  const counted = own.length > 1 ? ` (${position}/${own.length})` : '';
  return makeCard({
    record,
    context,
    book,
    title: `${recordTitle(record, locales[language])}${counted}`,
    lead: book.quote(passage, { room: PASSAGE_ROOM }),
    sections: [
      { title: labels.before, items: neighbour(catalogue.passages[at - 1], passage, context) },
      { title: labels.after, items: neighbour(catalogue.passages[at + 1], passage, context) },
      { title: labels.partOf, items: [recordItem(record, context)] },
    ],
  });
}

function neighbour(near: Passage | undefined, { locator }: Passage, context: ReplyContext): ListItem[] {
  const { catalogue, language } = context;
  const record = catalogue.record(near?.recordId ?? '');
  if (near === undefined || record === undefined || near.locator.document !== locator.document) return [];
  const text = createQuoteBook(context).line(near, { room: LINE_ROOM });
  const position = catalogue.passagesOf(record.id).findIndex(({ id }) => id === near.id);
  return [
    {
      label: recordTitle(record, locales[language]),
      ...(text !== undefined && { text }),
      isQuote: text !== undefined,
      call: position === 0 ? openCall(record) : openPassageCall(record.id, position + 1),
    },
  ];
}

import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { makeCard } from './make-card.ts';
import { createQuoteBook } from './quote-book.ts';
import { quotedItem, recordItem } from './record-item.ts';
import { relatedRecords } from './related-records.ts';
import type { Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Characters quoted of a section's own text. */
const SECTION_ROOM = 700;

/** The card of a section of the policy brief: its words, its lettered actions, and what stands elsewhere on its subject. */
export function replyFromBriefSection(record: KnowledgeRecord, context: ReplyContext): Reply {
  const { catalogue, language } = context;
  const { labels } = locales[language];
  const book = createQuoteBook(context);
  const actions = [
    ...catalogue.partsOf(record.id, 'recommended-action'),
    ...catalogue.partsOf(record.id, 'health-worker-action'),
  ];
  const related = relatedRecords(record, catalogue);
  const lead = catalogue
    .passagesOf(record.id)
    .slice(0, 2)
    .flatMap((passage) => book.quote(passage, { room: SECTION_ROOM }));
  return makeCard({
    record,
    context,
    book,
    lead,
    sections: [
      {
        title: labels.actions,
        items: actions.map((action) =>
          quotedItem(action, { context, book, label: `(${action.letter ?? ''})` }),
        ),
      },
      {
        title: labels.seeAlso,
        items: [...related.objectives, ...related.brief, ...related.practices].map((each) =>
          recordItem(each, context),
        ),
      },
    ],
  });
}

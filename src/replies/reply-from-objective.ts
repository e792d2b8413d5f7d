import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { makeCard } from './make-card.ts';
import { createQuoteBook } from './quote-book.ts';
import { quotedItem, recordItem } from './record-item.ts';
import { asPrinted, bareTitle } from './record-title.ts';
import { OBJECTIVE_OF_THE_REPORT, relatedRecords } from './related-records.ts';
import type { ListItem, Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Characters of a commitment; the longest has 150. */
const COMMITMENT_ROOM = 400;

/** The card of an objective: its commitment, its actions, example practices and SDG targets, and what stands elsewhere on its subject. */
export function replyFromObjective(record: KnowledgeRecord, context: ReplyContext): Reply {
  const { catalogue, language } = context;
  const { labels } = locales[language];
  const book = createQuoteBook(context);
  const parts = (kind: Parameters<typeof catalogue.partsOf>[1]): readonly KnowledgeRecord[] =>
    catalogue.partsOf(record.id, kind);
  const related = relatedRecords(record, catalogue);
  const lead = catalogue
    .passagesOf(record.id)
    .flatMap((passage) => book.quote(passage, { room: COMMITMENT_ROOM }));
  return makeCard({
    record,
    context,
    book,
    lead,
    sections: [
      {
        title: labels.actions,
        items: parts('action').map((action) =>
          quotedItem(action, { context, book, label: `(${action.letter ?? ''})` }),
        ),
      },
      {
        title: labels.examplePractices,
        items: parts('example-practice').map((practice) => ({
          ...recordItem(practice, context),
          label: asPrinted(bareTitle(practice), locales[language]),
        })),
      },
      { title: labels.sdgTargets, items: sdgItems(parts('sdg-target'), parts('sdg-note'), context) },
      {
        title: labels.seeAlso,
        items: [
          ...related.practices.map((each) => recordItem(each, context)),
          ...(record.number === OBJECTIVE_OF_THE_REPORT ? [allPractices(context)] : []),
          ...related.brief.map((each) => recordItem(each, context)),
        ],
      },
    ],
  });
}

/** All of the report on practices is about one objective. */
const allPractices = ({ language, catalogue }: ReplyContext): ListItem => ({
  label: locales[language].commands.practices(catalogue.ofKind('practice').length),
  isQuote: false,
  call: { name: 'practice', arguments: {} },
});

function sdgItems(
  targets: readonly KnowledgeRecord[],
  notes: readonly KnowledgeRecord[],
  context: ReplyContext,
): ListItem[] {
  const book = createQuoteBook(context);
  return [
    ...targets.map((target) => ({ ...recordItem(target, context), label: target.number ?? '' })),
    ...notes.map((note) => quotedItem(note, { context, book })),
  ];
}

import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { makeCard } from './make-card.ts';
import { openPassageCall } from './open-call.ts';
import { createQuoteBook } from './quote-book.ts';
import { quotedItem, recordItem } from './record-item.ts';
import { relatedRecords } from './related-records.ts';
import type { CardSection, ListItem, Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';
import { replyFromBriefSection } from './reply-from-brief-section.ts';
import { replyFromObjective } from './reply-from-objective.ts';
import { replyFromOrganisation } from './reply-from-organisation.ts';
import { replyFromPractice } from './reply-from-practice.ts';
import { replyFromSdgTarget } from './reply-from-sdg.ts';

/** Characters quoted of a text that has a card of its own; the longest action fits whole. */
const TEXT_ROOM = 1200;

/** Practices and sections named beside an action, at most of each. */
const MAX_RELATED = 2;

/** Passages quoted on a card; further ones open from it. */
const QUOTED_PASSAGES = 2;

/** The card of any record, with every word of a document checked and cited. */
export function replyFromRecord(record: KnowledgeRecord, context: ReplyContext): Reply {
  switch (record.kind) {
    case 'objective':
      return replyFromObjective(record, context);
    case 'practice':
      return replyFromPractice(record, context);
    case 'key-message':
    case 'consideration':
    case 'recommendation':
      return replyFromBriefSection(record, context);
    case 'organisation':
      return replyFromOrganisation(record, context);
    case 'sdg-target':
      return replyFromSdgTarget(record.number ?? '', context) ?? replyFromText(record, context);
    case 'action':
    case 'example-practice':
    case 'sdg-note':
    case 'practice-lessons':
    case 'practice-reference':
    case 'recommended-action':
    case 'health-worker-action':
    case 'tool-group':
    case 'call-section':
    case 'narrative':
    case 'table':
    case 'footnote':
    case 'resource':
    case 'reference-list':
    case 'contents':
    case 'user-document':
      return replyFromText(record, context);
    default:
      return record.kind satisfies never;
  }
}

/** The card of a record that is a piece of text: its words, what follows, what it is part of and what is part of it. */
function replyFromText(record: KnowledgeRecord, context: ReplyContext): Reply {
  const { catalogue, language } = context;
  const { labels } = locales[language];
  const book = createQuoteBook(context);
  const passages = catalogue.passagesOf(record.id);
  const lead = passages
    .slice(0, QUOTED_PASSAGES)
    .flatMap((passage) => book.quote(passage, { room: TEXT_ROOM }));
  const rest: ListItem[] = passages.slice(QUOTED_PASSAGES).map((passage, index) => {
    const text = book.line(passage, { room: 90 });
    return {
      label: `${index + QUOTED_PASSAGES + 1}`,
      ...(text !== undefined && { text }),
      isQuote: text !== undefined,
      call: openPassageCall(record.id, index + QUOTED_PASSAGES + 1),
    };
  });
  const related = relatedRecords(record, catalogue);
  return makeCard({
    record,
    context,
    book,
    lead,
    sections: [
      { title: labels.wholeText, items: rest },
      ...aroundText(record, context),
      {
        title: labels.seeAlso,
        items: [...related.practices.slice(0, MAX_RELATED), ...related.brief.slice(0, MAX_RELATED)].map(
          (each) => recordItem(each, context),
        ),
      },
    ],
  });
}

function aroundText(record: KnowledgeRecord, context: ReplyContext): CardSection[] {
  const { catalogue, language } = context;
  const { labels } = locales[language];
  const book = createQuoteBook(context);
  const parent = catalogue.record(record.parentId ?? '');
  const parts = catalogue.partsOf(record.id).filter(({ kind }) => kind !== 'footnote');
  const siblings = parent === undefined ? [] : catalogue.partsOf(parent.id, record.kind);
  const at = siblings.findIndex(({ id }) => id === record.id);
  const beside = [at > 0 ? siblings[at - 1] : undefined, siblings[at + 1]].filter(
    (each) => each !== undefined,
  );
  return [
    { title: labels.parts, items: parts.map((part) => quotedItem(part, { context, book })) },
    {
      title: labels.partOf,
      items: [...(parent === undefined ? [] : [parent]), ...beside].map((each) => recordItem(each, context)),
    },
  ];
}

import type { Catalogue } from '../knowledge/catalogue.ts';
import { createNameFinder } from '../knowledge/name-finder.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { leadLine, makeCard } from './make-card.ts';
import { openPassageCall } from './open-call.ts';
import { createQuoteBook } from './quote-book.ts';
import { recordItem } from './record-item.ts';
import { bareTitle } from './record-title.ts';
import { shorten } from './shorten.ts';
import type { ListItem, Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Characters quoted of the priority areas. */
const PRIORITY_ROOM = 600;

/** Practices that only name the organisation, at most. */
const MAX_NAMED_IN = 6;

/** The card of an organisation of the inventory: priority areas, tools, COVID-19 response, and its practices. */
export function replyFromOrganisation(record: KnowledgeRecord, context: ReplyContext): Reply {
  const { catalogue, language } = context;
  const { labels } = locales[language];
  const name = bareTitle(record);
  const book = createQuoteBook(context);
  const lead = catalogue
    .passagesOf(record.id)
    .slice(0, 1)
    .flatMap((passage) => book.quote(passage, { room: PRIORITY_ROOM }));
  const tools = (ending: string): ListItem[] => toolItems(catalogue.passagesOf(`${record.id}/${ending}`));
  const { carriedOut, namedIn } = practicesOf(name, catalogue);
  const items = (records: readonly KnowledgeRecord[]): ListItem[] =>
    records.map((each) => recordItem(each, context));
  return makeCard({
    record,
    context,
    book,
    title: name,
    lead: lead.length === 0 ? [] : [leadLine(labels.priorityAreas), ...lead],
    sections: [
      { title: labels.tools, items: tools('tools') },
      { title: labels.covid19, items: tools('covid-19') },
      { title: labels.carriesOut, items: items(carriedOut) },
      { title: labels.namedIn, items: items(namedIn.slice(0, MAX_NAMED_IN)) },
    ],
  });
}

/** Characters of a tool's name that a list shows; the passage that it opens has all of it. */
const TOOL_ROOM = 150;

/** One entry a line of the document, which opens the passage that it stands in. */
function toolItems(passages: readonly Passage[]): ListItem[] {
  return passages.flatMap(({ text, recordId }, index) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({
        label: shorten(line, TOOL_ROOM),
        isQuote: false,
        call: openPassageCall(recordId, index + 1),
      })),
  );
}

/** Practices whose implementer is the organisation, and those whose words name it. */
export function practicesOf(
  name: string,
  catalogue: Catalogue,
): { carriedOut: readonly KnowledgeRecord[]; namedIn: readonly KnowledgeRecord[] } {
  const findName = createNameFinder([{ name, forms: [name] }]);
  const practices = catalogue.ofKind('practice');
  const carriedOut = practices.filter(({ implementer }) => findName(implementer ?? '').length > 0);
  const namedIn = [...practices, ...catalogue.ofKind('example-practice')].filter(
    (practice) => !carriedOut.includes(practice) && practice.organisations.includes(name),
  );
  return { carriedOut, namedIn };
}

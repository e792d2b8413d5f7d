import type { Passage, PracticePart } from '../knowledge/passage.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { leadLine, makeCard } from './make-card.ts';
import { openPassageCall } from './open-call.ts';
import type { QuoteBook } from './quote-book.ts';
import { createQuoteBook } from './quote-book.ts';
import { recordItem } from './record-item.ts';
import { asPrinted, localPlace } from './record-title.ts';
import { relatedRecords } from './related-records.ts';
import type { CitedText, ListItem, Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Characters quoted of each part of a practice; four parts together fill about one screen. */
const ROOM = { done: 700, results: 480, lessons: 500, reference: 300 } as const;

/** The card of a practice: what was done, with which results, what was learned and where it is documented, in its own words. */
export function replyFromPractice(record: KnowledgeRecord, context: ReplyContext): Reply {
  const { catalogue, language } = context;
  const { labels } = locales[language];
  const book = createQuoteBook(context);
  const passages = [record, ...catalogue.partsOf(record.id)].flatMap(({ id }) => [
    ...catalogue.passagesOf(id),
  ]);
  const related = relatedRecords(record, catalogue);
  const part = (name: PracticePart, title: string): CitedText[] => quotePart(passages, { name, title, book });
  return makeCard({
    record,
    context,
    book,
    subtitle: subtitleOf(record, context),
    lead: [
      ...part('done', labels.whatWasDone),
      ...part('results', labels.results),
      ...part('lessons', labels.lessons),
      ...part('reference', labels.reference),
    ],
    sections: [
      { title: labels.wholeText, items: wholeText(passages, context) },
      {
        title: labels.seeAlso,
        items: [...related.objectives, ...related.practices, ...related.brief].map((each) =>
          recordItem(each, context),
        ),
      },
    ],
  });
}

/** Where, by whom, under which banner, and in which chapter of the report. */
function subtitleOf(record: KnowledgeRecord, { catalogue, language }: ReplyContext): string {
  const locale = locales[language];
  const { labels, records } = locale;
  const document = localPlace(catalogue.document(record.document)?.shortTitle ?? record.document, locale);
  const [, number, chapter] = /^([\d.]+) (.*)$/.exec(record.locator.section[1] ?? '') ?? [];
  return [
    record.countries
      .slice(0, 1)
      .map((country) => records.placeNames[country] ?? country)
      .join(),
    record.implementer === undefined ? '' : `${labels.by} ${record.implementer}`,
    record.theme === undefined ? '' : asPrinted(sentenceCase(record.theme), locale),
    chapter === undefined ? document : `${document}, ${number ?? ''} ${asPrinted(chapter, locale)}`,
  ]
    .filter((each) => each !== '')
    .join(' · ');
}

/** Capital words that stay so when a banner in capitals is written like a sentence. */
const ALWAYS_CAPITAL = /\b(?:covid-19|un)\b/g;

function sentenceCase(banner: string): string {
  if (banner !== banner.toUpperCase()) return banner;
  const lower = banner.toLowerCase().replace(ALWAYS_CAPITAL, (word) => word.toUpperCase());
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function quotePart(
  passages: readonly Passage[],
  { name, title, book }: { name: PracticePart; title: string; book: QuoteBook },
): CitedText[] {
  const first = passages.find(({ part }) => part === name);
  const quoted = first === undefined ? [] : book.quote(first, { room: ROOM[name] });
  return quoted.length === 0 ? [] : [leadLine(title), ...quoted];
}

/** Each passage of the practice as an entry that opens it. */
function wholeText(passages: readonly Passage[], context: ReplyContext): ListItem[] {
  const book = createQuoteBook(context);
  const positions = new Map<string, number>();
  return passages.map((passage) => {
    const position = (positions.get(passage.recordId) ?? 0) + 1;
    positions.set(passage.recordId, position);
    const text = book.line(passage, { room: 90 });
    return {
      label: partLabel(passage, context),
      ...(text !== undefined && { text }),
      isQuote: text !== undefined,
      call: openPassageCall(passage.recordId, position),
    };
  });
}

function partLabel({ part }: Passage, { language }: ReplyContext): string {
  const { labels } = locales[language];
  switch (part) {
    case 'done':
    case undefined:
      return labels.whatWasDone;
    case 'results':
      return labels.results;
    case 'lessons':
      return labels.lessons;
    case 'reference':
      return labels.reference;
    default:
      return part satisfies never;
  }
}

import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import type { Locale } from './locales/locale.ts';
import { bareTitle, titleAndPlace } from './record-title.ts';

type Names = { catalogue: Catalogue; locale: Locale };

/** Whether people know a record by a name or number of its own; parts of the narrative are named by their document. */
export const isNamed = ({ kind }: KnowledgeRecord): boolean =>
  ['objective', 'practice', 'key-message', 'consideration', 'recommendation', 'organisation'].includes(kind);

/** An objective's number, and its short title in the language of the reply. */
export const numberAndTitle = (
  objective: KnowledgeRecord,
  { objectives }: Locale,
): { number: string; title: string } => ({
  number: objective.number ?? '',
  title: objectives[Number(objective.number) - 1]?.title ?? bareTitle(objective),
});

/** What comes from a record comes "from practice 7 (Ecuador)", "del objetivo 20 del Pacto Mundial (Remesas)". */
export function fromRecord(record: KnowledgeRecord, { catalogue, locale }: Names): string {
  const { from } = locale.answer.found;
  const { number = '' } = record;
  switch (record.kind) {
    case 'objective': {
      const { title } = numberAndTitle(record, locale);
      return from.objective(number, title);
    }
    case 'practice': {
      const { place } = titleAndPlace(record);
      return from.practice(number, place && (locale.records.placeNames[place] ?? place));
    }
    case 'example-practice': {
      const objective = catalogue.record(record.parentId ?? '');
      return objective === undefined
        ? fromDocument(record, { catalogue, locale })
        : from.examplePractice(numberAndTitle(objective, locale));
    }
    case 'key-message':
    case 'consideration':
    case 'recommendation':
      return from.briefSection(number);
    case 'organisation':
      return from.organisation(bareTitle(record));
    case 'action':
    case 'call-section':
    case 'contents':
    case 'footnote':
    case 'health-worker-action':
    case 'narrative':
    case 'practice-lessons':
    case 'practice-reference':
    case 'recommended-action':
    case 'reference-list':
    case 'resource':
    case 'sdg-note':
    case 'sdg-target':
    case 'table':
    case 'tool-group':
    case 'user-document':
      return fromDocument(record, { catalogue, locale });
    default:
      return record.kind satisfies never;
  }
}

/** The same by the document that a record stands in. */
export function fromDocument({ document }: KnowledgeRecord, { catalogue, locale }: Names): string {
  const { from } = locale.answer.found;
  return from.documents[document] ?? from.document(catalogue.document(document)?.title ?? document);
}

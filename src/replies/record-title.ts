import type { KnowledgeRecord, RecordKind } from '../knowledge/record.ts';
import type { Locale } from './locales/locale.ts';

/** What stands around the bare title in each kind's title. */
const AROUND: Partial<Record<RecordKind, RegExp>> = {
  objective: /^GCM objective \d+: /,
  practice: /^Practice \d+[^:]*: /,
  'practice-lessons': /^Practice \d+[^:]*: /,
  'practice-reference': /^Practice \d+[^:]*: /,
  'example-practice': /^Example practice: |, GCM objective \d+$/g,
  organisation: /^Inventory: |, (?:priority areas|tools and guidance|COVID-19 response)$/g,
  'tool-group': /^Inventory: |, (?:priority areas|tools and guidance|COVID-19 response)$/g,
  'key-message': /^Policy brief [\d.]+: /,
  consideration: /^Policy brief [\d.]+: /,
  recommendation: /^Policy brief [\d.]+: /,
};

/** The bare title of a record, as the document prints it, without number and kind. */
export function bareTitle({ title, kind }: Pick<KnowledgeRecord, 'title' | 'kind'>): string {
  const around = AROUND[kind];
  return around === undefined ? title : title.replace(around, '');
}

/** Words that a document prints in English: as they are in an English reply, between quotation marks in any other. */
export const asPrinted = (words: string, { language, records }: Locale): string =>
  language === 'en' ? words : records.quoted(words);

/** The title of a practice without its place, and the place, such as "Ecuador" or "several countries". */
export function titleAndPlace(record: Pick<KnowledgeRecord, 'title' | 'kind'>): {
  title: string;
  place: string | undefined;
} {
  const bare = bareTitle(record);
  const [, title, place] = /^(.*) \(([^()]*)\)$/.exec(bare) ?? [];
  return record.kind === 'practice' && title !== undefined
    ? { title, place }
    : { title: bare, place: undefined };
}

/** The title of a record in the language of the reply; what a document prints in English stands whole between quotation marks. */
export function recordTitle(record: KnowledgeRecord, locale: Locale): string {
  const { records, language, objectives } = locale;
  const { title, number = '', letter = '', parentId = '' } = record;
  if (language === 'en') return title;
  const objective = /^gcm\/(\d+)$/.exec(parentId)?.[1] ?? number;
  const bare = bareTitle(record);
  const quoted = records.quoted(bare);
  switch (record.kind) {
    case 'objective':
      return records.objectiveTitled(number, objectives[Number(number) - 1]?.title ?? bare);
    case 'action':
      return records.action(number, letter);
    case 'example-practice':
      return records.examplePractice(quoted, objective);
    case 'practice':
      return records.practiceTitled(number, quotedWithPlace(record, locale));
    case 'practice-lessons':
      return records.lessons(number, quoted);
    case 'practice-reference':
      return records.reference(number, quoted);
    case 'sdg-target':
      return records.sdgTargetUnder(number, objective);
    case 'sdg-note':
      return records.sdgNote(objective);
    case 'key-message':
    case 'consideration':
    case 'recommendation':
      return records.briefSection(number, quoted);
    case 'recommended-action':
      return records.briefAction(number, letter);
    case 'health-worker-action':
      return records.healthWorkerAction(letter);
    case 'organisation':
      return records.organisation(bare);
    case 'tool-group':
      return record.id.endsWith('/covid-19') ? records.covid19(bare) : records.tools(bare);
    case 'narrative':
      return record.id === 'brief/health-workers' ? records.healthWorkers : localHead(title, locale);
    case 'call-section':
    case 'table':
    case 'footnote':
    case 'resource':
    case 'reference-list':
    case 'contents':
    case 'user-document':
      return localHead(title, locale);
    default:
      return record.kind satisfies never;
  }
}

/** "«School on the move» (Turquía)". */
function quotedWithPlace(record: KnowledgeRecord, { records }: Locale): string {
  const { title, place } = titleAndPlace(record);
  const quoted = records.quoted(title);
  return place === undefined ? quoted : `${quoted} (${records.placeNames[place] ?? place})`;
}

/** Which document a title names stands before the colon; what follows is the title of a part. */
function localHead(title: string, locale: Locale): string {
  const { colon } = locale.records;
  const [, head = title, tail] = /^([^:]+): (.*)$/s.exec(title) ?? [];
  const local = localPlace(head, locale);
  const capital = local.charAt(0).toUpperCase() + local.slice(1);
  return tail === undefined ? capital : capital + colon + localTail(tail, locale);
}

/** The usual name of a part, such as "contents", in the language of the reply; any other as it is printed. */
function localTail(tail: string, { records }: Locale): string {
  const usual = records.placeWords.find(([pattern]) => tail.replace(pattern, '') === '');
  return usual?.[1] ?? records.quoted(tail);
}

/** A place such as "GCM ¶31(b); GCM booklet, p. 112" in the language of the reply. */
export const localPlace = (place: string, { records }: Locale): string =>
  records.placeWords.reduce((text, [pattern, words]) => text.replace(pattern, words), place);

import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord, RecordKind } from '../knowledge/record.ts';
import { foldText } from '../knowledge/words.ts';
import type { Locale } from './locales/locale.ts';
import { locales } from './locales/index.ts';
import { fromDocument, fromRecord, isNamed, numberAndTitle } from './name-source.ts';
import { recordTitle } from './record-title.ts';
import type { ReplyContext } from './reply-context.ts';
import { wholeRecord } from './whole-record.ts';

/** A place in the documents, and the record that it belongs to. */
export type Found = { record: KnowledgeRecord; place: string };

/** "Which objectives …", folded, in four languages. */
const ASKS_FOR_OBJECTIVES = /\b(?:objectives?|objetivos?|objectifs?)\b/;

/** Kinds whose titles name one exact place, such as "GCM objective 20, action (a)". */
const EXACT_KINDS: ReadonlySet<RecordKind> = new Set([
  'action',
  'recommended-action',
  'health-worker-action',
  'sdg-target',
  'sdg-note',
]);

type Whole = { record: KnowledgeRecord; places: number };
type Seen = {
  records: readonly KnowledgeRecord[];
  /** Those that the records are parts of, with how many places belong to each; in order of appearance. */
  wholes: readonly Whole[];
  places: number;
  catalogue: Catalogue;
  locale: Locale;
};

/**
 * The line above what was found. It names the record that all or most of it comes from, or counts what it names:
 * practices only where everything is a practice, objectives where everything stands under one, else places.
 */
export function headlineOfFound(
  found: readonly Found[],
  { question }: { question: string },
  { catalogue, language }: Pick<ReplyContext, 'catalogue' | 'language'>,
): string {
  const places = [...new Map(found.map((each) => [each.place, each])).values()];
  const seen: Seen = {
    records: [...new Map(found.map(({ record }) => [record.id, record])).values()],
    wholes: wholesOf(places, catalogue),
    places: places.length,
    catalogue,
    locale: locales[language],
  };
  return (
    oneRecord(seen) ??
    oneWhole(seen) ??
    (ASKS_FOR_OBJECTIVES.test(foldText(question)) ? onlyObjectives(seen) : undefined) ??
    aPracticeEach(seen) ??
    mostlyOne(seen) ??
    severalPractices(seen) ??
    placesUnderObjectives(seen) ??
    severalDocuments(seen)
  );
}

function wholesOf(found: readonly Found[], catalogue: Catalogue): Whole[] {
  const wholes = found.map(({ record }) => wholeRecord(record, catalogue));
  return [...Map.groupBy(wholes, ({ id }) => id).values()].flatMap(([record, ...others]) =>
    record === undefined ? [] : [{ record, places: others.length + 1 }],
  );
}

function oneRecord({ records: [record, ...others], catalogue, locale }: Seen): string | undefined {
  if (record === undefined || others.length > 0) return undefined;
  if (EXACT_KINDS.has(record.kind)) return asLine(recordTitle(record, locale), locale);
  const isPart = record.kind !== 'example-practice';
  return asLine(fromRecord(isPart ? wholeRecord(record, catalogue) : record, { catalogue, locale }), locale);
}

function oneWhole({ wholes: [whole, ...others], places, catalogue, locale }: Seen): string | undefined {
  if (whole === undefined || others.length > 0) return undefined;
  const { record } = whole;
  return record.kind === 'objective'
    ? locale.answer.found.underObjective(numberAndTitle(record, locale), places)
    : asLine(fromRecord(record, { catalogue, locale }), locale);
}

const numbersOf = (wholes: readonly Whole[]): string[] =>
  wholes.map(({ record }) => record.number ?? '').sort((one, other) => Number(one) - Number(other));

const areObjectives = ({ wholes }: Seen): boolean =>
  wholes.every(({ record }) => record.kind === 'objective');

const onlyObjectives = (seen: Seen): string | undefined =>
  areObjectives(seen) ? seen.locale.answer.found.objectives(numbersOf(seen.wholes)) : undefined;

function placesUnderObjectives(seen: Seen): string | undefined {
  if (!areObjectives(seen)) return undefined;
  return seen.records.every(({ kind }) => kind === 'objective')
    ? onlyObjectives(seen)
    : seen.locale.answer.found.underObjectives(numbersOf(seen.wholes), seen.places);
}

/** The practices that records belong to; undefined where one of them is no practice. */
function practicesAmong({ records, catalogue }: Seen): ReadonlySet<string> | undefined {
  const practices = records.map((record) => {
    if (record.kind === 'example-practice') return record.id;
    const whole = wholeRecord(record, catalogue);
    return whole.kind === 'practice' ? whole.id : undefined;
  });
  const known = practices.filter((id) => id !== undefined);
  return known.length === practices.length ? new Set(known) : undefined;
}

function aPracticeEach(seen: Seen): string | undefined {
  const count = practicesAmong(seen)?.size;
  return count === seen.places ? seen.locale.answer.found.practices(count) : undefined;
}

function severalPractices(seen: Seen): string | undefined {
  const count = practicesAmong(seen)?.size;
  return count === undefined ? undefined : seen.locale.answer.found.placesInPractices(seen.places, count);
}

/** What more than half of the places belong to; a part of the narrative is too little known by its name. */
function mostlyOne({ wholes, places, catalogue, locale }: Seen): string | undefined {
  const most = wholes.find((whole) => whole.places > places / 2);
  if (most === undefined || !isNamed(most.record)) return undefined;
  return locale.answer.found.mostlyFrom(places, most.places, fromRecord(most.record, { catalogue, locale }));
}

function severalDocuments({ records, places, catalogue, locale }: Seen): string {
  const { found } = locale.answer;
  const documents = new Set(records.map(({ document }) => document)).size;
  const [record] = records;
  return documents === 1 && record !== undefined
    ? found.allFrom(places, fromDocument(record, { catalogue, locale }))
    : found.inDocuments(places, documents);
}

/** A name as a line of its own: "From practice 7 (Ecuador):". */
const asLine = (name: string, { records }: Locale): string =>
  name.charAt(0).toUpperCase() + name.slice(1) + records.colon.trimEnd();

import type { Answer } from '../answering/answer.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord, RecordKind } from '../knowledge/record.ts';
import { contentTerms } from '../retrieval/content-terms.ts';
import type { Language } from '../retrieval/query.ts';
import { locales } from './locales/index.ts';
import { bareTitle } from './record-title.ts';
import { relatedRecords } from './related-records.ts';
import { wholeRecord } from './whole-record.ts';

type Quoting = Extract<Answer, { kind: 'answered' | 'declined' }>;

/** Stems that stand in so many titles and questions that sharing one says nothing. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  contentTerms('migrants migration access services support national good practices covid-19 response', 'en'),
);

/** Passages of a record beyond those quoted that make it worth opening by themselves. */
const ENOUGH_EVIDENCE = 2;

/** Evidence counts when its score reaches this share of the best, as in an answer that quotes several places. */
const MIN_SCORE_SHARE = 0.4;

/** Kinds that tell too little to be opened by themselves, where anything else was quoted. */
const SMALL_PRINT: ReadonlySet<RecordKind> = new Set(['footnote', 'reference-list', 'contents', 'resource']);

/**
 * What a person may open after an answer, best first: the record that most quotes belong to, that of the first quote,
 * then what the evidence holds beyond them on the same subject, then cross-references that share a word with the question.
 */
export function recordsToOpen(answer: Quoting, catalogue: Catalogue): KnowledgeRecord[] {
  const leaders = quotedMost(answer, catalogue);
  const [subject] = leaders;
  if (subject === undefined) return [];
  const records = [
    ...leaders,
    ...inEvidence(answer, { leaders, catalogue }),
    ...crossReferences(answer, { subject, catalogue }),
  ];
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function quotedMost({ citations }: Quoting, catalogue: Catalogue): KnowledgeRecord[] {
  const all = quotedWholes(citations, catalogue);
  const wholes = all.some(({ kind }) => !SMALL_PRINT.has(kind))
    ? all.filter(({ kind }) => !SMALL_PRINT.has(kind))
    : all;
  const [first] = wholes;
  if (first === undefined) return [];
  const count = ({ id }: KnowledgeRecord): number => wholes.filter((whole) => whole.id === id).length;
  const most = wholes.reduce((best, whole) => (count(whole) > count(best) ? whole : best), first);
  return [most, first];
}

const quotedWholes = (citations: Quoting['citations'], catalogue: Catalogue): KnowledgeRecord[] =>
  wholesOf(
    citations.map(({ passageId }) => passageId),
    catalogue,
  );

/** The records that passages belong to, one for each passage. */
const wholesOf = (passageIds: readonly string[], catalogue: Catalogue): KnowledgeRecord[] =>
  recordsOf(passageIds, catalogue).map((record) => wholeRecord(record, catalogue));

const recordsOf = (passageIds: readonly string[], catalogue: Catalogue): KnowledgeRecord[] =>
  passageIds.flatMap((id) => catalogue.record(catalogue.passage(id)?.recordId ?? '') ?? []);

/** Examples of the leading records, and what is related to the first of them or stands in the evidence more than once. */
function inEvidence(
  { citations, evidence }: Quoting,
  { leaders, catalogue }: { leaders: readonly KnowledgeRecord[]; catalogue: Catalogue },
): KnowledgeRecord[] {
  const quoted = new Set(citations.map(({ passageId }) => passageId));
  const least = (evidence[0]?.score ?? 0) * MIN_SCORE_SHARE;
  const beyond = evidence
    .filter(({ passage, score }) => score >= least && !quoted.has(passage.id))
    .map(({ passage }) => passage.id);
  const wholes = wholesOf(beyond, catalogue);
  return recordsOf(beyond, catalogue).flatMap((record) => {
    const whole = wholeRecord(record, catalogue);
    if (leaders.some(({ id }) => id === whole.id)) return record.kind === 'example-practice' ? [record] : [];
    const isStrong = wholes.filter(({ id }) => id === whole.id).length >= ENOUGH_EVIDENCE;
    return isStrong || isRelated(leaders[0], whole, catalogue) ? [whole] : [];
  });
}

function isRelated(one: KnowledgeRecord | undefined, other: KnowledgeRecord, catalogue: Catalogue): boolean {
  if (one === undefined) return false;
  const names = (from: KnowledgeRecord, to: KnowledgeRecord): boolean =>
    allRelated(from, catalogue).some(({ id }) => id === to.id);
  return names(one, other) || names(other, one);
}

const allRelated = (record: KnowledgeRecord, catalogue: Catalogue): KnowledgeRecord[] => {
  const { practices, brief, objectives } = relatedRecords(record, catalogue);
  return [...practices, ...brief, ...objectives];
};

/** Related records with a word of the question in their title; one that a late quote happens to come from is none. */
function crossReferences(
  answer: Quoting,
  { subject, catalogue }: { subject: KnowledgeRecord; catalogue: Catalogue },
): KnowledgeRecord[] {
  const { citations, question, understoodAs = question, language } = answer;
  const asked = new Set(contentTerms(understoodAs, language));
  const quoted = quotedWholes(citations, catalogue);
  return allRelated(subject, catalogue).filter(
    (record) =>
      !quoted.some(({ id }) => id === record.id) &&
      titleTerms(record, language).some((term) => asked.has(term) && !EVERYWHERE.has(term)),
  );
}

/** Content words of a title; an objective has one in each language, with the words that people use for it. */
function titleTerms(record: KnowledgeRecord, language: Language): string[] {
  const local =
    record.kind === 'objective' ? locales[language].objectives[Number(record.number) - 1] : undefined;
  return local === undefined
    ? contentTerms([bareTitle(record), record.theme].join(' '), 'en')
    : contentTerms([local.title, ...local.everyday].join(' '), language);
}

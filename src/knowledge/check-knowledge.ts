import type { Knowledge, ParsedSource } from './build-knowledge.ts';
import { checkFidelity, type FidelityReport } from './check-fidelity.ts';
import { EXPECTED_ACTIONS, EXPECTED_COUNTS } from './expected-counts.ts';
import type { DocumentId } from './locator.ts';
import type { RecordKind } from './record.ts';

/** Kinds that people do not ask for in words of their own: they are found by the words that they hold. */
export const KINDS_WITHOUT_PHRASES: readonly RecordKind[] = [
  'contents',
  'reference-list',
  'practice-reference',
  'footnote',
];

/** How the knowledge stands beside its sources and beside what was counted by hand. */
export type KnowledgeReport = {
  documents: {
    id: DocumentId;
    title: string;
    records: number;
    passages: number;
    corrections: number;
    fidelity: FidelityReport;
  }[];
  counts: { document: DocumentId; kind: RecordKind; count: number; expected: number | undefined }[];
  /** Records of the kinds that need an entry, and those that have none. */
  phrasebook: { records: number; entries: number; missing: string[] };
  /** One sentence a fault over all of the above; empty when the knowledge may be used. */
  problems: string[];
};

/** Checks knowledge that is built: that ids are unique and nothing is an orphan was checked while building. */
export function checkKnowledge({
  knowledge,
  sources,
}: {
  knowledge: Knowledge;
  sources: readonly ParsedSource[];
}): KnowledgeReport {
  const documents = sources.map((source) => ({
    id: source.document.id,
    title: source.document.title,
    records: source.parsed.records.length,
    passages: source.parsed.passages.length,
    corrections: source.corrections.length,
    fidelity: fidelityOf(source),
  }));
  const counts = countKinds(knowledge);
  const phrasebook = phrasebookCoverage(knowledge);
  return {
    documents,
    counts,
    phrasebook,
    problems: [
      ...documents.flatMap(({ id, fidelity }) => fidelity.problems.map((problem) => `${id}: ${problem}`)),
      ...counts
        .filter(({ count, expected }) => expected !== undefined && expected !== count)
        .map(
          ({ document, kind, count, expected }) =>
            `${document}: ${count} records of kind "${kind}": ${expected ?? 0} are expected`,
        ),
      ...actionProblems(knowledge),
      ...phrasebook.missing.map((id) => `Record "${id}" has no phrasebook entry for any of its passages`),
    ],
  };
}

function fidelityOf({ supplied, corrected, parsed, corrections }: ParsedSource): FidelityReport {
  const omitted = corrections.flatMap((correction) =>
    correction.do === 'omit'
      ? [
          {
            lines: { from: correction.line, to: correction.through ?? correction.line },
            reason: correction.why,
          },
        ]
      : [],
  );
  return checkFidelity({ supplied, corrected, parsed, omitted });
}

function countKinds({ documents, records }: Knowledge): KnowledgeReport['counts'] {
  return documents.flatMap(({ id }) => {
    const byKind = Map.groupBy(
      records.filter(({ document }) => document === id),
      ({ kind }) => kind,
    );
    const expected = EXPECTED_COUNTS.filter(({ document }) => document === id);
    const kinds = new Set([...byKind.keys(), ...expected.map(({ kind }) => kind)]);
    return [...kinds].map((kind) => ({
      document: id,
      kind,
      count: byKind.get(kind)?.length ?? 0,
      expected: expected.find((each) => each.kind === kind)?.count,
    }));
  });
}

function actionProblems({ documents, records }: Knowledge): string[] {
  if (!documents.some(({ id }) => id === 'gcm')) return [];
  const actions = Map.groupBy(
    records.filter(({ kind }) => kind === 'action'),
    ({ parentId }) => parentId,
  );
  return EXPECTED_ACTIONS.flatMap((expected, index) => {
    const found = actions.get(`gcm/${index + 1}`)?.length ?? 0;
    return found === expected
      ? []
      : [`gcm: objective ${index + 1} has ${found} actions: ${expected} are expected`];
  });
}

function phrasebookCoverage({ records, passages, phrasebook }: Knowledge): KnowledgeReport['phrasebook'] {
  const found = new Set(passages.filter(({ id }) => id in phrasebook).map(({ recordId }) => recordId));
  const needing = records.filter(({ kind }) => !KINDS_WITHOUT_PHRASES.includes(kind));
  return {
    records: needing.length,
    entries: Object.keys(phrasebook).length,
    missing: needing.filter(({ id }) => !found.has(id)).map(({ id }) => id),
  };
}

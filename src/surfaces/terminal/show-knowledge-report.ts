import { KINDS_WITHOUT_PHRASES, type KnowledgeReport } from '../../knowledge/check-knowledge.ts';

/** The report of `knowledge check` for people: fidelity, what is left out and why, counts, phrasebook, the verdict. */
export function showKnowledgeReport({ documents, counts, phrasebook, problems }: KnowledgeReport): string {
  const { records, entries, missing } = phrasebook;
  return [
    ...documents.map(({ id, title, records, passages, corrections, fidelity }) =>
      [
        `${id}: ${title}`,
        `  ${records} records, ${passages} passages, ${corrections} corrections; ` +
          `passages and headings hold ${(fidelity.coverage * 100).toFixed(2)} % of the source`,
        ...fidelity.leftOut.map(({ lines: { from, to }, reason }) =>
          from === to
            ? `  left out: line ${from}, ${reason}`
            : `  left out: lines ${from} to ${to}, ${reason}`,
        ),
        ...counts
          .filter(({ document }) => document === id)
          .map(({ kind, count, expected }) => `  ${count} ${kind}${showExpected(count, expected)}`),
      ].join('\n'),
    ),
    `Phrasebook: ${entries} entries; ${records - missing.length} of ${records} records have one ` +
      `(none is needed for ${KINDS_WITHOUT_PHRASES.join(', ')})`,
    problems.length === 0
      ? 'No faults: every passage stands word for word in its source after the documented corrections'
      : [`${problems.length} faults:`, ...problems.map((problem) => `- ${problem}`)].join('\n'),
  ].join('\n\n');
}

function showExpected(count: number, expected: number | undefined): string {
  if (expected === undefined) return '';
  return count === expected ? ', as expected' : `, but ${expected} are expected`;
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkFidelity, type FidelityReport } from '../../../src/knowledge/check-fidelity.ts';
import { applyCorrections, Corrections } from '../../../src/knowledge/corrections.ts';
import type { DocumentParser, ParsedDocument } from '../../../src/knowledge/documents/document-parser.ts';
import type { Passage } from '../../../src/knowledge/passage.ts';
import { type SourceLine, sourceLines } from '../../../src/knowledge/source-text.ts';

/** A supplied document, parsed after its corrections, with ways to look into it. */
export type ParsedSupplied = ParsedDocument & {
  corrected: readonly SourceLine[];
  fidelity: FidelityReport;
  /** The words of a passage; throws when there is none. */
  text: (passageId: string) => string;
  /** All passages of a record and of the records below it. */
  below: (recordId: string) => Passage[];
};

const knowledge = (path: string): string =>
  readFileSync(new URL(`../../../knowledge/${path}`, import.meta.url), 'utf8');

/** Parses a document of the knowledge folder as the build does. */
export function parseSupplied(parser: DocumentParser, file: string): ParsedSupplied {
  const supplied = sourceLines(knowledge(`sources/${file}`));
  const corrections = Corrections.parse(parse(knowledge('corrections.yaml')))[parser.document] ?? [];
  const corrected = applyCorrections(supplied, corrections);
  const parsed = parser.parse({ document: parser.document, lines: corrected });
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
  return {
    ...parsed,
    corrected,
    fidelity: checkFidelity({ supplied, corrected, parsed, omitted }),
    text: (passageId) => {
      const passage = parsed.passages.find(({ id }) => id === passageId);
      if (passage === undefined) throw new Error(`There is no passage "${passageId}"`);
      return passage.text;
    },
    below: (recordId) =>
      parsed.passages.filter((passage) => `${passage.recordId}/`.startsWith(`${recordId}/`)),
  };
}

/** The corrected lines with the first one that holds `found` changed; throws when none does. */
export function spoil(
  lines: readonly SourceLine[],
  { found, put }: { found: string; put: string },
): SourceLine[] {
  const at = lines.findIndex(({ text }) => text.includes(found));
  if (at < 0) throw new Error(`No line holds "${found}"`);
  return lines.map((line, index) => (index === at ? { ...line, text: line.text.replace(found, put) } : line));
}

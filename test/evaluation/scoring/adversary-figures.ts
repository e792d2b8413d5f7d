import { z } from 'zod';

/** What became of a group of statements. Wrong: a corrupted one that passed the checks, a true one that they dropped. */
export const AdversaryFigures = z.object({
  statements: z.int(),
  wentWrong: z.int(),
  /** Absent where there was no statement. */
  share: z.number().min(0).max(1).optional(),
});
export type AdversaryFigures = z.infer<typeof AdversaryFigures>;

const table = z.record(z.string(), AdversaryFigures);

/** The adversary's tables of the report, true statements beside the corrupted: by severity, by kind, by language and severity. */
export const AdversaryTables = z.object({
  adversary: table,
  corruption: table,
  trueStatement: table,
  adversaryLanguage: table,
});
export type AdversaryTables = z.infer<typeof AdversaryTables>;

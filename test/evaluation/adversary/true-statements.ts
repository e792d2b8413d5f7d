import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parse } from 'yaml';

/** A quote and true statements about it, written by hand. */
export const TrueStatement = z.strictObject({
  passage: z.string(),
  set: z.enum(['tuning', 'held-out']),
  quote: z.string(),
  en: z.string().optional(),
  es: z.string(),
  fr: z.string(),
  pt: z.string(),
});
export type TrueStatement = z.infer<typeof TrueStatement>;

/** The hand-written statements of `true-statements.yaml`. */
export function readTrueStatements(): TrueStatement[] {
  const file = new URL('./true-statements.yaml', import.meta.url);
  return z.array(TrueStatement).parse(parse(readFileSync(file, 'utf8')));
}

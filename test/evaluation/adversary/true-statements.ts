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

/** A true translation of a quote, and the same with one word that makes it false, written by hand. */
export const TrueTranslation = z.strictObject({
  passage: z.string(),
  language: z.enum(['es', 'fr', 'pt']),
  /** `held-out`: written before the dictionary, and opened only to score. */
  set: z.enum(['tuning', 'held-out']),
  quote: z.string(),
  text: z.string(),
  wrong: z.string(),
});
export type TrueTranslation = z.infer<typeof TrueTranslation>;

/** The hand-written statements of `true-statements.yaml`. */
export const readTrueStatements = (): TrueStatement[] =>
  z.array(TrueStatement).parse(read('./true-statements.yaml'));

/** The translations of `true-translations.yaml`. */
export const readTrueTranslations = (): TrueTranslation[] =>
  z.array(TrueTranslation).parse(read('./true-translations.yaml'));

const read = (file: string): unknown => parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

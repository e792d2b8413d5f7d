import { z } from 'zod';

const words = z.array(z.string().min(1)).default([]);

/** A word of the documents with the words that people use for it. */
export const GlossaryTerm = z.strictObject({
  /** The word or phrase as the documents write it, singular where it has one. */
  term: z.string().min(1),
  /** English everyday synonyms and spellings. */
  en: words,
  es: words,
  fr: words,
  pt: words,
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

export const PlaceKind = z.enum(['country', 'region', 'city']);

/** A country, region or city with its names, adjectives and inhabitants in four languages. */
export const GlossaryPlace = z.strictObject({
  /** The English short name that records use. */
  name: z.string().min(1),
  kind: PlaceKind,
  /** The region a country lies in, or the country of a city. */
  within: z.string().optional(),
  en: words,
  es: words,
  fr: words,
  pt: words,
});
export type GlossaryPlace = z.infer<typeof GlossaryPlace>;

/** An organisation or a body under its usual acronym or name, with its other names. */
export const GlossaryOrganisation = z.strictObject({
  name: z.string().min(1),
  en: words,
  es: words,
  fr: words,
  pt: words,
});
export type GlossaryOrganisation = z.infer<typeof GlossaryOrganisation>;

/** `glossary.yaml`: what links the words that people type with those of the documents. */
export const Glossary = z.strictObject({
  /** Acronyms are terms too: `term` is the short form, `en` begins with what it stands for. */
  acronyms: z.array(GlossaryTerm),
  terms: z.array(GlossaryTerm),
  places: z.array(GlossaryPlace),
  organisations: z.array(GlossaryOrganisation),
});
export type Glossary = z.infer<typeof Glossary>;

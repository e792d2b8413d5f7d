import { z } from 'zod';
import { DocumentId } from './locator.ts';

/** One document of the catalogue `documents.yaml`, with what a citation and the rights need. */
export const SourceDocument = z.strictObject({
  id: DocumentId,
  /** File name below `sources/`. */
  file: z.string().regex(/^[\w.-]+$/),
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  publisher: z.string().min(1),
  /** "2022-04", "2020" or a day; as exact as the document is. */
  date: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/),
  url: z.url().optional(),
  language: z.enum(['en', 'es', 'fr', 'pt']),
  rights: z.string().min(1),
  /** How the document asks to be cited, or would be by custom. */
  cite: z.string().min(1),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

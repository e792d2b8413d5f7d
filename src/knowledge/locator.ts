import { z } from 'zod';

/** The ids of the documents, as the catalogue (`documents.yaml`) and every record id use them. */
export const DocumentId = z.string().regex(/^[a-z][a-z0-9-]*$/);
export type DocumentId = z.infer<typeof DocumentId>;

/** Where words stand: enough for a person to find them on paper and for a program to find them in the source file. */
export const Locator = z.strictObject({
  document: DocumentId,
  /** Headings from the outermost to the nearest, as the document prints them (after corrections). */
  section: z.array(z.string()),
  /** A place that people cite, such as "GCM ¶31(b)", "3.6 c" or "footnote 12". */
  place: z.string().optional(),
  /** Pages of the printed document, where known. */
  pages: z.strictObject({ from: z.int().positive(), to: z.int().positive() }).optional(),
  /** Lines of the source file, counted from 1, ends included. */
  lines: z.strictObject({ from: z.int().positive(), to: z.int().positive() }),
});
export type Locator = z.infer<typeof Locator>;

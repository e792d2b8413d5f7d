import { z } from 'zod';
import { Locator } from './locator.ts';

/** Longest passage, in characters: about one screen; longer texts are split at paragraphs. */
export const MAX_PASSAGE_LENGTH = 1500;

/** What a passage tells of a practice, so that a look-up can show it in parts. */
export const PracticePart = z.enum(['done', 'results', 'lessons', 'reference']);
export type PracticePart = z.infer<typeof PracticePart>;

/** A whole thought of a document, word for word after the documented corrections: what is indexed and cited. */
export const Passage = z.strictObject({
  /** The id of its record for the first passage of a record, `<record id>/p2` and on for the next ones. */
  id: z.string(),
  recordId: z.string(),
  /** The words of the document; lines of a list or a table are separated by "\n". */
  text: z.string().min(1),
  /** The same words with the source's emphasis and note marks, where it has any. */
  printed: z.string().optional(),
  /** Words that were repaired in it, as the source file has them and as the text does. */
  repairs: z.array(z.strictObject({ found: z.string(), put: z.string() })).optional(),
  /** Sentences of the text that stand in the source file in more than two pieces or other letters: better not quoted. */
  mended: z.array(z.string()).optional(),
  part: PracticePart.optional(),
  locator: Locator,
  url: z.url().optional(),
});
export type Passage = z.infer<typeof Passage>;

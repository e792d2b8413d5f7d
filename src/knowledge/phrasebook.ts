import { z } from 'zod';

/** What people type to find one passage, in plain words; search cues only, never shown to anyone. */
export const PhrasebookEntry = z.strictObject({
  questions: z.array(z.string().min(1)).min(1),
  keywords: z.string().default(''),
  es: z.array(z.string().min(1)).default([]),
  fr: z.array(z.string().min(1)).default([]),
  pt: z.array(z.string().min(1)).default([]),
});
export type PhrasebookEntry = z.infer<typeof PhrasebookEntry>;

/** One file of `phrasebook/`: entries by the id of the passage that they find. */
export const Phrasebook = z.record(z.string(), PhrasebookEntry);
export type Phrasebook = z.infer<typeof Phrasebook>;

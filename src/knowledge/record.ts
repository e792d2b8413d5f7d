import { z } from 'zod';
import { DocumentId, Locator } from './locator.ts';

/** What a record is, in the field's words. Each kind is looked up, listed and counted by itself. */
export const RecordKind = z.enum([
  'objective',
  'action',
  'example-practice',
  'sdg-target',
  'sdg-note',
  'practice',
  'practice-lessons',
  'practice-reference',
  'key-message',
  'consideration',
  'recommendation',
  'recommended-action',
  'health-worker-action',
  'organisation',
  'tool-group',
  'call-section',
  'narrative',
  'table',
  'footnote',
  'resource',
  'reference-list',
  'contents',
  'user-document',
]);
export type RecordKind = z.infer<typeof RecordKind>;

/** What a person looks up: an objective, an action, a practice, an organisation, a section of narrative… */
export const KnowledgeRecord = z.strictObject({
  /** Stable and readable: `gcm/15`, `gcm/15/b`, `practices/12/lessons`. */
  id: z.string().regex(/^[a-z0-9]+(?:[/.-][a-z0-9]+)*$/),
  kind: RecordKind,
  document: DocumentId,
  /** A title as a citation shows it: "GCM objective 15, action (b)". */
  title: z.string().min(1),
  /** The record that this one is a part of: `gcm/15` for `gcm/15/b`. */
  parentId: z.string().optional(),
  /** "15", "3.6", "12" or "10.7". */
  number: z.string().optional(),
  letter: z
    .string()
    .regex(/^[a-z]$/)
    .optional(),
  /** Theme banner of a practice, as printed. */
  theme: z.string().optional(),
  /** Who carries a practice out, as the document names them. */
  implementer: z.string().optional(),
  /** Country names in English as the glossary spells them; also those that the text names. */
  countries: z.array(z.string()),
  regions: z.array(z.string()),
  cities: z.array(z.string()),
  /** Organisations by their usual acronym or name: "WHO", "UN-Habitat", "Caritas". */
  organisations: z.array(z.string()),
  /** SDG targets such as "10.7". */
  sdgs: z.array(z.string()),
  serviceAreas: z.array(z.string()),
  targetGroups: z.array(z.string()),
  years: z.array(z.int()),
  locator: Locator,
});
export type KnowledgeRecord = z.infer<typeof KnowledgeRecord>;

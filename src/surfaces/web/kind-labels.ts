import type { RecordKind } from '../../knowledge/record.ts';

/** What a record is called on a page: one of them, and several. */
export const KIND_LABELS: Readonly<Record<RecordKind, { one: string; many: string }>> = {
  objective: { one: 'Objective', many: 'Objectives' },
  action: { one: 'Action', many: 'Actions' },
  'example-practice': { one: 'Example practice', many: 'Example practices' },
  'sdg-target': { one: 'SDG target', many: 'SDG targets' },
  'sdg-note': { one: 'Note on the SDGs', many: 'Notes on the SDGs' },
  practice: { one: 'Practice', many: 'Practices' },
  'practice-lessons': { one: 'Lessons learned', many: 'Lessons learned' },
  'practice-reference': { one: 'Reference', many: 'Reference' },
  'key-message': { one: 'Key message', many: 'Key messages' },
  consideration: { one: 'Special consideration', many: 'Special considerations' },
  recommendation: { one: 'Recommended actions', many: 'Recommended actions' },
  'recommended-action': { one: 'Recommended action', many: 'Recommended actions' },
  'health-worker-action': {
    one: 'Action for migrant health workers',
    many: 'Actions for migrant health workers',
  },
  organisation: { one: 'Organisation', many: 'Organisations' },
  'tool-group': { one: 'Tools and guidance', many: 'Tools and guidance' },
  'call-section': { one: 'Section', many: 'Sections' },
  narrative: { one: 'Narrative', many: 'Narrative' },
  table: { one: 'Table', many: 'Tables' },
  footnote: { one: 'Footnote', many: 'Footnotes' },
  resource: { one: 'Resource', many: 'Resources' },
  'reference-list': { one: 'Reference', many: 'References' },
  contents: { one: 'Contents', many: 'Contents' },
  'user-document': { one: 'Document', many: 'Documents' },
};

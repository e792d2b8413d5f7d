import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Locator } from '../../knowledge/locator.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';

/** What `knowledge list --json` and `show --json` print of a record; scripts rely on it. */
export type RecordObject = Pick<
  KnowledgeRecord,
  'id' | 'kind' | 'document' | 'title' | 'countries' | 'organisations' | 'sdgs'
> & { text: string; number?: string; letter?: string; locator: Locator };

/** A record as scripts read it, with the words of all its passages. */
export function recordObject(record: KnowledgeRecord, catalogue: Catalogue): RecordObject {
  const { id, kind, document, title, number, letter, countries, organisations, sdgs, locator } = record;
  return {
    id,
    kind,
    document,
    title,
    text: catalogue
      .passagesOf(id)
      .map(({ text }) => text)
      .join('\n'),
    ...(number !== undefined && { number }),
    ...(letter !== undefined && { letter }),
    countries,
    organisations,
    sdgs,
    locator,
  };
}

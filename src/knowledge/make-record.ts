import type { KnowledgeRecord } from './record.ts';

type Given = Pick<KnowledgeRecord, 'id' | 'kind' | 'document' | 'title' | 'locator'> & {
  [K in 'parentId' | 'number' | 'letter' | 'theme' | 'implementer']?: KnowledgeRecord[K] | undefined;
} & Partial<Pick<KnowledgeRecord, 'countries' | 'cities' | 'organisations' | 'sdgs' | 'serviceAreas'>>;

/** A record with what its parser knows; the fields that are read from the words are filled later. */
export function makeRecord({
  parentId,
  number,
  letter,
  theme,
  implementer,
  ...given
}: Given): KnowledgeRecord {
  return {
    ...given,
    ...(parentId !== undefined && { parentId }),
    ...(number !== undefined && { number }),
    ...(letter !== undefined && { letter }),
    ...(theme !== undefined && { theme }),
    ...(implementer !== undefined && { implementer }),
    countries: given.countries ?? [],
    regions: [],
    cities: given.cities ?? [],
    organisations: given.organisations ?? [],
    sdgs: given.sdgs ?? [],
    serviceAreas: given.serviceAreas ?? [],
    targetGroups: [],
    years: [],
  };
}

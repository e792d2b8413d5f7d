import { type Catalogue, createCatalogue } from '../../src/knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../../src/knowledge/record.ts';

const OBJECTIVES = 23;
const COUNTRIES = ['Portugal', 'Mexico', 'Germany'];

const record = (
  id: string,
  kind: 'objective' | 'practice',
  given: { number: string; title: string; countries?: string[] },
): KnowledgeRecord => ({
  id,
  kind,
  document: kind === 'objective' ? 'gcm' : 'practices',
  countries: [],
  regions: [],
  cities: [],
  organisations: [],
  sdgs: [],
  serviceAreas: ['education'],
  targetGroups: [],
  years: [],
  locator: { document: 'gcm', section: ['Objectives'], lines: { from: 1, to: 2 } },
  ...given,
});

/** A small catalogue: the 23 objectives, three practices and the passages that {@link exampleAnswer} cites. */
export const exampleCatalogue: Catalogue = createCatalogue({
  documents: [
    {
      id: 'gcm',
      file: 'gcm.txt',
      title: 'Global Compact <booklet>',
      shortTitle: 'GCM',
      publisher: 'UN',
      date: '2022-04',
      language: 'en',
      rights: 'UN',
      cite: 'UN',
    },
  ],
  records: [
    ...Array.from({ length: OBJECTIVES }, (_none, index) =>
      record(`gcm/${index + 1}`, 'objective', {
        number: String(index + 1),
        title: `GCM objective ${index + 1}: Something & more`,
      }),
    ),
    ...COUNTRIES.map((country, index) =>
      record(`practices/${index + 1}`, 'practice', {
        number: String(index + 1),
        title: `Practice ${index + 1}`,
        countries: [country],
      }),
    ),
  ],
  passages: [
    {
      id: 'gcm/1/a',
      recordId: 'gcm/1',
      text: 'Before. Develop a roadmap to reduce the transaction costs of migrant remittances to less than 3 per cent by 2030. <!here> After.',
      locator: { document: 'gcm', section: ['Objective 20', 'Actions'], lines: { from: 1, to: 2 } },
    },
  ],
});

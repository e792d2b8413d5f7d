import { describe, expect, it } from 'vitest';
import { createRecordDescriber } from '../../src/knowledge/describe-record.ts';
import type { KnowledgeRecord } from '../../src/knowledge/record.ts';
import { knowledgeOf, NO_GLOSSARY } from '../fixtures/small-knowledge.ts';

const none = { en: [], es: [], fr: [], pt: [] };
const describeRecord = createRecordDescriber({
  ...NO_GLOSSARY,
  places: [
    { ...none, name: 'Portugal', kind: 'country', within: 'Europe', en: ['Portuguese'] },
    { ...none, name: 'Mali', kind: 'country', within: 'Africa' },
    { ...none, name: 'Lisbon', kind: 'city', within: 'Portugal' },
    { ...none, name: 'Europe', kind: 'region', en: ['European'] },
  ],
  organisations: [
    { ...none, name: 'WHO', en: ['World Health Organization'] },
    { ...none, name: 'ILO', en: ['International Labour Organization'] },
  ],
});

const [record] = knowledgeOf({
  'practices/1': { text: '', title: 'Practice 1', document: 'practices' },
}).records;
function described(text: string, given: Partial<KnowledgeRecord> = {}): KnowledgeRecord {
  if (record === undefined) throw new Error('There is no record');
  return describeRecord({ ...record, ...given }, text);
}

describe('createRecordDescriber()', () => {
  it('finds countries by name and adjective, with their regions', () => {
    expect(described('Portuguese schools welcome pupils.')).toMatchObject({
      countries: ['Portugal'],
      regions: ['Europe'],
    });
  });

  it('finds the country of a city', () => {
    expect(described('In Lisbon, schools are open.')).toMatchObject({
      cities: ['Lisbon'],
      countries: ['Portugal'],
    });
  });

  it('finds places in the title and the theme as well', () => {
    expect(described('Words.', { title: 'Practice 1 (Mali)' }).countries).toEqual(['Mali']);
    expect(described('Words.', { theme: 'Health in Portugal' }).countries).toEqual(['Portugal']);
  });

  it('finds organisations, but takes no pronoun for one', () => {
    expect(described('The World Health Organization and the ILO agree.').organisations).toEqual([
      'WHO',
      'ILO',
    ]);
    expect(described('People who need help. WHO helps.').organisations).toEqual(['WHO']);
    expect(described('People who need help.').organisations).toEqual([]);
  });

  it('finds targets of the SDGs, years, service areas and groups of people', () => {
    expect(
      described('SDG target 10.7, SDG 3.8: since 2019 and 1998, hospitals treat undocumented children.'),
    ).toMatchObject({
      sdgs: ['10.7', '3.8'],
      years: [1998, 2019],
      serviceAreas: ['health'],
      targetGroups: ['children', 'undocumented migrants'],
    });
  });

  it('keeps first what the parser knew, and lists nothing twice', () => {
    const { countries, sdgs } = described('Portugal, SDG 3.8.', {
      countries: ['Mali', 'Portugal'],
      sdgs: ['1.3'],
    });
    expect(countries).toEqual(['Mali', 'Portugal']);
    expect(sdgs).toEqual(['1.3', '3.8']);
  });

  it('finds nothing in words that name nothing', () => {
    expect(described('Words and more words.')).toMatchObject({
      ...{ countries: [], regions: [], cities: [], organisations: [], sdgs: [], years: [] },
      ...{ serviceAreas: [], targetGroups: [] },
    });
  });
});

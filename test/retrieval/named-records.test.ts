import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { createNamedRecordFinder } from '../../src/retrieval/named-records.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';

const practice = (number: string, title: string, text = 'Words.') => ({
  kind: 'practice' as const,
  title: `Practice ${number}: ${title}`,
  number,
  text,
  document: 'practices',
});
const find = createNamedRecordFinder(
  createCatalogue(
    knowledgeOf({
      'practices/1': practice('1', 'Casa Monarca, reception and protection center for migrants (Mexico)'),
      'practices/2': practice(
        '2',
        'RNAIM- National Network for Migrants Integration (Portugal)',
        'RNAIM has centres.',
      ),
      'practices/3': practice('3', 'Free Access to health and education (Ecuador)'),
      'practices/4': practice('4', 'Teachers of the COVID network (Peru)'),
      'practices/5': practice('5', 'A COVID hotline (Chile)'),
      'practices/6': practice('6', 'PROTECT project (Asia)'),
      'practices/7': practice('7', 'A house for LGBTI people (Ecuador)'),
      'gcm/4/practice/1': {
        kind: 'example-practice',
        title: 'Example practice: Identification Document of New York City (IDNYC), GCM objective 4',
        text: 'Words.',
      },
      'gcm/16/practice/1': {
        kind: 'example-practice',
        title: 'Example practice: Local governments, GCM objective 16',
        text: 'Words.',
      },
      'gcm/3/practice/4': {
        kind: 'example-practice',
        title: 'Example practice: Child and Family Support Hubs (Blue Dots), GCM objective 3',
        text: 'Words.',
      },
      'gcm/15': { kind: 'objective', title: 'Green Dots', text: 'Protect LGBTI people.' },
    }),
  ),
);
const found = (text: string): string[] => find(text).map(({ name }) => name);

describe('createNamedRecordFinder()', () => {
  it.each([
    ['tell me about Casa Monarca', 'practices/1'],
    ['who runs casa monarca, and how many people from other countries did it take in?', 'practices/1'],
    ['RNAIM', 'practices/2'],
    ['How does IDNYC work?', 'gcm/4/practice/1'],
    ['Identification Document of New York City', 'gcm/4/practice/1'],
    ['what are blue dots?', 'gcm/3/practice/4'],
    ['the PROTECT project', 'practices/6'],
  ])('finds what "%s" calls by its name', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  it('takes a title of everyday words for one when little else is said', () => {
    expect(found('Free access to health and education')).toEqual(['practices/3']);
    expect(found('show me local governments')).toEqual(['gcm/16/practice/1']);
    expect(found('how can local governments help migrants find a home?')).toEqual([]);
    expect(found('do nurses get free access to health and education for their kids?')).toEqual([]);
  });

  it('takes an acronym that other records hold, or that is a word, for the name of none', () => {
    expect(found('LGBTI')).toEqual([]);
    expect(found('how can we protect children?')).toEqual([]);
  });

  it('takes an acronym that several titles hold for the name of none', () => {
    expect(found('COVID')).toEqual([]);
  });

  it.each(['casa', 'reception and protection', 'education', 'monarca casa'])(
    'takes "%s" for no name: it is a part of one or in another order',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('looks for practices alone', () => {
    expect(found('Green Dots')).toEqual([]);
  });
});

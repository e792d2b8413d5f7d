import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/knowledge/name-finder.ts';

const find = createNameFinder([
  { name: 'Niger', forms: ['Nigerien'] },
  { name: 'Nigeria', forms: ['Nigerian'] },
  { name: 'Guinea', forms: [] },
  { name: 'Guinea-Bissau', forms: [] },
  { name: "Côte d'Ivoire", forms: ['Ivory Coast'] },
  { name: 'WHO', forms: ['World Health Organization', 'OMS'] },
  { name: 'United States', forms: ['US', 'USA'] },
]);
const names = (text: string): string[] => find(text).map(({ name }) => name);

describe('createNameFinder()', () => {
  it.each([
    ['workers from Niger and Nigeria', ['Niger', 'Nigeria']],
    ['Nigerian cities', ['Nigeria']],
    ['guinea-bissau', ['Guinea-Bissau']],
    ['Guinea and Guinea Bissau', ['Guinea', 'Guinea-Bissau']],
    ['COTE D’IVOIRE', ["Côte d'Ivoire"]],
    ['the ivory coast', ["Côte d'Ivoire"]],
    ['the world health organization', ['WHO']],
  ])('finds in "%s" the longest names, whatever their capitals and accents', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('takes short names that are everyday words only in capitals', () => {
    expect(names('people who help us')).toEqual([]);
    expect(names('the WHO in the US')).toEqual(['WHO', 'United States']);
  });

  it('finds no name within another word', () => {
    expect(names('Nigerians, Guineans')).toEqual([]);
  });

  it('tells the words that stood for the name', () => {
    expect(find('In the Ivory Coast')).toEqual([{ name: "Côte d'Ivoire", words: ['ivory', 'coast'] }]);
  });

  it('finds nothing in nothing', () => {
    expect(names('')).toEqual([]);
  });
});

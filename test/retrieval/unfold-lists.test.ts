import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/retrieval/find-references.ts';
import type { Reference } from '../../src/retrieval/query.ts';
import { unfoldLists } from '../../src/retrieval/unfold-lists.ts';

/** References as short as people write them; one that is no part of a list fails the test. */
const shortOf = (reference: Reference): string => {
  if (reference.kind === 'objective') return `o${reference.number}`;
  if (reference.kind === 'action') return `o${reference.number}${reference.letter}`;
  if (reference.kind === 'practice') return `p${reference.number}`;
  if (reference.kind === 'brief-section') return `${reference.number}${reference.letter ?? ''}`;
  if (reference.kind === 'sdg-goal') return `g${reference.goal}`;
  if (reference.kind === 'sdg-target') return `t${reference.target}`;
  throw new Error(`"${reference.kind}" stands in no list here`);
};

const named = (text: string): string => findReferences(text).references.map(shortOf).join(' ');

describe('unfoldLists()', () => {
  it.each([
    ['objective 5 and 6', 'o5 o6'],
    ['objectives 13 & 15', 'o13 o15'],
    ['objectives 3 to 5', 'o3 o4 o5'],
    ['objectives 1–4', 'o1 o2 o3 o4'],
    ['objectives five and six', 'o5 o6'],
    ['difference between objective 9 and 10', 'o9 o10'],
    ['objetivos 13 y 15', 'o13 o15'],
    ['objetivos del 3 al 5', 'o3 o4 o5'],
    ['objectifs 13 et 15', 'o13 o15'],
    ['objectifs 3 à 5', 'o3 o4 o5'],
    ['objetivos 5 e 6', 'o5 o6'],
    ['os objetivos 9 ao 11', 'o9 o10 o11'],
    ['paras 20 and 21', 'o4 o5'],
    ['obj. 7 k and l', 'o7k o7l'],
    ['objetivo 7, alíneas k e l', 'o7k o7l'],
    ['15 b, c and e', 'o15b o15c o15e'],
    ['15 b, c e e', 'o15b o15c o15e'],
    ['15 a and b', 'o15a o15b'],
    ['15 b-e', 'o15b o15c o15d o15e'],
    ['15 b and 16 c', 'o15b o16c'],
    ['what do 15(b), (c) and (e) say?', 'o15b o15c o15e'],
    ['actions b, c and e of objective 15', 'o15b o15c o15e'],
    ['practices 3, 7 and 12', 'p3 p7 p12'],
    ['prácticas 3, 7 o 12', 'p3 p7 p12'],
    ['pratiques 3 ou 7', 'p3 p7'],
    ['SDG 4, 5 and 10', 'g4 g5 g10'],
    ['SDG targets 10.7 and 10.c', 't10.7 t10.c'],
    ['sections 3.1 to 3.3', '3.1 3.2 3.3'],
    ['3.6 (b) to (d)', '3.6b 3.6c 3.6d'],
  ])('reads everything that "%s" names', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    ['objective 5 and 3 examples', 'o5'],
    ['objective 5 and 2030 agenda', 'o5'],
    ['objective 15 and 6 per cent', 'o15'],
    ['objective 5 and one more thing', 'o5'],
    ['practice 12 in 3 cities', 'p12'],
    ['objective 4 a migrant needs', 'o4'],
    ['¿el objetivo 7 y los niños?', 'o7'],
    ['objective 7 b, y que', 'o7b'],
  ])('takes what counts or joins in "%s" for no further thing', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it('reads a range that is too long as its ends, so that a missing one is told', () => {
    expect(named('objectives 1 to 99')).toBe('o1 o99');
    expect(named('objectives 1 to 23').split(' ')).toHaveLength(23);
  });

  it('leaves nothing but the words between the things', () => {
    expect(findReferences('difference between objective 9 and 10').rest).toBe('difference between');
    expect(findReferences('objectives 5, 6 and 7 on children').rest).toBe('on children');
  });

  it.each(['objective 15', '3 and 4', 'plan b and c', 'between 2018 and 2022'])(
    'leaves "%s" as it is',
    (text) => {
      expect(unfoldLists(text)).toBe(text);
    },
  );

  it.each([
    'objectives 1, '.repeat(3000),
    'objective 1 and '.repeat(3000),
    `objective ${'1, '.repeat(5000)}`,
  ])('reads a long text without going over it again and again', (text) => {
    expect(unfoldLists(text).length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { readPick } from '../../src/conversation/read-pick.ts';

describe('readPick()', () => {
  it.each([
    ['2', 2],
    ['2.', 2],
    ['#3', 3],
    ['[2]', 2],
    ['number 4', 4],
    ['the second one', 2],
    ['second', 2],
    ['show me the third', 3],
    ['open the 2nd one please', 2],
    ['el segundo', 2],
    ['¿y la tercera?', 3],
    ['muéstrame la primera', 1],
    ['le deuxième', 2],
    ['la première', 1],
    ['o segundo', 2],
    ['a terceira', 3],
    ['tell me more about the first one', 1],
    ['two', 2],
    ['dos', 2],
  ])('takes "%s" for number %d', (text, position) => {
    expect(readPick(text)).toEqual({ kind: 'position', position });
  });

  it.each(['the last one', 'last', 'el último', 'la dernière', 'o último'])(
    'takes "%s" for the last',
    (text) => {
      expect(readPick(text)).toEqual({ kind: 'last' });
    },
  );

  it.each(['more', 'More!', 'show me more', 'más', 'la suite', 'mais', 'next page'])(
    'takes "%s" for more',
    (text) => {
      expect(readPick(text)).toEqual({ kind: 'more' });
    },
  );

  it.each(['b', '(b)', 'and c', 'letter d', 'la letra b', 'action (b)'])(
    'takes "%s" for a letter',
    (text) => {
      expect(readPick(text)).toMatchObject({ kind: 'letter' });
    },
  );

  it.each([
    'objective 2',
    'the second objective',
    'practice 12',
    'what about the second country?',
    '3.6',
    'more money for cities',
    'hi',
    'a school',
    '',
  ])('takes "%s" for a question', (text) => {
    expect(readPick(text)).toBeUndefined();
  });
});

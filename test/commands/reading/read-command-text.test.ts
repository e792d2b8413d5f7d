import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { nearestName, readCommandText } from '../../../src/commands/reading/read-command-text.ts';

const read = (text: string) => readCommandText(text, commands);

describe('readCommandText()', () => {
  it('reads a command with its arguments', () => {
    expect(read('/objective 15 b')).toEqual({
      kind: 'call',
      call: { name: 'objective', arguments: { number: '15', action: 'b' } },
    });
    expect(read('  /SEARCH clean water ')).toEqual({
      kind: 'call',
      call: { name: 'search', arguments: { words: 'clean water' } },
    });
  });

  it('takes a bare name for a command, and a slash alone for a call for help', () => {
    expect(read('Sources')).toMatchObject({ kind: 'call', call: { name: 'sources' } });
    expect(read('/')).toMatchObject({ kind: 'call', call: { name: 'help' } });
  });

  it('takes everything else for a question, also when it begins with the name of a command', () => {
    for (const text of ['objective 15', 'help me find a school', 'practice makes perfect', 'search', 'ask'])
      expect(read(text)).toEqual({ kind: 'question' });
  });

  it('names the nearest command, with what was typed for it', () => {
    expect(read('/objetive 15 b')).toEqual({
      kind: 'unknown',
      name: 'objetive',
      nearest: { name: 'objective', arguments: { number: '15', action: 'b' } },
    });
    expect(read('/xyzzy')).toMatchObject({ kind: 'unknown', nearest: undefined });
  });
});

describe('nearestName()', () => {
  it.each([
    ['pratice', 'practice'],
    ['organization', 'organisation'],
    ['rec', 'recommendation'],
    ['sgd', 'sdg'],
    ['hlep', 'help'],
  ])('takes "%s" for %s', (typed, name) => {
    expect(nearestName(typed, commands)).toBe(name);
  });
});

import { describe, expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

describe('readOptions()', () => {
  it('evaluates the documents unless a model is asked for', () => {
    expect(readOptions([])).toEqual({ kind: 'documents', hasPeers: false });
    expect(readOptions(['--peers'])).toEqual({ kind: 'documents', hasPeers: true });
  });

  it('runs a model five times unless told otherwise', () => {
    expect(readOptions(['--model'])).toEqual({ kind: 'model', runs: 5, outFile: undefined });
    expect(readOptions(['--model', '--runs', '12', '--out', 'model.md'])).toEqual({
      kind: 'model',
      runs: 12,
      outFile: 'model.md',
    });
  });

  it.each([
    ['--runs must be a whole number', ['--model', '--runs', '0']],
    ['--runs must be a whole number', ['--model', '--runs', 'two']],
    ['--runs and --out go with --model', ['--runs', '2']],
    ['--runs and --out go with --model', ['--out', 'model.md']],
    ['--peers does not go with --model', ['--model', '--peers']],
    ['evaluate takes no words', ['model']],
    ['unknown option', ['--nonsense']],
  ])('says "%s" of %j', (state, words) => {
    expect(() => readOptions(words)).toThrow(state);
  });
});

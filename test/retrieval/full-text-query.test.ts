import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf } from '../../src/retrieval/full-text-query.ts';

describe('anyOf()', () => {
  it('asks for any of the words, each once', () => {
    expect(anyOf(['health', 'care', 'health'])).toBe('"health" OR "care"');
  });

  it('asks for nothing when there are no words', () => {
    expect(anyOf([])).toBeUndefined();
    expect(anyOf([''])).toBeUndefined();
  });

  it('is understood by the database, whatever the words are', () => {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE VIRTUAL TABLE words USING fts5(text)');
    const search = database.prepare('SELECT rowid FROM words WHERE words MATCH ?');
    const word = fc.oneof(
      fc.constantFrom('AND', 'NOT', 'NEAR', '"', '*', 'text:a', '(', '^a', '-', "'", '\\', '""'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const expression = anyOf(words);
        if (expression !== undefined) expect(search.all(expression)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    database.close();
  });
});

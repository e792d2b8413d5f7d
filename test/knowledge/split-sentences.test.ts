import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/knowledge/split-sentences.ts';

describe('splitSentences()', () => {
  it.each([
    ['States agree. They act! Do they? Yes.', ['States agree.', 'They act!', 'Do they?', 'Yes.']],
    ['It costs 3.5 per cent. By 2030, 3 per cent.', ['It costs 3.5 per cent.', 'By 2030, 3 per cent.']],
    ['Services, e.g. Schools, are open.', ['Services, e.g. Schools, are open.']],
    ['See para. 12 and No. 4 of it.', ['See para. 12 and No. 4 of it.']],
    ['The U.S. Government and J. Smith agree.', ['The U.S. Government and J. Smith agree.']],
    ['He said “Come.” They came.', ['He said “Come.”', 'They came.']],
    ['One thing (like this.) Another one.', ['One thing (like this.)', 'Another one.']],
    ['A heading\nIts sentence.', ['A heading', 'Its sentence.']],
    ['it goes on. in small letters.', ['it goes on. in small letters.']],
    ['', []],
    [' \n ', []],
  ])('parts %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('loses and adds no word: joined, the sentences are the text again', () => {
    const words = fc.constantFrom(
      'Migrants',
      'have',
      'e.g.',
      'rights.',
      'U.N.',
      '3.5',
      '“So',
      'said.”',
      'why?',
      '(It',
      'is.)',
      '\n',
      'É',
      '12',
    );
    const text = fc.oneof(
      fc.array(words).map((parts) => parts.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    const bare = (joined: string): string => joined.replace(/\s+/gu, '');
    fc.assert(
      fc.property(text, (typed) => {
        const sentences = splitSentences(typed);
        expect(bare(sentences.join(' '))).toBe(bare(typed));
        for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { withMendedSentences } from '../../src/knowledge/mended-sentences.ts';
import { sourceLines } from '../../src/knowledge/source-text.ts';
import { passageOf } from '../fixtures/small-knowledge.ts';

const SOURCE = sourceLines(
  '**Health care** is open to all migrants. The hospital asks for\n12\nno papers at its door.\nEvery scholl teaches the local language.',
);
const mendedOf = (text: string): readonly string[] | undefined =>
  withMendedSentences([passageOf('gcm/15', text)], SOURCE)[0]?.mended;

describe('withMendedSentences()', () => {
  it('names no sentence that stands in the file, marks and page breaks aside', () => {
    expect(
      mendedOf('Health care is open to all migrants. The hospital asks for no papers at its door.'),
    ).toBeUndefined();
  });

  it('names a sentence whose words were repaired', () => {
    expect(mendedOf('Health care is open to all migrants. Every school teaches the local language.')).toEqual(
      ['Every school teaches the local language.'],
    );
  });
});

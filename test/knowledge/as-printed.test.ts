import { describe, expect, it } from 'vitest';
import { passageAsPrinted, quoteAsPrinted, withPrintedWords } from '../../src/knowledge/as-printed.ts';
import type { Correction } from '../../src/knowledge/corrections.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { sourceLines } from '../../src/knowledge/source-text.ts';

const CORRECTED = sourceLines('**Access** to health¹ care\nfor *all* migrants, a [toolkit](https://a.b)');
const REPAIR: Correction = {
  do: 'replace',
  line: 1,
  found: 'helath¹ care',
  put: 'health¹ care',
  why: 'a slip',
};
const passage = (text: string): Passage => ({
  id: 'gcm/15',
  recordId: 'gcm/15',
  text,
  locator: { document: 'gcm', section: [], lines: { from: 1, to: 2 } },
});
const printed = (text: string, corrections: readonly Correction[] = []): Passage => {
  const [first] = withPrintedWords([passage(text)], { corrected: CORRECTED, corrections });
  if (first === undefined) throw new Error('There is no passage');
  return first;
};

describe('withPrintedWords()', () => {
  it('keeps emphasis, links and note marks of the source beside the plain words', () => {
    expect(printed('Access to health care\nfor all migrants, a toolkit')).toMatchObject({
      text: 'Access to health care\nfor all migrants, a toolkit',
      printed: '**Access** to health¹ care\nfor *all* migrants, a [toolkit](https://a.b)',
    });
  });

  it('keeps nothing beside words that are printed plainly, or over several lines', () => {
    expect(printed('migrants, a')).not.toHaveProperty('printed');
    expect(printed('health care for all')).not.toHaveProperty('printed');
  });

  it('remembers the repairs that the words hold', () => {
    expect(printed('Access to health care', [REPAIR]).repairs).toEqual([
      { found: REPAIR.found, put: REPAIR.put },
    ]);
    expect(printed('migrants, a', [REPAIR])).not.toHaveProperty('repairs');
  });
});

describe('passageAsPrinted() and quoteAsPrinted()', () => {
  const repaired = printed('Access to health care\nfor all migrants, a toolkit', [REPAIR]);

  it('give the words as the file has them, with marks and faults', () => {
    expect(passageAsPrinted(repaired)).toContain('**Access** to helath¹ care\nfor *all*');
    expect(quoteAsPrinted('to health care', repaired)).toBe('to helath¹ care');
  });

  it('give each piece of a quote with a gap', () => {
    expect(quoteAsPrinted('Access to … all migrants', repaired)).toBe('**Access** to … *all* migrants');
  });

  it('give plain words as they are', () => {
    const plain = passage('Nothing is marked here');
    expect(passageAsPrinted(plain)).toBe('Nothing is marked here');
    expect(quoteAsPrinted('is marked', plain)).toBe('is marked');
  });
});

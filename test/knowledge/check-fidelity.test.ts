import { describe, expect, it } from 'vitest';
import { checkFidelity, MIN_COVERAGE } from '../../src/knowledge/check-fidelity.ts';
import type { Omission } from '../../src/knowledge/documents/document-parser.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { sourceLines } from '../../src/knowledge/source-text.ts';

const SOURCE = '# Services\n**Health** care is open to migrants.\n(a) Schools are open to children.\nPage 7';

const passage = (id: string, text: string, [from, to]: readonly [number, number]): Passage => ({
  id,
  recordId: id,
  text,
  locator: { document: 'gcm', section: ['Services'], lines: { from, to } },
});
const GOOD = [
  passage('gcm/a', 'Health care is open to migrants.', [2, 2]),
  passage('gcm/b', 'Schools are open to children.', [3, 3]),
];
const PAGE: Omission = { lines: { from: 4, to: 4 }, reason: 'a page number' };

function check(passages: readonly Passage[], { omitted = [PAGE], corrected = SOURCE } = {}) {
  return checkFidelity({
    supplied: sourceLines(SOURCE.replace('Page 7', '')),
    corrected: sourceLines(corrected),
    parsed: { records: [], passages: [...passages], omissions: [] },
    omitted,
  });
}

describe('checkFidelity()', () => {
  it('is content when every word is in a passage, is a heading, or has a reason to be left out', () => {
    expect(check(GOOD)).toEqual({ problems: [], coverage: 1, leftOut: [PAGE] });
  });

  it.each<[string, Passage]>([
    ['that was changed', passage('gcm/b', 'Schools are closed to children.', [3, 3])],
    ['that was shortened within', passage('gcm/b', 'Schools open to children.', [3, 3])],
    ['that stands on other lines than it says', passage('gcm/b', 'Schools are open to children.', [2, 2])],
    ['whose pieces stand in another order', passage('gcm/b', 'children.\nSchools are open to', [3, 3])],
  ])('finds a passage %s', (_what, faulty) => {
    const { problems } = check([...GOOD, faulty]);
    expect(problems).toEqual([
      expect.stringContaining('Passage "gcm/b" does not stand word for word in lines'),
    ]);
  });

  it('finds words that are lost without a reason, and the line', () => {
    const { problems, coverage } = check(GOOD.slice(0, 1));
    expect(problems).toContainEqual(
      expect.stringContaining('Line 3 is in no passage and has no reason: "(a) Schools'),
    );
    expect(coverage).toBeLessThan(MIN_COVERAGE);
  });

  it('finds half a sentence that is lost', () => {
    const half = passage('gcm/a', 'Health care is open', [2, 2]);
    const { problems } = check([half, ...GOOD.slice(1)]);
    expect(problems).toContainEqual(
      expect.stringContaining('Line 2 is in no passage and has no reason: "to migrants."'),
    );
  });

  it('finds that too little of the source is held, even where everything left out has a reason', () => {
    const { problems } = check(GOOD.slice(0, 1), {
      omitted: [{ lines: { from: 3, to: 4 }, reason: 'dull' }],
    });
    expect(problems).toEqual([expect.stringMatching(/^Passages hold \d+\.\d\d % of the source/)]);
  });

  it('takes the letter of an item for no lost word, but an item of its own', () => {
    expect(check(GOOD).problems).toEqual([]);
    const { problems } = check(GOOD, { corrected: SOURCE.replace('(a) Schools', 'Annex (a) Schools') });
    expect(problems).toContainEqual(expect.stringContaining('"Annex'));
  });
});

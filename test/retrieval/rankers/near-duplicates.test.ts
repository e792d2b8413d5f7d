import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/retrieval/evidence.ts';
import { createNearDuplicateRanker } from '../../../src/retrieval/rankers/near-duplicates.ts';
import { queryOf } from '../../fixtures/query-of.ts';
import { passageOf } from '../../fixtures/small-knowledge.ts';

const SDG =
  'By 2030, reduce to less than 3 per cent the transaction costs of migrant remittances and eliminate corridors with costs higher than 5 per cent';
const ACTION =
  'Ensure that service delivery does not amount to discrimination against migrants on any grounds';

const rank = (texts: Readonly<Record<string, string>>) => {
  const evidence: Evidence[] = Object.entries(texts).map(([id, text], index) => ({
    passage: passageOf(id, text),
    score: 10 - index,
    foundBy: 'scripted',
    alsoAt: [],
  }));
  return createNearDuplicateRanker()
    .rank(queryOf('a question'), evidence)
    .map(({ passage, alsoAt }) => ({ id: passage.id, alsoAt }));
};

describe('createNearDuplicateRanker()', () => {
  it('shows the same words once, at the best place, and names the other places', () => {
    expect(rank({ 'gcm/20/sdg': SDG, other: ACTION, 'gcm/5/sdg': SDG, 'gcm/6/sdg': SDG })).toEqual([
      { id: 'gcm/20/sdg', alsoAt: ['gcm/5/sdg', 'gcm/6/sdg'] },
      { id: 'other', alsoAt: [] },
    ]);
  });

  it('minds no capitals, accents or marks', () => {
    expect(rank({ one: SDG, two: `“${SDG.toUpperCase()}!”` })).toHaveLength(1);
  });

  it('shows both passages when one says much more than the other', () => {
    expect(rank({ one: SDG, two: `${SDG}. ${ACTION}` })).toHaveLength(2);
  });

  it('shows both actions that share their opening alone', () => {
    expect(
      rank({ one: ACTION, two: 'Ensure that migrants may open bank accounts without discrimination' }),
    ).toHaveLength(2);
  });
});

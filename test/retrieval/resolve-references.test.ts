import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/retrieval/query.ts';
import { countPrinciples, resolveReferences } from '../../src/retrieval/resolve-references.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const idsOf = (reference: Reference): string[] | undefined => {
  const [resolved] = resolveReferences([reference], catalogue);
  return resolved?.kind === 'found' ? resolved.records.map(({ id }) => id) : undefined;
};

describe('resolveReferences()', () => {
  it.each<[Reference, string]>([
    [{ kind: 'objective', number: 15 }, 'gcm/15'],
    [{ kind: 'action', number: 15, letter: 'b' }, 'gcm/15/b'],
    [{ kind: 'practice', number: 12 }, 'practices/12'],
    [{ kind: 'brief-section', number: '3.6' }, 'brief/3.6'],
    [{ kind: 'brief-section', number: '3.6', letter: 'c' }, 'brief/3.6/c'],
    [{ kind: 'health-workers' }, 'brief/health-workers'],
    [{ kind: 'health-workers', letter: 'a' }, 'brief/health-workers/a'],
    [{ kind: 'table', number: 7 }, 'practices/table-7'],
    [{ kind: 'named', recordId: 'inventory/ilo' }, 'inventory/ilo'],
  ])('finds %j', (reference, id) => {
    expect(idsOf(reference)).toEqual([id]);
  });

  it('finds the guiding principles where they are listed, and each of the ten', () => {
    expect(idsOf({ kind: 'principle' })?.[0]).toBe('practices/table-2');
    expect(idsOf({ kind: 'principle', number: 10 })?.[0]).toBe('practices/table-2');
    expect(countPrinciples(catalogue)).toBe(10);
  });

  it('finds the practices of a country, those of its name first, without those that only mention it', () => {
    const ids = idsOf({ kind: 'practices-of', places: ['Turkey'], words: 'Turquía' }) ?? [];
    expect(ids.slice(0, 5)).toEqual(['16', '22', '25', '29', '30'].map((number) => `practices/${number}`));
    expect(ids).toContain('gcm/22/practice/1');
    expect(idsOf({ kind: 'practices-of', places: ['United States'], words: 'US' })).not.toContain(
      'practices/1',
    );
  });

  it('finds a target of the SDGs under every objective that it stands under', () => {
    const ids = idsOf({ kind: 'sdg-target', target: '10.7' }) ?? [];
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(catalogue.record(id)?.number).toBe('10.7');
  });

  it('finds the targets of a goal, and not those of a goal that begins with the same digit', () => {
    const numbers = (idsOf({ kind: 'sdg-goal', goal: 1 }) ?? []).map((id) => catalogue.record(id)?.number);
    expect(numbers).toContain('1.3');
    expect(numbers.filter((number) => number?.startsWith('1.') !== true)).toEqual([]);
  });

  it.each<Reference>([
    { kind: 'objective', number: 0 },
    { kind: 'paragraph', number: 16 },
    { kind: 'principle', number: 11 },
    { kind: 'principle', number: 0 },
    { kind: 'practices-of', places: ['Iceland'], words: 'Iceland' },
    { kind: 'objective', number: 24 },
    { kind: 'action', number: 15, letter: 'z' },
    { kind: 'practice', number: 38 },
    { kind: 'brief-section', number: '3.99' },
    { kind: 'health-workers', letter: 'z' },
    { kind: 'sdg-target', target: '10.99' },
    { kind: 'sdg-goal', goal: 18 },
    { kind: 'table', number: 9 },
    { kind: 'named', recordId: 'nobody' },
  ])('says that %j is unknown', (reference) => {
    expect(resolveReferences([reference], catalogue)).toEqual([{ kind: 'unknown', reference }]);
  });
});

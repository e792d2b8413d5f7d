import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { pinReferences } from '../../src/retrieval/pin-references.ts';
import type { Expectation } from '../../src/retrieval/query.ts';
import { resolveReferences } from '../../src/retrieval/resolve-references.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { knowledgeOf } from '../fixtures/small-knowledge.ts';

const part = (text: string) => ({ text, parentId: 'gcm/15' });
const catalogue = createCatalogue(
  knowledgeOf({
    'gcm/4': { kind: 'objective', text: 'Identity' },
    'gcm/15': { kind: 'objective', text: 'Basic services' },
    'gcm/15/a': part('Laws'),
    'gcm/15/b': part('Health'),
    'gcm/15/c': part('Schools'),
  }),
);
const ranked = evidenceOf(catalogue, ['gcm/4', 'gcm/15/c', 'gcm/15/a']);

function pinned(expects: Expectation, numbers: readonly number[]): string[] {
  const references = numbers.map((number) => ({ kind: 'objective' as const, number }));
  const query = queryOf('a question', { expects, references });
  const resolved = resolveReferences(references, catalogue);
  return pinReferences(ranked, { query, resolved, catalogue }).map(({ passage }) => passage.id);
}

describe('pinReferences()', () => {
  it('shows the thing and its parts in the order of the document to who asks to see it', () => {
    expect(pinned('look-up', [15])).toEqual(['gcm/15', 'gcm/15/a', 'gcm/15/b', 'gcm/15/c', 'gcm/4']);
  });

  it('shows the first words of everything that was named before the parts of any', () => {
    expect(pinned('look-up', [15, 4])).toEqual(['gcm/15', 'gcm/4', 'gcm/15/a', 'gcm/15/b', 'gcm/15/c']);
  });

  it('shows the parts that fit the question first, then the thing, to who asks about it', () => {
    expect(pinned('answer', [15])).toEqual(['gcm/15/c', 'gcm/15/a', 'gcm/15', 'gcm/4']);
  });

  it('leaves the order as it is when nothing that exists is named', () => {
    expect(pinned('answer', [])).toEqual(['gcm/4', 'gcm/15/c', 'gcm/15/a']);
    expect(pinned('answer', [99])).toEqual(['gcm/4', 'gcm/15/c', 'gcm/15/a']);
  });

  it('keeps scores in the order of the evidence, and says that a reference found the pinned ones', () => {
    const references = [{ kind: 'objective' as const, number: 15 }];
    const found = pinReferences(ranked, {
      query: queryOf('a question', { references }),
      resolved: resolveReferences(references, catalogue),
      catalogue,
    });
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(found.map(({ foundBy }) => foundBy)).toEqual(['reference', 'reference', 'reference', 'scripted']);
  });

  it('pins what is named even when nothing was retrieved', () => {
    const references = [{ kind: 'objective' as const, number: 4 }];
    const query = queryOf('objective 4', { expects: 'look-up', references });
    const resolved = resolveReferences(references, catalogue);
    expect(pinReferences([], { query, resolved, catalogue }).map(({ passage }) => passage.id)).toEqual([
      'gcm/4',
    ]);
  });
});

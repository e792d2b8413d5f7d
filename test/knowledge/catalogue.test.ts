import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { knowledgeOf, passageOf } from '../fixtures/small-knowledge.ts';

const knowledge = knowledgeOf({
  'gcm/15': { kind: 'objective', number: '15', text: 'Services' },
  'gcm/15/b': { kind: 'action', parentId: 'gcm/15', letter: 'b', text: 'Health' },
  'gcm/15/practice/1': { kind: 'example-practice', parentId: 'gcm/15', text: 'Tunisia' },
  'brief/3.1': { kind: 'recommendation', text: 'Share no data', document: 'brief' },
});
const second = { ...passageOf('gcm/15/p2', 'More'), recordId: 'gcm/15' };
const catalogue = createCatalogue({ ...knowledge, passages: [...knowledge.passages, second] });
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe('createCatalogue()', () => {
  it('looks up documents, records and passages by id', () => {
    expect(catalogue.document('brief')?.id).toBe('brief');
    expect(catalogue.record('gcm/15/b')?.letter).toBe('b');
    expect(catalogue.passage('gcm/15/p2')?.text).toBe('More');
  });

  it('finds nothing under an id that is none', () => {
    expect(catalogue.document('gcm/15')).toBeUndefined();
    expect(catalogue.record('gcm/99')).toBeUndefined();
    expect(catalogue.passage('constructor')).toBeUndefined();
    expect(catalogue.passagesOf('gcm/99')).toEqual([]);
    expect(catalogue.partsOf('gcm/99')).toEqual([]);
    expect(catalogue.ofKind('table')).toEqual([]);
  });

  it('gives the passages of a record in their order', () => {
    expect(ids(catalogue.passagesOf('gcm/15'))).toEqual(['gcm/15', 'gcm/15/p2']);
  });

  it('gives the parts of a record, of all kinds or of one', () => {
    expect(ids(catalogue.partsOf('gcm/15'))).toEqual(['gcm/15/b', 'gcm/15/practice/1']);
    expect(ids(catalogue.partsOf('gcm/15', 'action'))).toEqual(['gcm/15/b']);
  });

  it('gives the records of a kind, and those for which a test holds', () => {
    expect(ids(catalogue.ofKind('recommendation'))).toEqual(['brief/3.1']);
    expect(ids(catalogue.find(['objective', 'action'], ({ document }) => document === 'gcm'))).toEqual([
      'gcm/15',
      'gcm/15/b',
    ]);
  });
});

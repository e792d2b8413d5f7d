import { describe, expect, it } from 'vitest';
import { openEntry, sealEntry } from '../../../src/stores/keyv/stored-entry.ts';

describe('sealEntry()', () => {
  it('begins with the end of the time, where a database looks for it, whatever the value says', () => {
    expect(sealEntry({ until: 1 }, 1_800_000_000_000)).toMatch(/^\{"until":1800000000000,/);
    expect(sealEntry({ until: 1 }, undefined)).toMatch(/^\{"value":/);
  });
});

describe('openEntry()', () => {
  it('gives the value until its time is over, and from then on none', () => {
    const raw: unknown = JSON.parse(sealEntry('words', 100));
    expect(openEntry(raw, 99)).toEqual({ kind: 'value', value: 'words' });
    expect(openEntry(raw, 100)).toEqual({ kind: 'none' });
  });

  it('tells a value of null from no value', () => {
    expect(openEntry(JSON.parse(sealEntry(null, undefined)), 0)).toEqual({ kind: 'value', value: null });
    expect(openEntry(undefined, 0)).toEqual({ kind: 'none' });
  });

  it('throws on what is no entry', () => {
    expect(() => openEntry('words', 0)).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { createLruCache } from '../../src/retrieval/lru-cache.ts';

describe('createLruCache()', () => {
  it('gives back what was put in, and nothing for what was not', () => {
    const cache = createLruCache<number>(2);
    cache.set('a', 1);
    expect([cache.get('a'), cache.get('b')]).toEqual([1, undefined]);
  });

  it('forgets what was unused for longest when there is one too many', () => {
    const cache = createLruCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map(cache.get)).toEqual([1, undefined, 3]);
  });

  it('counts a value that is put in again once', () => {
    const cache = createLruCache<number>(2);
    for (const value of [1, 2, 3]) cache.set('a', value);
    cache.set('b', 4);
    expect(['a', 'b'].map(cache.get)).toEqual([3, 4]);
  });
});

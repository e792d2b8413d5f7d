import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSource, readSources } from '../boundaries/read-sources.ts';
import { findUnlisted } from './list-rules.ts';

describe('src', () => {
  it('lists every adapter of a plural folder in its index.ts, and has no other index.ts', () => {
    expect(findUnlisted(readSources(fileURLToPath(new URL('../../src', import.meta.url))))).toEqual([]);
  });
});

describe('findUnlisted()', () => {
  const treeOf = (files: Record<string, string>) =>
    Object.entries(files).map(([file, text]) => readSource(file, text));
  const stores = {
    'stores/store.ts': '',
    'stores/memory.ts': '',
    'stores/redis.ts': '',
    'stores/index.ts': "import { a } from './memory.ts'; const b = await import('./redis.ts');",
  };

  it('is content when the list imports every adapter, at once or when needed', () => {
    expect(findUnlisted(treeOf(stores))).toEqual([]);
  });

  it('names an adapter that is missing in the list', () => {
    expect(findUnlisted(treeOf({ ...stores, 'stores/sqlite.ts': '' }))).toEqual([
      'stores/sqlite.ts is missing in stores/index.ts',
    ]);
  });

  it('takes parts of an adapter, files below the folder and the opener of stores for no adapters', () => {
    const others = {
      'stores/redis-client.ts': '',
      'stores/keyv/guard-calls.ts': '',
      'stores/open-store.ts': "import { storeKinds } from './index.ts';",
    };
    expect(findUnlisted(treeOf({ ...stores, ...others }))).toEqual([]);
  });

  it('takes what is named after the port for an adapter', () => {
    expect(findUnlisted(treeOf({ ...stores, 'stores/store-url.ts': '' }))).toEqual([
      'stores/store-url.ts is missing in stores/index.ts',
    ]);
  });

  it('wants a surface in its folder to be listed', () => {
    const tree = { 'surfaces/surface.ts': '', 'surfaces/index.ts': '', 'surfaces/slack/surface.ts': '' };
    expect(findUnlisted(treeOf(tree))).toEqual(['surfaces/slack/surface.ts is missing in surfaces/index.ts']);
  });

  it('names an index.ts in a folder that is not plural', () => {
    expect(findUnlisted(treeOf({ 'answering/index.ts': '' }))).toEqual([
      expect.stringContaining('answering/index.ts is no list'),
    ]);
  });
});

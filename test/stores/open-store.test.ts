import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore, STORE_URL_HINT } from '../../src/stores/open-store.ts';
import { failureOf } from '../fixtures/failure-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gcm-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('openStore()', () => {
  it.each([
    ['memory:', 'memory'],
    ['memory://', 'memory'],
    [`sqlite:${path.join(folder, 'a.sqlite')}`, 'sqlite'],
    [`SQLite:${path.join(folder, 'b.sqlite')}`, 'sqlite'],
  ])('opens %s', async (url, name) => {
    const store = await openStore(url);
    expect(store.name).toBe(name);
    await store.close();
  });

  it.each([
    ['redis://127.0.0.1:1', 'redis'],
    ['rediss://127.0.0.1:1', 'redis'],
    ['postgres://127.0.0.1:1/test', 'postgres'],
    ['postgresql://127.0.0.1:1/test', 'postgres'],
  ])('hands %s to the client of %s', async (url, name) => {
    const error = await failureOf(openStore(url));
    expect(error.code).toBe('store-unavailable');
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.hint).toContain(name);
  });

  it.each([
    ['', 'it does not begin with a kind of store and ":"'],
    ['data/assistant.sqlite', 'it does not begin with a kind of store and ":"'],
    ['mysql://host/database', 'it names no known kind of store'],
    ['sqlite:', 'the file is missing'],
    ['memory:data', 'nothing may follow "memory:"'],
    ['redis://', 'the host is missing'],
    ['postgres:///database', 'the host is missing'],
    ['redis://host:port', 'it is no address'],
  ])('rejects "%s": %s', async (url, problem) => {
    const error = await failureOf(openStore(url));
    expect(error.code).toBe('settings-invalid');
    expect(error.message).toContain(`Cannot open the store of STORE_URL: ${problem}`);
    expect(error.hint).toBe(STORE_URL_HINT);
  });

  it.each([
    'postgres://user:31415#sesame@host/db',
    'postgres://user:31415/sesame@host/db',
    'redis://:31415?sesame@host',
  ])('says how to write a password as in %s, without repeating it', async (url) => {
    const error = await failureOf(openStore(url));
    expect(error.code).toBe('settings-invalid');
    expect(error.message).toContain('# as %23');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/sesame|31415/);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/stores/sqlite.ts';
import { describeStoreContract } from '../contracts/store-contract.ts';
import { failureOf } from '../fixtures/failure-of.ts';
import { raceProcesses } from '../fixtures/race-processes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gcm-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
const urlOf = (name: string): string => `sqlite:${path.join(folder, name)}`;

describeStoreContract('openSqliteStore()', { open: () => openSqliteStore(urlOf('contract.sqlite')) });

describe('openSqliteStore()', () => {
  it('makes the folder of the file, and finds its values again after a restart', async () => {
    const url = urlOf('new/folder/assistant.sqlite');
    const before = await openSqliteStore(url);
    await before.set('kept', { turns: 2 });
    await before.close();
    const after = await openSqliteStore(url);
    expect(await after.get('kept')).toEqual({ turns: 2 });
    await after.close();
  });

  it('takes an absolute path with two slashes before it', async () => {
    const store = await openSqliteStore(`sqlite://${path.join(folder, 'slashes.sqlite')}`);
    await store.close();
    expect(new DatabaseSync(path.join(folder, 'slashes.sqlite'), { readOnly: true }).isOpen).toBe(true);
  });

  it('rejects with store-unavailable and leaves the file alone when it is no database', async () => {
    writeFileSync(path.join(folder, 'letter.txt'), 'Dear reader, '.repeat(200));
    const error = await failureOf(openSqliteStore(urlOf('letter.txt')));
    expect(error.code).toBe('store-unavailable');
    expect(error.message).toMatch(/^Cannot open the store "sqlite:.*letter\.txt": file is not a database$/);
    expect(readFileSync(path.join(folder, 'letter.txt'), 'utf8')).toMatch(/^Dear reader, /);
  });

  it('rejects with store-unavailable when the folder cannot be made', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    await expect(openSqliteStore(urlOf('file/below/store.sqlite'))).rejects.toMatchObject({
      code: 'store-unavailable',
    });
  });

  it('removes what is over from the file when it is written to after a restart', async () => {
    const url = urlOf('swept.sqlite');
    const before = await openSqliteStore(url);
    await before.set('secret', 'words', { ttlMs: 1 });
    await before.close();
    await wait(20);
    const after = await openSqliteStore(url);
    await after.set('other', 1);
    await after.close();
    const rows = new DatabaseSync(path.join(folder, 'swept.sqlite')).prepare('SELECT key FROM entry').all();
    expect(rows).toEqual([{ key: 'other' }]);
  });

  it('gives each key to one of three processes', async () => {
    const won = await raceProcesses({ url: urlOf('race.sqlite'), prefix: 'race/', processes: 3, keys: 60 });
    expect(won.flat().toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 60 }, (_none, index) => index),
    );
  });
});

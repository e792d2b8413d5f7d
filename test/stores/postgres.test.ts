import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { KeyvPostgres } from '@keyv/postgres';
import { describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/stores/postgres.ts';
import { describeServerStore } from '../contracts/server-store-contract.ts';
import { describeStoreContract } from '../contracts/store-contract.ts';
import { findLocalServer } from '../fixtures/local-server.ts';

const { url, missing } = await findLocalServer('postgres');

describeStoreContract('openPostgresStore()', { open: () => openPostgresStore(url), missing });
describeServerStore('openPostgresStore()', { open: openPostgresStore, url, port: 5432, missing });

describe.skipIf(missing !== undefined)('openPostgresStore()', () => {
  it('removes what is over from the table when it is written to after a restart', async () => {
    const prefix = `test/${randomUUID()}/`;
    const before = await openPostgresStore(url);
    await before.set(`${prefix}over`, 'a\u0000b', { ttlMs: 1 });
    await before.close();
    await wait(20);
    const after = await openPostgresStore(url);
    await after.set(`${prefix}kept`, 1);
    const table = new KeyvPostgres({ uri: url, table: 'gcm_assistant_store' });
    const rows = await table.query('SELECT key FROM gcm_assistant_store WHERE starts_with(key, $1)', [
      prefix,
    ]);
    await after.delete(`${prefix}kept`);
    await after.close();
    expect(rows).toEqual([{ key: `${prefix}kept` }]);
  });
});

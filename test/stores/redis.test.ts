import { openRedisStore } from '../../src/stores/redis.ts';
import { describeServerStore } from '../contracts/server-store-contract.ts';
import { describeStoreContract } from '../contracts/store-contract.ts';
import { findLocalServer } from '../fixtures/local-server.ts';

const { url, missing } = await findLocalServer('redis');

describeStoreContract('openRedisStore()', { open: () => openRedisStore(url), missing });
describeServerStore('openRedisStore()', { open: openRedisStore, url, port: 6379, missing });

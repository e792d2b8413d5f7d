import { openMemoryStore } from '../../src/stores/memory.ts';
import { describeStoreContract } from '../contracts/store-contract.ts';

describeStoreContract('openMemoryStore()', { open: openMemoryStore });

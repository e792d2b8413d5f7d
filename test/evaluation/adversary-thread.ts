// Started by measureAdversaryAside() with the folders of an engine whose index is there; posts the tables.
import { parentPort, workerData } from 'node:worker_threads';
import { buildEngine } from '../../src/build-engine.ts';
import { createLogger } from '../../src/logger.ts';
import { EngineFolders, measureAdversary } from './measure-adversary.ts';

const folders = EngineFolders.parse(workerData);
const parts = await buildEngine({ ...folders, logger: createLogger({ level: 'warn' }) });
parentPort?.postMessage(measureAdversary(parts));
parts.close();

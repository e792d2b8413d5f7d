import { ShardingManager } from 'discord.js';
import type { Logger } from '../../logger.ts';

type Given = {
  /** The program that each shard runs: the assistant itself. */
  entry: string;
  token: string;
  log: Logger;
};

/** Runs the assistant as processes of about 1,000 servers each, as many as Discord recommends; state lives in the shared store. */
export async function runShards({ entry, token, log }: Given): Promise<ShardingManager> {
  const manager = new ShardingManager(entry, { token, totalShards: 'auto', respawn: true, mode: 'process' });
  manager.on('shardCreate', ({ id }) => log.info({ shard: id }, 'shard started'));
  await manager.spawn();
  return manager;
}

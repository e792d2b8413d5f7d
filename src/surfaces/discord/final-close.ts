import { GatewayCloseCodes } from 'discord.js';
import { AssistantError } from '../../errors.ts';

const CLOSES: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord refused the token: put a new one into DISCORD_TOKEN and start again',
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the shard: start with fewer or with automatic sharding',
  [GatewayCloseCodes.ShardingRequired]: 'Discord demands sharding: start through the sharding entry',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version: update discord.js',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know the intents: update discord.js',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused a privileged intent: the assistant needs none, so check that nothing else uses its token',
};

/** One line on a close after which Discord lets nobody reconnect. */
export const explainClose = (code: number): string =>
  CLOSES[code] ?? `Discord closed the connection for good (${code}); the other surfaces go on`;

/** Why the surface cannot start, and what to do about it. */
export function explainFailure(cause: unknown): AssistantError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = /token/i.test(message)
    ? GatewayCloseCodes.AuthenticationFailed
    : /disallowed intents/i.test(message)
      ? GatewayCloseCodes.DisallowedIntents
      : undefined;
  return new AssistantError('surface-unavailable', `Cannot connect to Discord: ${message}`, {
    cause,
    hint: code === undefined ? 'Check DISCORD_TOKEN and the network' : (CLOSES[code] ?? ''),
  });
}

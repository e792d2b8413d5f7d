import { DiscordAPIError, HTTPError } from 'discord.js';

/** What a log line says of a failure: Discord's own errors carry the posted text and the token's address, which stay out. */
export function logError(
  error: unknown,
): { err: unknown } | { code: number | string | undefined; status: number; method: string; problem: string } {
  if (error instanceof DiscordAPIError)
    return { code: error.code, status: error.status, method: error.method, problem: error.message };
  if (error instanceof HTTPError)
    return { code: undefined, status: error.status, method: error.method, problem: error.message };
  return { err: error };
}

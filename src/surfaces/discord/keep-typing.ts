import type { Channel } from 'discord.js';

/** Discord shows typing for ten seconds. */
const TYPING_MS = 8_000;

/** Shows "typing" in a channel until it is stopped; a failure to show it is no failure. */
export function keepTyping(channel: Channel): { stop: () => void } {
  if (!channel.isSendable()) return { stop: () => undefined };
  const show = (): void => void channel.sendTyping().catch(() => undefined);
  show();
  const timer = setInterval(show, TYPING_MS);
  return { stop: () => clearInterval(timer) };
}

import type { Logger as BoltLogger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { Logger } from '../../logger.ts';

/** Bolt's warnings and errors as lines of ours; its chatter, which holds payloads, is dropped. */
export const createBoltLogger = (log: Logger): BoltLogger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...words: unknown[]) => {
    const line = firstLine(words);
    // The client waits as it was asked to and calls again: nothing for anyone to do.
    if (line.includes('rate limit')) log.info({ from: 'bolt' }, line);
    else log.warn({ from: 'bolt' }, line);
  },
  error: (...words: unknown[]) => log.error({ from: 'bolt' }, firstLine(words)),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
});

/** Characters of one line of Bolt's: enough to name the fault. */
const MAX_LINE = 300;

/** Tokens and secrets look like `xoxb-…`; none may reach a log. */
const firstLine = (words: readonly unknown[]): string =>
  words
    .map((word) => (word instanceof Error ? word.message : typeof word === 'string' ? word : ''))
    .join(' ')
    .replace(/\bx(?:ox|app)[\w.-]+/g, '…')
    .slice(0, MAX_LINE);

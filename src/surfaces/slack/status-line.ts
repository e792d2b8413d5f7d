import type { webApi } from '@slack/bolt';
import type { Logger } from '../../logger.ts';
import { plainText } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';

/** Shortest time between two texts: people cannot read faster, and Slack takes 600 a minute. */
const INTERVAL_MS = 1000;
/** Slack forgets a status after two minutes; it is sent again before. */
const REFRESH_MS = 90_000;

/** What the assistant is doing, shown in a thread; never in the way of the answer, and always cleared. */
export type StatusLine = {
  show: (words: string) => void;
  /** Resolves when the line is gone or Slack refused to clear it. */
  clear: () => Promise<void>;
};

type Place = { channel: string; threadTs: string };

/** A status line of one thread; a workspace without the method is asked once only and then left alone. */
export function createStatusLine(
  client: webApi.WebClient,
  { channel, threadTs }: Place,
  { log, isSupported }: { log: Logger; isSupported: { value: boolean } },
): StatusLine {
  let sending: Promise<void> = Promise.resolve();
  let latest = '';
  let lastSentMs = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let shown = false;

  const send = async (status: string): Promise<void> => {
    if (!isSupported.value) return;
    try {
      await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status });
    } catch (error) {
      if (isMissing(error)) isSupported.value = false;
      log.info({ channel, fault: faultOf(error) }, 'status refused');
    }
  };
  const flush = (): void => {
    lastSentMs = performance.now();
    shown = true;
    const words = latest;
    sending = sending.then(() => send(words));
    timer = setTimeout(flush, REFRESH_MS).unref();
  };
  return {
    show: (words) => {
      latest = plainText(words, SLACK_LIMITS.statusText);
      clearTimeout(timer);
      const waitMs = lastSentMs + INTERVAL_MS - performance.now();
      if (waitMs <= 0) flush();
      else timer = setTimeout(flush, waitMs).unref();
    },
    clear: async () => {
      clearTimeout(timer);
      if (shown) sending = sending.then(() => send(''));
      await sending;
    },
  };
}

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

const isMissing = (error: unknown): boolean =>
  /unknown_method|not_allowed|404|missing_scope/.test(faultOf(error));

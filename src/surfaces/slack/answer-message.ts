import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { sayProgress } from '../chat/say-progress.ts';
import type { Desk } from './desk.ts';
import { plainText } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';
import { plainMessage, postMessages, replaceMessages } from './post-messages.ts';
import { runInquiry } from './run-inquiry.ts';
import { createStatusLine, type StatusLine } from './status-line.ts';
import { STOPPED_BY_PERSON } from './under-way.ts';

/** Longest work on one question; people have turned away by then. */
const ANSWER_TIMEOUT_MS = 60_000;

/** A question in a message, cleaned of mentions. */
export type Asking = {
  team: string;
  channel: string;
  user: string;
  ts: string;
  threadTs: string;
  words: string;
  /** Set for the edit of a message that was answered: those messages are replaced. */
  edit?: { ts: string; posted: readonly string[] } | undefined;
  /** Whether the thread gets the question as its title. */
  titled: boolean;
};

type Tools = { client: webApi.WebClient; token: string | undefined };

/** The claim of a message: the same for its mention and its message twin. */
export const messageKey = ({ team, channel, ts }: { team: string; channel: string; ts: string }): string =>
  `slack:${team}:${channel}:${ts}`;

/** Answers a message in its thread, once; shows progress before and clears it whatever happens. */
export async function answerMessage(desk: Desk, asking: Asking, tools: Tools): Promise<void> {
  const claim = messageKey(asking) + (asking.edit === undefined ? '' : `:edit:${asking.edit.ts}`);
  if ((await desk.claims.claim(claim)) === 'taken') return;
  if (await isTooFast(desk, { asking, client: tools.client })) return;
  const startedMs = performance.now();
  const status = createStatusLine(
    desk.statusClient(tools.token),
    { channel: asking.channel, threadTs: asking.threadTs },
    { log: desk.log, isSupported: desk.hasStatus },
  );
  try {
    const outcome = await desk.underWay.run(
      threadKey(asking),
      (signal) => work(desk, asking, { ...tools, status, signal }),
      { timeoutMs: ANSWER_TIMEOUT_MS },
    );
    await desk.claims.settle(claim, outcome);
    desk.log.info(
      { outcome, durationMs: Math.round(performance.now() - startedMs) },
      'slack message answered',
    );
  } catch (error) {
    await desk.claims.release(claim);
    await apologise(desk, { asking, client: tools.client, error });
  } finally {
    await status.clear();
  }
}

/** Names the work of a thread for the stop button. */
export const threadKey = ({
  team,
  channel,
  threadTs,
}: Pick<Asking, 'team' | 'channel' | 'threadTs'>): string => `${team}:${channel}:${threadTs}`;

type Working = Tools & { status: StatusLine; signal: AbortSignal };

async function work(desk: Desk, asking: Asking, { client, token, status, signal }: Working) {
  const { team, channel, user, ts, threadTs, words } = asking;
  const askedBy = desk.hashOf({ team, user });
  const language = await desk.personal.language(askedBy);
  const progressWords = slackLocales[language].progress;
  status.show(progressWords.searching);
  const inquiry = {
    conversationId: `slack:${team}:${channel}:${threadTs}`,
    eventId: messageKey(asking),
    askedBy,
  };
  let handled;
  try {
    handled = await runInquiry(
      desk,
      { ...inquiry, text: words },
      { words, signal, onProgress: (progress) => status.show(sayProgress(progress, progressWords)) },
    );
  } catch (error) {
    if (!signal.aborted || signal.reason !== STOPPED_BY_PERSON) throw error;
    await postMessages(
      [plainMessage(slackLocales[language].notice.stopped)],
      { channel, threadTs },
      {
        client,
        pace: desk.pace,
      },
    );
    return 'ignored' as const;
  }
  const place = { channel, threadTs, onlyFor: handled.reply.visibility === 'asker' ? user : undefined };
  const tools = { client, pace: desk.pace };
  const posted =
    asking.edit === undefined
      ? await postMessages(handled.draw(), place, tools)
      : await replaceMessages(handled.draw(), { place, posted: asking.edit.posted }, tools);
  await desk.threads.answered({ team, channel, ts: threadTs }, { askedBy });
  await desk.threads.rememberAnswer({ team, channel, ts }, { text: words, posted, atMs: desk.clock() });
  if (asking.titled) await setTitle(desk, asking, desk.statusClient(token));
  return handled.reply.outcome;
}

/** A title helps to find the thread again; without it nothing is lost, so a refusal is only noted. */
async function setTitle(
  desk: Desk,
  { channel, threadTs, words }: Asking,
  client: webApi.WebClient,
): Promise<void> {
  const title = plainText(words, SLACK_LIMITS.threadTitle);
  try {
    await client.assistant.threads.setTitle({ channel_id: channel, thread_ts: threadTs, title });
  } catch (error) {
    desk.log.info({ channel, fault: error instanceof Error ? error.message : 'unknown' }, 'title refused');
  }
}

async function apologise(
  desk: Desk,
  { asking, client, error }: { asking: Asking; client: webApi.WebClient; error: unknown },
): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  desk.log.error({ reference, err: error }, 'slack message could not be answered');
  try {
    const language = await desk.personal.language(desk.hashOf(asking));
    const message = plainMessage(slackLocales[language].notice.failed(reference));
    await postMessages([message], asking, { client, pace: desk.pace });
  } catch (cause) {
    desk.log.error({ reference, err: cause }, 'apology could not be posted');
  }
}

/** Beyond the limit one person is told so, for their eyes only. */
async function isTooFast(
  desk: Desk,
  { asking, client }: { asking: Asking; client: webApi.WebClient },
): Promise<boolean> {
  const { team, channel, threadTs, user } = asking;
  const askedBy = desk.hashOf({ team, user });
  if (desk.limits === undefined || (await desk.limits.take(askedBy)).kind === 'allowed') return false;
  const { tooFast } = slackLocales[await desk.personal.language(askedBy)].notice;
  await postMessages(
    [plainMessage(tooFast)],
    { channel, threadTs, onlyFor: user },
    { client, pace: desk.pace },
  );
  return true;
}

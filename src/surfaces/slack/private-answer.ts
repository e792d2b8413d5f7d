import { randomUUID } from 'node:crypto';
import type { RespondArguments, RespondFn } from '@slack/bolt';
import type { CommandCall } from '../../replies/reply.ts';
import type { Desk } from './desk.ts';
import type { KeptReply } from './kept-replies.ts';
import { slackLocales } from './locales/index.ts';
import { runInquiry } from './run-inquiry.ts';
import type { SlackMessage } from './slack-message.ts';

/** Longest work on a private question: a response address lives for 30 minutes, patience less long. */
const PRIVATE_TIMEOUT_MS = 60_000;
/** A response address works five times; one use is left for a notice. */
const MAX_RESPONSES = 4;

/** A question or a call whose answer only the asker sees. */
export type PrivateAsking = {
  team: string;
  channel: string;
  user: string;
  /** What was typed, or the command that a button stands for. */
  text: string;
  call?: CommandCall | undefined;
  /** The question's own words; the text when it is one. */
  words: string;
  eventId: string;
  share?: KeptReply['share'];
};

type Response = { respond: RespondFn; replacesFirst: boolean };

/** Answers through a response address, to the asker alone; a failure becomes one plain sentence there. */
export async function answerPrivately(
  desk: Desk,
  asking: PrivateAsking,
  { respond, replacesFirst }: Response,
): Promise<void> {
  const { team, channel, user, words, share, ...inquiry } = asking;
  const askedBy = desk.hashOf({ team, user });
  const conversationId = `slack:${team}:${channel}:${askedBy}`;
  try {
    if (desk.limits !== undefined && (await desk.limits.take(askedBy)).kind === 'limited') {
      const text = slackLocales[await desk.personal.language(askedBy)].notice.tooFast;
      await respond({ response_type: 'ephemeral', replace_original: replacesFirst, text });
      return;
    }
    const handled = await desk.underWay.run(
      `${team}:${channel}:private`,
      (signal) => runInquiry(desk, { ...inquiry, conversationId, askedBy }, { words, share, signal }),
      { timeoutMs: PRIVATE_TIMEOUT_MS },
    );
    const messages = handled.draw({ maxMessages: MAX_RESPONSES });
    for (const [index, message] of messages.slice(0, MAX_RESPONSES).entries())
      await respond(ephemeral(message, { replaces: replacesFirst && index === 0 }));
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    desk.log.error({ reference, err: error }, 'slack private answer failed');
    const text = slackLocales[await desk.personal.language(askedBy)].notice.failed(reference);
    await respond({ response_type: 'ephemeral', replace_original: replacesFirst, text });
  }
}

/** A message for a response address, seen by the asker only. */
export const ephemeral = (
  { text, blocks }: Pick<SlackMessage, 'text' | 'blocks'>,
  { replaces }: { replaces: boolean },
): RespondArguments => ({ response_type: 'ephemeral', replace_original: replaces, text, blocks });

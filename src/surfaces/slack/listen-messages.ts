import type { App, webApi } from '@slack/bolt';
import { answerMessage, messageKey, threadKey } from './answer-message.ts';
import type { Desk } from './desk.ts';
import { isAddressed } from './is-addressed.ts';
import { mentionedUsers, readText } from './read-text.ts';
import { MessageEvent, StoppedEvent } from './slack-events.ts';

/** Time in which an edit of a question updates its answer. */
const EDIT_WINDOW_MS = 60_000;
/** A message subtype that still is a question: words beside a file. */
const READ_SUBTYPES: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast']);

/** What Bolt knows of where an event comes from. */
export type Origin = {
  client: webApi.WebClient;
  team: string;
  botToken: string | undefined;
  botUserId: string | undefined;
};

/** The origin in a listener's arguments. */
export const originOf = ({
  client,
  context,
}: {
  client: webApi.WebClient;
  context: { teamId?: string; enterpriseId?: string; botToken?: string; botUserId?: string };
}): Origin => ({
  client,
  team: context.teamId ?? context.enterpriseId ?? 'unknown',
  botToken: context.botToken,
  botUserId: context.botUserId,
});

/** Mentions, direct messages, follow-ups in threads, edits, and the stop button. */
export function listenToMessages(app: App, desk: Desk): void {
  app.event('app_mention', async (args) => {
    const event = MessageEvent.parse(args.event);
    if (event.edited === undefined) await answer(desk, { event, origin: originOf(args), titled: false });
  });
  app.message(async (args) => {
    const event = MessageEvent.safeParse(args.message).data;
    if (event !== undefined) await hear(desk, { event, origin: originOf(args) });
  });
  app.event('agent_session_stopped', async ({ event, context }) => {
    const { channel, thread_ts } = StoppedEvent.parse(event);
    desk.underWay.stop(threadKey({ team: context.teamId ?? 'unknown', channel, threadTs: thread_ts }));
    await Promise.resolve();
  });
}

type Heard = { event: MessageEvent; origin: Origin };

/** Answers a post of a person; bots and empty senders get nothing. */
export async function answer(
  desk: Desk,
  { event, origin, titled }: Heard & { titled: boolean },
): Promise<void> {
  const { client, team, botToken, botUserId } = origin;
  const { channel, user, ts } = event;
  if (user === undefined || event.bot_id !== undefined || user === botUserId) return;
  const words = readText(event.text, { botUserId });
  const threadTs = event.thread_ts ?? ts;
  await answerMessage(
    desk,
    { team, channel, user, ts, threadTs, words: words === '' ? '/help' : words, titled },
    { client, token: botToken },
  );
}

/** A message event: a direct message is a question, an edit may update its answer, a thread may go on. */
async function hear(desk: Desk, heard: Heard): Promise<void> {
  const { event } = heard;
  if (event.subtype === 'message_changed') return update(desk, heard);
  if (event.hidden === true || event.bot_id !== undefined || !READ_SUBTYPES.has(event.subtype)) return;
  if (event.channel_type === 'im') {
    await answer(desk, { ...heard, titled: event.thread_ts === undefined });
    return;
  }
  await followUp(desk, heard);
}

async function followUp(desk: Desk, { event, origin }: Heard): Promise<void> {
  const { team, botUserId } = origin;
  const { channel, user, thread_ts: threadTs } = event;
  const mentioned = mentionedUsers(event.text);
  if (user === undefined) return;
  // The mention's twin: whichever comes first claims the message, and one of them may never come.
  if (mentioned.includes(botUserId ?? '')) {
    await answer(desk, { event, origin, titled: false });
    return;
  }
  if (threadTs === undefined) return;
  const thread = await desk.threads.find({ team, channel, ts: threadTs });
  if (thread === undefined) return;
  const writtenBy = desk.hashOf({ team, user });
  const words = readText(event.text, { botUserId });
  const post = { words, mentionsOthers: mentioned.length > 0, writtenBy, names: ASSISTANT_NAMES };
  if (isAddressed(post, thread)) await answer(desk, { event, origin, titled: false });
  else await desk.threads.heard({ team, channel, ts: threadTs }, writtenBy);
}

/** Names that people call the assistant by, without a mention. */
const ASSISTANT_NAMES = ['assistant', 'gcm assistant', 'bot', 'asistente', 'assistente'];

/** An edit within a minute of the answer: the same messages then answer the new words. */
async function update(desk: Desk, { event, origin }: Heard): Promise<void> {
  const { channel, message } = event;
  const { client, team, botToken, botUserId } = origin;
  if (message?.user === undefined || message.bot_id !== undefined || message.edited === undefined) return;
  const place = { team, channel, ts: message.ts };
  const answered = await desk.threads.findAnswer(place);
  const words = readText(message.text, { botUserId });
  const isInTime = answered !== undefined && desk.clock() - answered.atMs <= EDIT_WINDOW_MS;
  if (!isInTime || words === '' || words === answered.text) return;
  const edit = { ts: message.edited.ts, posted: answered.posted };
  const threadTs = message.thread_ts ?? message.ts;
  desk.log.info({ key: messageKey(place) }, 'slack question edited');
  await answerMessage(
    desk,
    { ...place, user: message.user, threadTs, words, edit, titled: false },
    { client, token: botToken },
  );
}

import type { webApi } from '@slack/bolt';
import type { Pace } from '../../delivery/pace.ts';
import type { SlackMessage } from './slack-message.ts';

/** Where messages go: a thread, a channel, or one person's eyes there. */
export type Place = {
  channel: string;
  threadTs?: string | undefined;
  /** Only this member sees them. */
  onlyFor?: string | undefined;
};

type Tools = { client: webApi.WebClient; pace: Pace };

/** Posts messages in order, each at its channel's turn; resolves to their timestamps. */
export async function postMessages(
  messages: readonly SlackMessage[],
  { channel, threadTs, onlyFor }: Place,
  { client, pace }: Tools,
): Promise<string[]> {
  const posted: string[] = [];
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  for (const message of messages) {
    const ts = await pace.run(channel, async () => {
      if (onlyFor === undefined)
        return (await client.chat.postMessage({ channel, ...thread, ...message })).ts;
      const { text, blocks } = message;
      await client.chat.postEphemeral({ channel, user: onlyFor, text, blocks, ...thread });
      return undefined;
    });
    if (ts !== undefined) posted.push(ts);
  }
  return posted;
}

/** Replaces posted messages by others: updates what is there, posts what is more, deletes what is left. */
export async function replaceMessages(
  messages: readonly SlackMessage[],
  { place, posted }: { place: Place; posted: readonly string[] },
  tools: Tools,
): Promise<string[]> {
  const { client, pace } = tools;
  const kept = posted.slice(0, messages.length);
  for (const [index, ts] of kept.entries()) {
    const message = messages[index];
    if (message === undefined) continue;
    const { text, blocks } = message;
    await pace.run(place.channel, () => client.chat.update({ channel: place.channel, ts, text, blocks }));
  }
  for (const ts of posted.slice(messages.length))
    await pace.run(place.channel, () => client.chat.delete({ channel: place.channel, ts }));
  const added = await postMessages(messages.slice(kept.length), place, tools);
  return [...kept, ...added];
}

/** One plain sentence of the surface's own. */
export const plainMessage = (mrkdwn: string): SlackMessage => ({
  text: mrkdwn,
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: mrkdwn, verbatim: true } }],
  unfurl_links: false,
  unfurl_media: false,
});

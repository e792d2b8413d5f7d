import { type RespondFn, type types, webApi } from '@slack/bolt';
import type { Language } from '../../retrieval/query.ts';
import type { Desk } from './desk.ts';
import { originOf } from './listen-messages.ts';
import { postMessages } from './post-messages.ts';
import { ephemeral } from './private-answer.ts';
import { ClickBody, clickedValue } from './slack-events.ts';
import type { SlackMessage } from './slack-message.ts';

/** A click, read once: who, where, and what it carries. */
export type Click = {
  client: webApi.WebClient;
  team: string;
  user: string;
  askedBy: string;
  language: Language;
  value: string | undefined;
  triggerId: string | undefined;
  /** The channel of the clicked message; undefined on a view. */
  channel: string | undefined;
  messageTs: string | undefined;
  threadTs: string | undefined;
  isEphemeral: boolean;
  view: { id: string; type: string } | undefined;
  respond: RespondFn | undefined;
};

type Args = Parameters<typeof originOf>[0] & { body: unknown; payload: unknown; respond?: RespondFn };

/** Reads a listener's arguments as a click. */
export async function readClick(desk: Desk, args: Args): Promise<Click> {
  const body = ClickBody.parse(args.body);
  const { client, team } = originOf(args);
  const askedBy = desk.hashOf({ team, user: body.user.id });
  return {
    client,
    team,
    user: body.user.id,
    askedBy,
    language: await desk.personal.language(askedBy),
    value: clickedValue(args.payload),
    triggerId: body.trigger_id,
    channel: body.channel?.id ?? body.container?.channel_id,
    messageTs: body.message?.ts ?? body.container?.message_ts,
    threadTs: body.message?.thread_ts ?? body.container?.thread_ts,
    isEphemeral: body.container?.is_ephemeral ?? false,
    view: body.view,
    respond: body.response_url === undefined ? undefined : args.respond,
  };
}

/** Says something to the clicker alone, beside what was clicked. */
export async function sayPrivately(desk: Desk, click: Click, message: SlackMessage): Promise<void> {
  if (click.respond !== undefined) await click.respond(ephemeral(message, { replaces: false }));
  else if (click.channel !== undefined)
    await postMessages(
      [message],
      { channel: click.channel, threadTs: click.threadTs, onlyFor: click.user },
      { client: click.client, pace: desk.pace },
    );
}

/** Draws the clicked message again in its place; messages beyond it follow it. */
export async function redraw(desk: Desk, click: Click, messages: readonly SlackMessage[]): Promise<void> {
  const [first, ...others] = messages;
  if (first === undefined) return;
  const { client, channel, messageTs, user } = click;
  if (click.view !== undefined) return;
  if (click.isEphemeral || channel === undefined || messageTs === undefined) {
    await click.respond?.(ephemeral(first, { replaces: true }));
    for (const other of others) await click.respond?.(ephemeral(other, { replaces: false }));
    return;
  }
  const { text, blocks } = first;
  await desk.pace.run(channel, () => client.chat.update({ channel, ts: messageTs, text, blocks }));
  const threadTs = click.threadTs ?? messageTs;
  await postMessages(others, { channel, threadTs, onlyFor: user }, { client, pace: desk.pace });
}

/** Opens a modal, on top of the one that was clicked in; where Slack stacks no more, in its place. */
export async function openView(click: Click, view: types.ModalView): Promise<string | undefined> {
  if (click.triggerId === undefined) return undefined;
  const given = { trigger_id: click.triggerId, view };
  if (click.view?.type !== 'modal') return (await click.client.views.open(given)).view?.id;
  try {
    return (await click.client.views.push(given)).view?.id;
  } catch (error) {
    if (!isStackFull(error)) throw error;
    return (await click.client.views.update({ view_id: click.view.id, view })).view?.id;
  }
}

const isStackFull = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === 'push_limit_reached';

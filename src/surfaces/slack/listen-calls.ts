import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { CommandCall } from '../../replies/reply.ts';
import { typedCall } from '../../commands/command.ts';
import { ACTIONS, readCall, readUnfold } from './action-values.ts';
import { type Click, openView, readClick, redraw, sayPrivately } from './click.ts';
import type { Desk } from './desk.ts';
import { fillView } from './fill-view.ts';
import { slackLocales } from './locales/index.ts';
import { plainMessage, postMessages } from './post-messages.ts';
import { answerPrivately } from './private-answer.ts';
import { createRecentClicks } from './recent-clicks.ts';
import { drawKept, runInquiry } from './run-inquiry.ts';
import { answerView } from './views.ts';

/** Longest work for a click. */
const CLICK_TIMEOUT_MS = 60_000;

/** Buttons and menus that run a command, and those that fold and page a kept reply. */
export function listenToCalls(app: App, desk: Desk): void {
  const isFirst = createRecentClicks(desk.clock);
  app.action(new RegExp(`^(?:${ACTIONS.call}:|${ACTIONS.open}|${ACTIONS.homeAsk})`), async (args) => {
    await args.ack();
    const click = await readClick(desk, args);
    const call = readCall(click.value);
    if (call === undefined) return;
    if (!isFirst(`${click.user}:${click.messageTs ?? click.view?.id ?? ''}:${click.value ?? ''}`)) return;
    await runCall(desk, click, call);
  });
  app.action(new RegExp(`^${ACTIONS.unfold}:`), async (args) => {
    await args.ack();
    const click = await readClick(desk, args);
    const given = readUnfold(click.value);
    if (given === undefined) return;
    const kept = await desk.kept.find(given.reply);
    if (kept === undefined) {
      await sayPrivately(desk, click, plainMessage(slackLocales[click.language].notice.expired));
      return;
    }
    const messages = drawKept(desk, { id: given.reply, kept }, { unfolded: given.unfold ?? undefined });
    if (click.view === undefined) await redraw(desk, click, messages);
    else
      await click.client.views.update({
        view_id: click.view.id,
        view: answerView(messages, kept.reply.language),
      });
  });
}

/** On a view the answer opens in a modal, in a direct message it is posted, in a channel only the clicker sees it. */
async function runCall(desk: Desk, click: Click, call: CommandCall): Promise<void> {
  const { team, channel, user } = click;
  const eventId = `slack:${team}:click:${click.triggerId ?? randomUUID()}`;
  const text = typedCall(call);
  const words = Object.values(call.arguments).join(' ');
  if (click.view !== undefined) {
    await answerInView(desk, click, { text, call, words, eventId });
    return;
  }
  if (channel === undefined) return;
  const threadTs = click.threadTs ?? click.messageTs;
  if (channel.startsWith('D') && !click.isEphemeral) {
    await answerInDirectMessage(desk, click, { text, call, words, eventId, channel, threadTs });
    return;
  }
  const share = click.isEphemeral ? { channel } : { channel, threadTs };
  const respond = click.respond;
  if (respond === undefined) return;
  await answerPrivately(
    desk,
    { team, channel, user, text, call, words, eventId, share },
    { respond, replacesFirst: false },
  );
}

type Asked = { text: string; call?: CommandCall | undefined; words: string; eventId: string };

async function answerInDirectMessage(
  desk: Desk,
  { team, client, askedBy }: Click,
  { words, channel, threadTs, ...asked }: Asked & { channel: string; threadTs: string | undefined },
): Promise<void> {
  const conversationId = `slack:${team}:${channel}:${threadTs ?? channel}`;
  const handled = await desk.underWay.run(
    `${team}:${channel}:${threadTs ?? ''}`,
    (signal) => runInquiry(desk, { ...asked, conversationId, askedBy }, { words, signal }),
    { timeoutMs: CLICK_TIMEOUT_MS },
  );
  await postMessages(handled.draw(), { channel, threadTs }, { client, pace: desk.pace });
}

/** Opens a modal at once, since its trigger lives three seconds, and fills it with the answer. */
async function answerInView(desk: Desk, click: Click, { words, ...asked }: Asked): Promise<void> {
  const viewId = await openView(click, answerView('looking', click.language));
  if (viewId === undefined) return;
  const { client, team, askedBy } = click;
  await fillView(desk, { client, viewId, team, words, inquiry: { ...asked, askedBy } });
}

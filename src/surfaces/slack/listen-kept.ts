import { type App, webApi } from '@slack/bolt';
import { Language } from '../../retrieval/query.ts';
import { ACTIONS } from './action-values.ts';
import { type Click, openView, readClick, redraw, sayPrivately } from './click.ts';
import type { Desk } from './desk.ts';
import type { KeptReply } from './kept-replies.ts';
import { slackLocales } from './locales/index.ts';
import { plainMessage, postMessages } from './post-messages.ts';
import { quotesView } from './quotes-view.ts';
import { drawKept, runInquiry } from './run-inquiry.ts';
import { answerView, personView, reasonView } from './views.ts';

const LANGUAGE_TIMEOUT_MS = 60_000;

type KeptClick = { click: Click; id: string; kept: KeptReply };

/** Buttons under a kept reply: its quotes, sharing, another language, a person, the vote. */
export function listenToKept(app: App, desk: Desk): void {
  const onKept = (action: string, work: (given: KeptClick) => Promise<unknown>): void =>
    app.action(action, async (args) => {
      await args.ack();
      const click = await readClick(desk, args);
      const id = click.value?.replace(/^[a-z]{2}:/, '') ?? '';
      const kept = await desk.kept.find(id);
      if (kept === undefined)
        await sayPrivately(desk, click, plainMessage(slackLocales[click.language].notice.expired));
      else await work({ click, id, kept });
    });
  onKept(ACTIONS.quotes, ({ click, kept }) => openView(click, quotesView(kept.reply, desk.catalogue)));
  onKept(ACTIONS.person, ({ click, kept }) =>
    openView(click, personView(kept.inquiry.text, kept.reply.language)),
  );
  onKept(ACTIONS.share, (given) => share(desk, given));
  onKept(ACTIONS.language, (given) => translate(desk, given));
  app.action(ACTIONS.feedback, async (args) => {
    await args.ack();
    const click = await readClick(desk, args);
    const [, vote, answerId = ''] = /^(up|down):(.+)$/s.exec(click.value ?? '') ?? [];
    if (vote !== 'up' && vote !== 'down') return;
    if (vote === 'down') await openView(click, reasonView(answerId, click.language));
    await desk.personal.vote(click.askedBy, { answerId, vote });
    if (vote === 'up')
      await sayPrivately(desk, click, plainMessage(slackLocales[click.language].notice.thanks));
  });
}

/** Posts the reply where all can see it, once, with the name of who shared it. */
async function share(desk: Desk, { click, id, kept }: KeptClick): Promise<void> {
  const { notice, answer } = slackLocales[kept.reply.language];
  if (kept.share === undefined || kept.inquiry.askedBy !== click.askedBy) return;
  const claim = `slack:share:${id}`;
  if ((await desk.claims.claim(claim)) === 'taken') {
    await sayPrivately(desk, click, plainMessage(notice.shared));
    return;
  }
  const credit = answer.sharedBy(`<@${click.user}>`);
  const messages = drawKept(desk, { id, kept: { ...kept, share: undefined } }, { credit });
  try {
    await postMessages(messages, kept.share, { client: click.client, pace: desk.pace });
    await desk.claims.settle(claim, kept.reply.outcome);
    await sayPrivately(desk, click, plainMessage(notice.shared));
  } catch (error) {
    await desk.claims.release(claim);
    if (!isOutside(error)) throw error;
    await sayPrivately(desk, click, plainMessage(notice.notInChannel));
  }
}

const OUTSIDE: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found', 'is_archived']);

const isOutside = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && OUTSIDE.has(error.data.error);

/** The same question with the frame in another language; who did not ask gets a copy. */
async function translate(desk: Desk, { click, kept }: KeptClick): Promise<void> {
  const language = Language.safeParse(click.value?.slice(0, 2)).data;
  if (language === undefined || language === kept.reply.language) return;
  const isAsker = kept.inquiry.askedBy === click.askedBy;
  const inquiry = { ...kept.inquiry, language, eventId: `slack:language:${click.triggerId ?? ''}` };
  const words = kept.inquiry.text.replace(/^\/\w+\s*/, '');
  const handled = await desk.underWay.run(
    `${click.team}:language:${click.askedBy}`,
    (signal) => runInquiry(desk, inquiry, { words, share: kept.share, signal }),
    { timeoutMs: LANGUAGE_TIMEOUT_MS },
  );
  const messages = handled.draw();
  if (click.view !== undefined)
    await click.client.views.update({ view_id: click.view.id, view: answerView(messages, language) });
  else if (isAsker) await redraw(desk, click, messages);
  else for (const message of messages) await sayPrivately(desk, click, message);
}

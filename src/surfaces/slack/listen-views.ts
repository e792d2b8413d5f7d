import type { App } from '@slack/bolt';
import type { Desk } from './desk.ts';
import { escapeMrkdwn } from './escape.ts';
import { sections } from './blocks.ts';
import { fallbackText } from './fallback-text.ts';
import { fillView } from './fill-view.ts';
import { originOf } from './listen-messages.ts';
import { slackLocales } from './locales/index.ts';
import { postMessages } from './post-messages.ts';
import { ViewValues } from './slack-events.ts';
import { CALLBACKS } from './slash-commands.ts';
import { answerView, showView } from './views.ts';

const typed = (view: unknown, block: string): string =>
  Object.values(ViewValues.parse(view).state.values[block] ?? {})[0]?.value?.trim() ?? '';

/** What modals send: a question, the reason of a vote, a question for people. */
export function listenToViews(app: App, desk: Desk): void {
  listenToAskView(app, desk);
  app.view(CALLBACKS.reason, async (args) => {
    await args.ack();
    const { team } = originOf(args);
    const askedBy = desk.hashOf({ team, user: args.body.user.id });
    const { private_metadata: answerId } = ViewValues.parse(args.view);
    const reason = typed(args.view, 'reason');
    const vote = { answerId, vote: 'down' as const };
    await desk.personal.vote(askedBy, reason === '' ? vote : { ...vote, reason });
  });
  listenToPersonView(app, desk);
}

function listenToAskView(app: App, desk: Desk): void {
  app.view({ callback_id: CALLBACKS.ask, type: 'view_submission' }, async (args) => {
    const { team, client } = originOf(args);
    const askedBy = desk.hashOf({ team, user: args.body.user.id });
    const language = await desk.personal.language(askedBy);
    const words = typed(args.view, 'question');
    if (words === '') {
      await args.ack({
        response_action: 'errors',
        errors: { question: slackLocales[language].notice.noWords },
      });
      return;
    }
    await args.ack({ response_action: 'update', view: answerView('looking', language) });
    const inquiry = { eventId: `slack:${team}:view:${args.view.id}`, askedBy, text: words };
    await fillView(desk, { client, viewId: args.view.id, team, words, inquiry });
  });
}

/** With the asker's consent the question is posted in the channel of the people who help, under the asker's name. */
function listenToPersonView(app: App, desk: Desk): void {
  app.view({ callback_id: CALLBACKS.person, type: 'view_submission' }, async (args) => {
    const { team, client } = originOf(args);
    const user = args.body.user.id;
    const { modal, notice } = slackLocales[await desk.personal.language(desk.hashOf({ team, user }))];
    const question = typed(args.view, 'question');
    const language = await desk.personal.language(desk.hashOf({ team, user }));
    const say = (words: string) =>
      showView({ title: modal.personTitle, callback: CALLBACKS.answer, blocks: sections(words) }, language);
    if (desk.peopleChannel === undefined || question === '') {
      await args.ack({ response_action: 'update', view: say(notice.handOverFailed) });
      return;
    }
    await args.ack({ response_action: 'update', view: say(notice.handedOver) });
    const lines = escapeMrkdwn(question).split('\n').join('\n> ');
    const blocks = sections(`${modal.personPost(`<@${user}>`)}\n> ${lines}`);
    const message = { text: fallbackText(blocks), blocks, unfurl_links: false, unfurl_media: false } as const;
    try {
      await postMessages([message], { channel: desk.peopleChannel }, { client, pace: desk.pace });
    } catch (error) {
      desk.log.error({ err: error }, 'question could not be handed over');
      await client.views.update({ view_id: args.view.id, view: say(notice.handOverFailed) });
    }
  });
}

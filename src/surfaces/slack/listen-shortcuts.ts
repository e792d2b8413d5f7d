import type { App } from '@slack/bolt';
import type { Desk } from './desk.ts';
import { originOf } from './listen-messages.ts';
import { slackLocales } from './locales/index.ts';
import { answerPrivately } from './private-answer.ts';
import { readText } from './read-text.ts';
import { MessageShortcutBody } from './slack-events.ts';
import { CALLBACKS } from './slash-commands.ts';
import { askView } from './views.ts';

/** "Find sources for this" on a message, and "Ask the assistant" from anywhere. */
export function listenToShortcuts(app: App, desk: Desk): void {
  app.shortcut({ callback_id: CALLBACKS.findSources, type: 'message_action' }, async (args) => {
    await args.ack();
    const { user, channel, message } = MessageShortcutBody.parse(args.body);
    const { team } = originOf(args);
    const text = readText(message.text);
    if (text === '') {
      const language = await desk.personal.language(desk.hashOf({ team, user: user.id }));
      const { noWords } = slackLocales[language].notice;
      await args.respond({ response_type: 'ephemeral', replace_original: false, text: noWords });
      return;
    }
    const eventId = `slack:${team}:${channel.id}:shortcut:${args.shortcut.trigger_id}`;
    if ((await desk.claims.claim(eventId)) === 'taken') return;
    const share = { channel: channel.id, threadTs: message.thread_ts ?? message.ts };
    await answerPrivately(
      desk,
      { team, channel: channel.id, user: user.id, text, words: text, eventId, share },
      { respond: args.respond, replacesFirst: false },
    );
  });
  app.shortcut({ callback_id: CALLBACKS.askAssistant, type: 'shortcut' }, async (args) => {
    await args.ack();
    const { team } = originOf(args);
    const language = await desk.personal.language(desk.hashOf({ team, user: args.body.user.id }));
    await args.client.views.open({ trigger_id: args.shortcut.trigger_id, view: askView(language) });
  });
}

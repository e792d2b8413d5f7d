import type { App } from '@slack/bolt';
import type { Desk } from './desk.ts';
import { originOf } from './listen-messages.ts';
import { slackLocales } from './locales/index.ts';
import { renderObjectivePicker } from './objective-picker.ts';
import { answerPrivately, ephemeral } from './private-answer.ts';
import { readText } from './read-text.ts';
import { SLASH_COMMANDS } from './slash-commands.ts';

/** Slash commands: acknowledged at once, answered to the asker alone, shared when they say so. */
export function listenToCommands(app: App, desk: Desk): void {
  for (const name of SLASH_COMMANDS)
    app.command(`/${name}`, async (args) => {
      const { command, ack, respond } = args;
      const { team } = originOf(args);
      const { user_id: user, channel_id: channel } = command;
      const words = readText(command.text);
      const language = await desk.personal.language(desk.hashOf({ team, user }));
      if (name === 'objective' && words === '') {
        await ack(ephemeral(renderObjectivePicker(desk.catalogue, language), { replaces: false }));
        return;
      }
      await ack({ response_type: 'ephemeral', text: slackLocales[language].progress.looking });
      const eventId = `slack:${team}:${channel}:command:${command.trigger_id}`;
      if ((await desk.claims.claim(eventId)) === 'taken') return;
      await answerPrivately(
        desk,
        { team, channel, user, eventId, share: { channel }, ...readCommand(desk, { name, words }) },
        { respond, replacesFirst: true },
      );
    });
}

/** What a slash command asks: `/gcm` takes the command's name first, or a question. */
export function readCommand(
  desk: Pick<Desk, 'callOf'>,
  { name, words }: { name: string; words: string },
): Pick<Parameters<typeof answerPrivately>[1], 'text' | 'call' | 'words'> {
  const [first = '', ...others] = words.split(/\s+/);
  const inner = first.replace(/^\//, '').toLocaleLowerCase();
  const rest = others.join(' ');
  if (name !== 'gcm') return { text: `/${name} ${words}`.trim(), call: desk.callOf(name, words), words };
  if (inner === '') return { text: '/help', call: desk.callOf('help', ''), words: '' };
  const call = desk.callOf(inner, rest);
  return call === undefined
    ? { text: words, words }
    : { text: `/${inner} ${rest}`.trim(), call, words: rest };
}

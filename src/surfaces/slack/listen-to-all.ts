import { randomUUID } from 'node:crypto';
import type { App, InstallationStore } from '@slack/bolt';
import type { Desk } from './desk.ts';
import { listenToAssistant } from './listen-assistant.ts';
import { listenToCalls } from './listen-calls.ts';
import { listenToCommands } from './listen-commands.ts';
import { listenToHome } from './listen-home.ts';
import { listenToInstalls } from './listen-installs.ts';
import { listenToKept } from './listen-kept.ts';
import { listenToMessages } from './listen-messages.ts';
import { listenToShortcuts } from './listen-shortcuts.ts';
import { listenToViews } from './listen-views.ts';
import { slackLocales } from './locales/index.ts';
import { ClickBody } from './slack-events.ts';

/** Registers every listener, and what happens when one fails: a line in the log and a plain sentence to the person. */
export function listenToAll(app: App, desk: Desk, installs: Required<InstallationStore> | undefined): void {
  app.use(({ next }) => desk.underWay.track(next()));
  dropKnownEvents(app, desk);
  listenToAssistant(app, desk);
  listenToMessages(app, desk);
  listenToCommands(app, desk);
  listenToShortcuts(app, desk);
  listenToCalls(app, desk);
  listenToKept(app, desk);
  listenToViews(app, desk);
  listenToHome(app, desk);
  listenToInstalls(app, desk, installs);
  app.error(apologiseWith(desk));
}

type ErrorHandler = Parameters<App['error']>[0];

const apologiseWith =
  (desk: Desk): ErrorHandler =>
  async ({ error, body, context }) => {
    const reference = randomUUID().slice(0, 8);
    desk.log.error({ reference, err: error }, 'slack listener failed');
    const click = ClickBody.safeParse(body).data;
    const channel = click?.channel?.id;
    if (click === undefined || channel === undefined) return;
    const text = slackLocales.en.notice.failed(reference);
    try {
      await desk.statusClient(context.botToken).chat.postEphemeral({ channel, user: click.user.id, text });
    } catch (cause) {
      desk.log.error({ reference, err: cause }, 'apology could not be posted');
    }
  };

/**
 * An event that was delivered before is dropped by its id; one whose first delivery never arrived is new here, whatever
 * its retry number says. The key is marked with the first delivery, and freed when a listener fails.
 */
function dropKnownEvents(app: App, desk: Desk): void {
  app.use(async ({ body, next }) => {
    const eventId = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : undefined;
    if (eventId === undefined) {
      await next();
      return;
    }
    const claim = `slack:event:${eventId}`;
    if ((await desk.claims.claim(claim)) === 'taken') return;
    try {
      await next();
    } catch (error) {
      await desk.claims.release(claim);
      throw error;
    }
  });
}

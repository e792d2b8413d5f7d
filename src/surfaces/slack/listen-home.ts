import type { App, webApi } from '@slack/bolt';
import { Language } from '../../retrieval/query.ts';
import { ACTIONS } from './action-values.ts';
import { readClick } from './click.ts';
import { deleteData } from './delete-data.ts';
import type { Desk } from './desk.ts';
import { homeView } from './home-view.ts';
import { originOf } from './listen-messages.ts';
import { HomeOpenedEvent } from './slack-events.ts';
import { suggestPrompts } from './suggest-prompts.ts';

/** People whose last shown Home is remembered, so that it is published again only when it changed. */
const MAX_SHOWN = 10_000;

type Member = { team: string; user: string; client: webApi.WebClient };

/** The App Home, and the agent's message tab when it opens. */
export function listenToHome(app: App, desk: Desk): void {
  const shown = new Map<string, string>();
  const publish = async ({ team, user, client }: Member, { always }: { always: boolean }): Promise<void> => {
    const askedBy = desk.hashOf({ team, user });
    const view = homeView({
      catalogue: desk.catalogue,
      recent: await desk.personal.recent(askedBy),
      retentionDays: desk.privacy.retentionDays,
      language: await desk.personal.language(askedBy),
    });
    const content = JSON.stringify(view);
    if (!always && shown.get(askedBy) === content) return;
    await client.views.publish({ user_id: user, view });
    if (shown.size >= MAX_SHOWN) shown.clear();
    shown.set(askedBy, content);
  };
  app.event('app_home_opened', async (args) => {
    const event = HomeOpenedEvent.parse(args.event);
    const { team, client } = originOf(args);
    const member = { team, user: event.user, client };
    if (event.tab === 'home') await publish(member, { always: event.view === undefined });
    else
      await offerPrompts(desk, {
        ...member,
        client: desk.statusClient(args.context.botToken),
        channel: event.channel,
      });
  });
  app.action(ACTIONS.homeLanguage, async (args) => {
    await args.ack();
    const { askedBy, value, ...member } = await readClick(desk, args);
    const language = Language.safeParse(value).data;
    if (language !== undefined) await desk.personal.setLanguage(askedBy, language);
    await publish(member, { always: true });
  });
  app.action(ACTIONS.deleteData, async (args) => {
    await args.ack();
    const { askedBy, ...member } = await readClick(desk, args);
    await deleteData(desk, askedBy);
    await publish(member, { always: true });
  });
}

/** Prompts under the agent view: without a thread, or Slack silently drops them. */
async function offerPrompts(
  desk: Desk,
  { team, user, client, channel }: Member & { channel: string },
): Promise<void> {
  const language = await desk.personal.language(desk.hashOf({ team, user }));
  const prompts = suggestPrompts(desk.catalogue, { language, nowMs: desk.clock() });
  try {
    await client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts });
  } catch (error) {
    desk.log.info({ channel, fault: error instanceof Error ? error.message : 'unknown' }, 'prompts refused');
  }
}

import type { App, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Desk } from './desk.ts';

const Body = z.object({ team_id: z.string().optional(), enterprise_id: z.string().nullish() });
const Revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).nullish() }) });

/** Store prefixes whose keys go on with the workspace's id. */
const OF_TEAM = ['slack/thread/', 'slack/answered/', 'slack/context/'] as const;

/** Cleans up when a workspace removes the app or revokes its token. */
export function listenToInstalls(
  app: App,
  desk: Desk,
  installs: Required<InstallationStore> | undefined,
): void {
  const forget = async (given: unknown): Promise<void> => {
    const { team_id: teamId, enterprise_id } = Body.parse(given);
    const enterpriseId = enterprise_id ?? undefined;
    if (teamId !== undefined)
      await installs?.deleteInstallation({ teamId, enterpriseId, isEnterpriseInstall: false });
    else if (enterpriseId !== undefined)
      await installs?.deleteInstallation({ teamId: undefined, enterpriseId, isEnterpriseInstall: true });
    for (const prefix of OF_TEAM)
      for (const key of await desk.store.keys(`${prefix}${teamId ?? 'unknown'}/`))
        await desk.store.delete(key);
    desk.log.info({ team: teamId }, 'slack install removed');
  };
  app.event('app_uninstalled', ({ body }) => forget(body));
  app.event('tokens_revoked', async ({ event, body }) => {
    const { bot } = Revoked.parse(event).tokens;
    if (bot !== undefined && bot !== null && bot.length > 0) await forget(body);
  });
}

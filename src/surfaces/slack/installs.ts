import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import { AssistantError } from '../../errors.ts';
import type { Store } from '../../stores/store.ts';
import { createSeal } from './seal.ts';

const PREFIX = 'slack/install/';

const Shape = z.looseObject({
  team: z.looseObject({ id: z.string() }).optional(),
  enterprise: z.looseObject({ id: z.string() }).optional(),
  user: z.looseObject({ id: z.string() }),
  bot: z
    .looseObject({
      token: z.string(),
      id: z.string(),
      userId: z.string(),
      refreshToken: z.string().optional(),
      expiresAt: z.number().optional(),
    })
    .optional(),
});
const StoredInstall = z.custom<Installation>((value) => Shape.safeParse(value).success);

type Place = { teamId: string | undefined; enterpriseId: string | undefined; isEnterpriseInstall: boolean };

/** An organisation's install stands under the organisation, every other one under its workspace. */
const keyOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Place): string =>
  PREFIX +
  (isEnterpriseInstall && enterpriseId !== undefined ? enterpriseId : (teamId ?? enterpriseId ?? ''));

/** The key of the install that a query means; also names its rotation lock. */
export const installKey = (query: InstallationQuery<boolean>): string => keyOf(query);

/** Installs of workspaces, tokens encrypted under the secret, in the store. */
export function createInstalls({
  store,
  secret,
}: {
  store: Store;
  secret: string;
}): Required<InstallationStore> {
  const seal = createSeal(secret, 'slack installs');
  return {
    storeInstallation: async (installation) => {
      const key = keyOf({
        teamId: installation.team?.id,
        enterpriseId: installation.enterprise?.id,
        isEnterpriseInstall: installation.isEnterpriseInstall ?? false,
      });
      await store.set(key, seal.close(JSON.stringify(installation)));
    },
    fetchInstallation: async (query) => {
      const sealed = z.string().safeParse(await store.get(keyOf(query))).data;
      const text = sealed === undefined ? undefined : seal.open(sealed);
      if (text === undefined)
        throw new AssistantError('not-found', `Cannot find the Slack install of "${keyOf(query)}"`, {
          hint: 'Install the app again at /slack/install',
        });
      return StoredInstall.parse(JSON.parse(text));
    },
    deleteInstallation: (query) => store.delete(keyOf(query)),
  };
}

import { z } from 'zod';
import { addressSetting, defineSettingsGroup, findMissing, textSetting } from '../settings-group.ts';

/** `guildId`: the one guild in which commands are registered. `apiUrl` is without the version. */
export type DiscordSettings =
  | { kind: 'absent' }
  | {
      kind: 'present';
      token: string;
      applicationId: string;
      guildId: string | undefined;
      apiUrl: string | undefined;
    };

const discordIdSetting = textSetting.refine((id) => id === undefined || /^\d+$/.test(id), {
  error: 'must be an id of Discord, digits only',
});

/** What is set for Discord. */
export const discordGroup = defineSettingsGroup({
  fields: z.object({
    DISCORD_TOKEN: textSetting,
    DISCORD_APPLICATION_ID: discordIdSetting,
    DISCORD_GUILD_ID: discordIdSetting,
    DISCORD_API_URL: addressSetting,
  }),
  findGaps: (given) => {
    const needed = ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID'];
    const isWanted = [...needed, 'DISCORD_GUILD_ID'].some((name) => given[name] !== undefined);
    return isWanted ? findMissing(given, needed, 'Discord needs it') : [];
  },
  choose: (given): DiscordSettings => {
    const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = given;
    if (token === undefined || applicationId === undefined) return { kind: 'absent' };
    const { DISCORD_GUILD_ID: guildId, DISCORD_API_URL: apiUrl } = given;
    return { kind: 'present', token, applicationId, guildId, apiUrl };
  },
});

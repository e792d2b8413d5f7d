import type { APIEmbed, APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { NO_MENTIONS } from './limits.ts';

/** How messages look: Components V2, or embeds for servers that want them. One message keeps one style for ever. */
export type MessageStyle = 'components' | 'embeds';

type Common = {
  components: APIMessageTopLevelComponent[];
  files: { attachment: Buffer; name: string }[];
  allowedMentions: typeof NO_MENTIONS;
};

/** A message as discord.js sends it, as a reply, an edit or a follow-up. */
export type DiscordPayload =
  (Common & { flags: MessageFlags.IsComponentsV2 }) | (Common & { embeds: APIEmbed[] });

import { z } from 'zod';

/** JSON as Discord sends and takes it. */
export type Json = Record<string, unknown>;
export const Json = z.record(z.string(), z.unknown());

export const APPLICATION_ID = '1100000000000000001';
export const BOT_ID = '1100000000000000002';
export const GUILD_ID = '1100000000000000003';
export const CHANNEL_ID = '1100000000000000004';
export const FORUM_POST_ID = '1100000000000000005';
export const DM_ID = '1100000000000000006';
export const FORUM_ID = '1100000000000000008';
export const QUIET_CHANNEL_ID = '1100000000000000007';
export const TOKEN = 'fake-token';

/** Every permission but that of administrators, which would override what a channel denies. */
export const ALL_PERMISSIONS = String(0x7f_ff_ff_ff_ff_ffn & ~8n);

/** A person who asks; another number is another person. */
export const person = (number: number): Json => ({
  id: String(1_200_000_000_000_000_000n + BigInt(number)),
  username: `person-${number}`,
  discriminator: '0',
  global_name: `Person ${number}`,
  avatar: null,
});

export const botUser: Json = { id: BOT_ID, username: 'gcm', discriminator: '0', avatar: null, bot: true };

const channel = (id: string, fields: Json): Json => ({
  id,
  guild_id: GUILD_ID,
  name: 'talk',
  position: 0,
  permission_overwrites: [],
  ...fields,
});

/** A server with a text channel, a channel where the assistant may not write, and a forum post. */
export const guild = (): Json => ({
  id: GUILD_ID,
  name: 'Helpers',
  owner_id: person(9).id,
  preferred_locale: 'fr',
  unavailable: false,
  member_count: 3,
  joined_at: new Date(0).toISOString(),
  large: false,
  features: [],
  emojis: [],
  stickers: [],
  roles: [
    {
      id: GUILD_ID,
      name: '@everyone',
      permissions: ALL_PERMISSIONS,
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  members: [
    { user: botUser, roles: [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 },
  ],
  channels: [
    channel(CHANNEL_ID, { type: 0 }),
    channel(FORUM_ID, { type: 15, available_tags: [] }),
    channel(QUIET_CHANNEL_ID, {
      type: 0,
      permission_overwrites: [{ id: GUILD_ID, type: 0, allow: '0', deny: String((1n << 11n) | (1n << 35n)) }],
    }),
  ],
  threads: [
    channel(FORUM_POST_ID, {
      type: 11,
      name: 'How do I get an ID?',
      parent_id: FORUM_ID,
      owner_id: person(1).id,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(0).toISOString(),
        locked: false,
      },
    }),
  ],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  premium_tier: 0,
  system_channel_flags: 0,
});

export const dmChannel = (): Json => ({ id: DM_ID, type: 1, recipients: [person(1)], last_message_id: null });

/** Ids that grow with time, as Discord's do. */
export function createIds(): () => string {
  let count = 0n;
  return () => String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) + (count++ % 4_000_000n));
}

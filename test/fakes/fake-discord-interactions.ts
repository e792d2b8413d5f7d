import {
  ALL_PERMISSIONS,
  APPLICATION_ID,
  CHANNEL_ID,
  GUILD_ID,
  type Json,
  person,
} from './fake-discord-world.ts';

/** Where and by whom an interaction happens; a server member in the text channel unless told. */
export type Place = {
  user?: Json;
  locale?: string;
  channel?: string;
  /** `dm`, or `foreign`: a server that the assistant was not added to. */
  context?: 'guild' | 'dm' | 'foreign';
  memberPermissions?: string;
  appPermissions?: string;
  /** The message that was pressed on. */
  message?: Json | undefined;
};

/** What is known of an interaction while it is answered. */
export type Interaction = {
  id: string;
  token: string;
  kind: number;
  sentAt: number;
  acknowledgedAfterMs: number | undefined;
  callback: Json | undefined;
  isExpired: boolean;
  isEphemeral: boolean;
  /** The first reply, as it stands now. */
  original: Json | undefined;
  followUps: Json[];
};

/** An interaction as the gateway delivers it. */
export function interactionEvent(id: string, token: string, type: number, data: Json, place: Place): Json {
  const { user = person(1), locale = 'en-US', channel = CHANNEL_ID, context = 'guild' } = place;
  const base = {
    id,
    token,
    type,
    version: 1,
    application_id: APPLICATION_ID,
    data,
    locale,
    channel_id: channel,
    channel: {
      id: channel,
      type: context === 'dm' ? 1 : 0,
      ...(context === 'dm' ? { recipients: [user] } : { guild_id: GUILD_ID, name: 'talk' }),
    },
    app_permissions: place.appPermissions ?? ALL_PERMISSIONS,
    ...(place.message === undefined ? {} : { message: place.message }),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: context === 'dm' ? 1 : 0,
    authorizing_integration_owners:
      context === 'foreign' ? { '1': user.id } : { '0': context === 'dm' ? '0' : GUILD_ID },
  };
  if (context === 'dm') return { ...base, user };
  const guildId = context === 'foreign' ? '1199999999999999999' : GUILD_ID;
  return {
    ...base,
    guild_id: guildId,
    guild_locale: 'fr',
    guild: { id: guildId, locale: 'fr', features: [] },
    member: {
      user,
      roles: [],
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
      permissions: place.memberPermissions ?? ALL_PERMISSIONS,
    },
  };
}

/** Options of a command as Discord sends them, each with its type. */
export const typedOptions = (options: Json): Json[] =>
  Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === 'string' ? 3 : typeof value === 'boolean' ? 5 : 4,
    value,
  }));

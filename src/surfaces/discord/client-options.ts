import { type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { NO_MENTIONS } from './limits.ts';

/** Time for one call to Discord, in milliseconds. */
const REST_TIMEOUT_MS = 15_000;

/** Invalid requests after which a warning is logged; Discord bans an address after 10,000 in ten minutes. */
const INVALID_REQUEST_STEP = 100;

/** Messages kept in memory a channel: enough to see an edit of a recent question. */
const CACHED_MESSAGES = 50;

/** Seconds between two sweeps of the cache, and the age at which a message leaves it. */
const SWEEP = { interval: 600, lifetime: 1_800 } as const;

/** How the client connects: no privileged intent, no pings, small caches, every post at most once. */
export const clientOptions = ({ apiUrl }: { apiUrl?: string | undefined }): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel, Partials.Message],
  allowedMentions: NO_MENTIONS,
  enforceNonce: true,
  failIfNotExists: false,
  shards: 'auto',
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: CACHED_MESSAGES,
    ReactionManager: 0,
    PresenceManager: 0,
    GuildStickerManager: 0,
  }),
  sweepers: { ...Options.DefaultSweeperSettings, messages: SWEEP },
  rest: {
    timeout: REST_TIMEOUT_MS,
    invalidRequestWarningInterval: INVALID_REQUEST_STEP,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  },
});

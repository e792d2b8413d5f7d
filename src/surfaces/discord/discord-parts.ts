import type { Assistant } from '../../assistant.ts';
import type { Claims } from '../../delivery/claims.ts';
import type { RateLimits } from '../../delivery/rate-limits.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Logger } from '../../logger.ts';
import type { Store } from '../../stores/store.ts';
import type { MessageStyle } from './payload.ts';

/** What the Discord surface is made of, besides its connection. */
export type DiscordParts = {
  assistant: Assistant;
  catalogue: Catalogue;
  store: Store;
  claims: Claims;
  /** Questions that one person may ask; without it as many as they like. */
  limits?: RateLimits | undefined;
  log: Logger;
  /** Milliseconds since 1970. */
  clock: () => number;
  privacy: { retentionDays: number; hashSalt: string };
  /** What servers begin with; their administrators may change it. */
  defaults?: { style?: MessageStyle; threads?: boolean } | undefined;
  /** Time that one answer may take, in milliseconds. */
  answerTimeMs?: number | undefined;
};

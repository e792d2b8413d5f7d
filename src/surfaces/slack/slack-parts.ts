import type { Assistant } from '../../assistant.ts';
import type { Claims } from '../../delivery/claims.ts';
import type { RateLimits } from '../../delivery/rate-limits.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Logger } from '../../logger.ts';
import type { Store } from '../../stores/store.ts';

/** What the Slack surface is made of, besides its connection. */
export type SlackParts = {
  assistant: Assistant;
  catalogue: Catalogue;
  store: Store;
  claims: Claims;
  /** Questions that one person may ask; without it as many as they like. */
  limits?: RateLimits | undefined;
  log: Logger;
  clock: () => number;
  privacy: { retentionDays: number; hashSalt: string };
  /** Channel where "Ask a person" posts; without it the button is not offered. */
  peopleChannel?: string | undefined;
};

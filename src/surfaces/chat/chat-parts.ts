import type { Assistant } from '../../assistant.ts';
import type { Conversations } from '../../conversation/conversation.ts';
import type { Claims } from '../../delivery/claims.ts';
import type { RateLimits } from '../../delivery/rate-limits.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Logger } from '../../logger.ts';
import type { Store } from '../../stores/store.ts';

/** What the surface of a chat platform is made of, besides its connection. */
export type ChatParts = {
  assistant: Assistant;
  catalogue: Catalogue;
  /** Where a person's conversations are forgotten when they want their data deleted. */
  conversations: Pick<Conversations, 'forget'>;
  store: Store;
  claims: Claims;
  /** Questions that one person may ask; without it as many as they like. */
  limits?: RateLimits | undefined;
  log: Logger;
  /** Milliseconds since 1970. */
  clock: () => number;
  privacy: { retentionDays: number; hashSalt: string };
};

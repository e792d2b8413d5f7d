import type { Reply } from '../replies/reply.ts';

/** What became of an event: how it was replied to, or that it asked for no reply. */
export type ClaimOutcome = Reply['outcome'] | 'ignored';

/**
 * Exactly one reply an event, though platforms deliver events twice and several processes listen.
 * Claim an event before working on it, settle it when its reply is posted, release it when posting failed.
 * Every method rejects with an {@link AssistantError} `store-unavailable` when the claims cannot be read or written.
 */
export type Claims = {
  /** `mine`: the caller alone must reply. `taken`: another call is replying or has replied; do nothing. */
  claim: (key: string) => Promise<'mine' | 'taken'>;
  /** The event has had its reply: the key stays taken, and a later release changes nothing. */
  settle: (key: string, outcome: ClaimOutcome) => Promise<void>;
  /** The caller could not reply: the next delivery of the event may be claimed again. */
  release: (key: string) => Promise<void>;
};

import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { StoredCall, StoredReply } from '../../replies/reply-schema.ts';
import type { Store } from '../../stores/store.ts';

const PREFIX = 'slack/reply/';
/** Random bytes of an id: nobody guesses another's. */
const ID_BYTES = 12;
const DAY_MS = 86_400_000;
/** Buttons work for a day even where questions are not kept. */
const SHORTEST_MS = DAY_MS;

/** A reply with what is needed to draw it again, in another language or another place. */
const KeptReply = z.object({
  reply: StoredReply,
  inquiry: z.object({
    conversationId: z.string(),
    askedBy: z.string(),
    text: z.string(),
    call: StoredCall.optional(),
  }),
  /** Where a reply that only the asker sees may be shared. */
  share: z.object({ channel: z.string(), threadTs: z.string().optional() }).optional(),
});
export type KeptReply = z.infer<typeof KeptReply>;

/** Replies whose buttons still work; each under an id that begins with its asker's hash. */
export type KeptReplies = {
  keep: (kept: KeptReply) => Promise<string>;
  find: (id: string) => Promise<KeptReply | undefined>;
  /** Conversations in which this person's kept replies were given, each once. */
  conversationsOf: (askedBy: string) => Promise<string[]>;
  deleteAll: (askedBy: string) => Promise<void>;
};

/** Kept replies over a store, for the retention time. */
export function createKeptReplies({
  store,
  retentionDays,
}: {
  store: Store;
  retentionDays: number;
}): KeptReplies {
  const ttlMs = Math.max(retentionDays * DAY_MS, SHORTEST_MS);
  const find = async (id: string): Promise<KeptReply | undefined> =>
    KeptReply.safeParse(await store.get(PREFIX + id)).data;
  const keysOf = (askedBy: string): Promise<string[]> => store.keys(`${PREFIX}${askedBy}.`);
  return {
    keep: async (kept) => {
      const id = `${kept.inquiry.askedBy}.${randomBytes(ID_BYTES).toString('base64url')}`;
      await store.set(PREFIX + id, kept, { ttlMs });
      return id;
    },
    find,
    conversationsOf: async (askedBy) => {
      const ids = new Set<string>();
      for (const key of await keysOf(askedBy)) {
        const kept = await find(key.slice(PREFIX.length));
        if (kept !== undefined) ids.add(kept.inquiry.conversationId);
      }
      return [...ids];
    },
    deleteAll: async (askedBy) => {
      for (const key of await keysOf(askedBy)) await store.delete(key);
    },
  };
}

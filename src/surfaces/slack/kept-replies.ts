import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../../stores/store.ts';
import { StoredCall, StoredReply } from './reply-schema.ts';

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
  return {
    keep: async (kept) => {
      const id = `${kept.inquiry.askedBy}.${randomBytes(ID_BYTES).toString('base64url')}`;
      await store.set(PREFIX + id, kept, { ttlMs });
      return id;
    },
    find: async (id) => KeptReply.safeParse(await store.get(PREFIX + id)).data,
    deleteAll: async (askedBy) => {
      for (const key of await store.keys(`${PREFIX}${askedBy}.`)) await store.delete(key);
    },
  };
}

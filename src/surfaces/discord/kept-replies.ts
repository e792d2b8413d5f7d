import { z } from 'zod';
import { StoredReply } from '../../replies/reply-schema.ts';
import { Language } from '../../retrieval/query.ts';
import type { Store } from '../../stores/store.ts';

const DAY_MS = 86_400_000;

/** A reply whose pages and menus still work, with the style that its message keeps. */
const KeptReply = z.object({
  reply: StoredReply,
  askedBy: z.string(),
  conversationId: z.string(),
  style: z.enum(['components', 'embeds']),
  /** For a posted draft: the sentences of its moderator, and the moderator's mention. */
  draft: z.object({ edited: z.array(z.string()), postedBy: z.string() }).optional(),
});
export type KeptReply = z.infer<typeof KeptReply>;

/** A moderator's draft on someone's message. */
const Draft = z.object({
  reply: StoredReply,
  /** Sentences that the moderator wrote or changed. */
  edited: z.array(z.string()),
  question: z.string(),
  /** Hash of the moderator. */
  moderator: z.string(),
  channelId: z.string(),
  messageId: z.string(),
  guildId: z.string().optional(),
  /** The moderator's language; the draft is in that of the question. */
  language: Language,
  style: z.enum(['components', 'embeds']),
});
export type Draft = z.infer<typeof Draft>;

/** How a message of a person was answered: for edits, and for replies to the answer. */
const AnsweredMessage = z.object({
  channelId: z.string(),
  replyId: z.string(),
  conversationId: z.string(),
  words: z.string(),
  style: z.enum(['components', 'embeds']),
});
export type AnsweredMessage = z.infer<typeof AnsweredMessage>;

const Id = z.string();

const theirs = (person: string): string => `discord/person/${person}/`;

/** What Discord messages need after a restart, kept for the retention time. */
export function createKept({ store, retentionDays }: { store: Store; retentionDays: number }) {
  const ttlMs = Math.max(retentionDays, 1) * DAY_MS;
  const shelf = <Value>(prefix: string, schema: z.ZodType<Value>) => ({
    set: (id: string, value: Value) => store.set(`discord/${prefix}/${id}`, value, { ttlMs }),
    find: async (id: string) => schema.safeParse(await store.get(`discord/${prefix}/${id}`)).data,
    delete: (id: string) => store.delete(`discord/${prefix}/${id}`),
  });
  const replies = shelf('reply', KeptReply);
  const drafts = shelf('draft', Draft);
  const note = (person: string, id: string) => store.set(`${theirs(person)}${id}`, true, { ttlMs });
  return {
    replies: {
      ...replies,
      set: async (id: string, kept: KeptReply) => {
        await replies.set(id, kept);
        await note(kept.askedBy, id);
      },
    },
    drafts: {
      ...drafts,
      set: async (id: string, draft: Draft) => {
        await drafts.set(id, draft);
        await note(draft.moderator, id);
      },
    },
    /** Ids of the replies and drafts of a person, each once. */
    idsOf: async (person: string) =>
      (await store.keys(theirs(person))).map((key) => key.slice(theirs(person).length)),
    /** Deletes the votes of a person and what tells which replies are theirs. */
    deleteTraces: async (person: string) => {
      for (const prefix of [theirs(person), `feedback/${person}/`])
        for (const key of await store.keys(prefix)) await store.delete(key);
    },
    /** By the id of the message that was answered. */
    answered: shelf('answered', AnsweredMessage),
    /** The conversation of an answer, by the id of its message, which is also that of its thread. */
    conversations: shelf('conversation', Id),
    vote: (
      askedBy: string,
      { answerId, ...vote }: { answerId: string; vote: 'up' | 'down'; reason?: string; atMs: number },
    ) => store.set(`feedback/${askedBy}/${answerId}`, { answerId, ...vote, surface: 'discord' }, { ttlMs }),
  };
}
export type Kept = ReturnType<typeof createKept>;

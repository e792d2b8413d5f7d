import { z } from 'zod';
import { Language, Turn } from '../retrieval/query.ts';

/** A call as it is kept with a conversation. */
export const RememberedCall = z.object({ name: z.string(), arguments: z.record(z.string(), z.string()) });

/** What is remembered of a conversation: its last turns, and what "more" would run. No names, no ids of people. */
export const Conversation = z.object({
  turns: z.array(Turn),
  more: RememberedCall.optional(),
  /** The language of the last reply, for texts that tell none, such as "2". */
  language: Language.optional(),
});
export type Conversation = z.infer<typeof Conversation>;

/** What one inquiry adds to its conversation. */
export type Exchange = {
  question: string;
  reply: string;
  /** Records that the reply showed, in the order in which a person counts them. */
  recordIds: readonly string[];
  more?: z.infer<typeof RememberedCall> | undefined;
  language: Language;
  /** Only the asker sees the reply. */
  isPrivate?: boolean | undefined;
};

/** The conversations under way, by their id. */
export type Conversations = {
  /** What was said so far, oldest first; empty for a new conversation and for one whose time is over. */
  recall: (conversationId: string) => Promise<Conversation>;
  /** Adds a question and its reply; exchanges of one conversation are kept in the order of the calls. */
  append: (conversationId: string, exchange: Exchange) => Promise<void>;
  forget: (conversationId: string) => Promise<void>;
};

import { z } from 'zod';
import { RememberedCall } from '../conversation/conversation.ts';
import { Locator } from '../knowledge/locator.ts';
import { Language } from '../retrieval/query.ts';
import type { Reply } from './reply.ts';

/** A call as it comes back from a store or from a button. */
export const StoredCall = RememberedCall;

const CitedText = z.object({
  text: z.string(),
  isQuote: z.boolean(),
  isTranslation: z.boolean(),
  citations: z.array(z.int()),
});

const Item = z.object({
  label: z.string(),
  text: z.string().optional(),
  isQuote: z.boolean(),
  call: StoredCall.optional(),
});

const Citation = z.object({
  number: z.int(),
  passageId: z.string(),
  title: z.string(),
  quote: z.string(),
  locator: Locator,
  place: z.string(),
  url: z.string().optional(),
});

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('headline'), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('statements'), statements: z.array(CitedText) }),
  z.object({ kind: z.literal('citations'), citations: z.array(Citation) }),
  z.object({
    kind: z.literal('card'),
    title: z.string(),
    subtitle: z.string().optional(),
    lead: z.array(CitedText),
    sections: z.array(z.object({ title: z.string(), items: z.array(Item) })),
    url: z.string().optional(),
  }),
  z.object({ kind: z.literal('list'), title: z.string().optional(), items: z.array(Item) }),
  z.object({ kind: z.literal('note'), text: z.string() }),
  z.object({
    kind: z.literal('suggestions'),
    items: z.array(z.object({ label: z.string(), call: StoredCall })),
  }),
  z.object({ kind: z.literal('feedback'), answerId: z.string() }),
]);

/** A Reply as it comes back from a store, whole. */
export const StoredReply: z.ZodType<Reply> = z.object({
  visibility: z.enum(['everyone', 'asker']),
  language: Language,
  blocks: z.array(Block),
  recordIds: z.array(z.string()),
  more: StoredCall.optional(),
  outcome: z.enum(['answered', 'abstained', 'declined', 'conversational', 'looked-up', 'failed']),
} satisfies Record<keyof Reply, z.ZodType>);

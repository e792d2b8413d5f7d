import type { Store } from '../stores/store.ts';
import { Conversation, type Conversations, type Exchange } from './conversation.ts';

/** Time after the last exchange until a conversation is forgotten: a working day. */
export const CONVERSATION_LIFETIME_MS = 8 * 60 * 60 * 1000;

/** Turns that are kept: five questions and their replies; follow-ups lean on the last two or three. */
export const MAX_TURNS = 10;

/** Characters of a turn that are kept, so that a long reply does not crowd out the questions before it. */
export const MAX_TURN_LENGTH = 1000;

type Given = { store: Store; lifetimeMs?: number; maxTurns?: number };

/** Conversations over a store, under the keys `conversation:<id>`. */
export function createConversations({
  store,
  lifetimeMs = CONVERSATION_LIFETIME_MS,
  maxTurns = MAX_TURNS,
}: Given): Conversations {
  const waiting = new Map<string, Promise<void>>();
  const recall = async (conversationId: string): Promise<Conversation> => {
    const kept = Conversation.safeParse(await store.get(keyOf(conversationId)));
    return kept.success ? kept.data : { turns: [] };
  };
  const write = async (conversationId: string, exchange: Exchange): Promise<void> => {
    const { turns, more: before } = await recall(conversationId);
    // Thanks or a slip of the finger leave the list before them where it was.
    const more = exchange.more ?? (exchange.recordIds.length === 0 ? before : undefined);
    const next: Conversation = {
      turns: [...turns, ...turnsOf(exchange)].slice(-maxTurns),
      language: exchange.language,
      ...(more !== undefined && { more }),
    };
    await store.set(keyOf(conversationId), next, { ttlMs: lifetimeMs });
  };
  return {
    recall,
    append: async (conversationId, exchange) => {
      const before = waiting.get(conversationId) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(() => write(conversationId, exchange));
      waiting.set(conversationId, mine);
      try {
        await mine;
      } finally {
        if (waiting.get(conversationId) === mine) waiting.delete(conversationId);
      }
    },
    forget: (conversationId) => store.delete(keyOf(conversationId)),
  };
}

const keyOf = (conversationId: string): string => `conversation:${conversationId}`;

function turnsOf({ question, reply, recordIds, isPrivate }: Exchange): Conversation['turns'] {
  const seen = isPrivate === true ? { isPrivate } : {};
  return [
    { role: 'user', text: question.slice(0, MAX_TURN_LENGTH), ...seen },
    { role: 'assistant', text: reply.slice(0, MAX_TURN_LENGTH), recordIds: [...recordIds], ...seen },
  ];
}

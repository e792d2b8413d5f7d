import type { Desk } from './desk.ts';
import { DIRECT } from './read-message.ts';

/**
 * Deletes what is kept of a person: votes, drafts, replies, how their messages were answered, and the turns of the
 * conversations that are theirs alone. What was said in a thread or under a mention belongs to others as well, and ends
 * with its time.
 */
export async function deleteData(desk: Desk, person: string): Promise<void> {
  const { kept, conversations } = desk;
  for (const id of await kept.idsOf(person)) {
    const conversationId = (await kept.replies.find(id))?.conversationId;
    if (conversationId !== undefined && isTheirsAlone(conversationId, person))
      await conversations.forget(conversationId);
    await kept.replies.delete(id);
    await kept.drafts.delete(id);
    await kept.answered.delete(id);
  }
  await kept.deleteTraces(person);
}

/** A direct message, or what one person asks by commands in a channel, whose id ends in the person. */
const isTheirsAlone = (conversationId: string, person: string): boolean =>
  conversationId.startsWith(DIRECT) || conversationId.endsWith(`/${person}`);

import type { Desk } from './desk.ts';

/**
 * Deletes what is kept of a person: questions, votes, language, replies, and the turns of the conversations that are
 * theirs alone. What was said in a thread of a channel belongs to others as well, and ends with its time.
 */
export async function deleteData(desk: Desk, askedBy: string): Promise<void> {
  // The kept replies tell the conversations, so they go last.
  for (const conversationId of await desk.kept.conversationsOf(askedBy))
    if (isTheirsAlone(conversationId, askedBy)) await desk.conversations.forget(conversationId);
  await desk.personal.deleteAll(askedBy);
  await desk.kept.deleteAll(askedBy);
}

/** Ids are "slack:<team>:<channel>:<thread>", that of a direct message begins with D; private ones end in the person. */
const isTheirsAlone = (conversationId: string, askedBy: string): boolean =>
  /^slack:[^:]+:D/.test(conversationId) || conversationId.endsWith(`:${askedBy}`);

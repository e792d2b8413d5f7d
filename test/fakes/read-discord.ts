import { flatten, MessageBody, messageText } from './discord-message-rules.ts';

/** What a person reads of a message or of an interaction's first reply. */
export const textOf = (shown: unknown): string => messageText(MessageBody.parse(shown ?? {}));

/** Custom ids of a message, in order. */
export const idsOf = (shown: unknown): string[] =>
  flatten(MessageBody.parse(shown ?? {}).components ?? []).flatMap(({ custom_id: id }) => id ?? []);

/** Waits until the condition holds, at most so long. */
export async function until(condition: () => boolean, { withinMs = 4_000 } = {}): Promise<void> {
  const end = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > end)
      throw new Error(`Cannot wait longer than ${withinMs} ms for ${condition.toString()}`);
    await new Promise((later) => setTimeout(later, 5));
  }
}

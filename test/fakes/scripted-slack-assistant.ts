import type { Assistant, HandleOptions, Inquiry } from '../../src/assistant.ts';
import { commands } from '../../src/commands/index.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** Answers one inquiry; it throws on what it does not know. */
export type Script = (inquiry: Inquiry, options: HandleOptions) => Promise<Reply> | Reply;

/** An assistant that answers by script, knows the real commands, and remembers what it was asked. */
export function createScriptedAssistant(script: Script): Assistant & { asked: Inquiry[] } {
  const asked: Inquiry[] = [];
  return {
    asked,
    commands,
    complete: () => [],
    handle: async (inquiry, options = {}) => {
      asked.push(inquiry);
      options.signal?.throwIfAborted();
      return script(inquiry, options);
    },
  };
}

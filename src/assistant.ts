import type { Progress } from './answering/answer.ts';
import type { Command, Suggestion } from './commands/command.ts';
import type { CommandCall, Reply } from './replies/reply.ts';
import type { Language } from './retrieval/query.ts';

/** A question or a command as it arrives from a surface. */
export type Inquiry = {
  /** The same for all turns that belong together: a thread, a direct message, a terminal session. */
  conversationId: string;
  /** Unique for each event of the surface; an event that arrives twice has the same id. */
  eventId: string;
  /** Hash of who asks; never a name or a platform's id. */
  askedBy: string;
  /** The language that the asker chose; otherwise it is read from the words. */
  language?: Language | undefined;
  /** What was typed: a question, or a command as in "/objective 15". */
  text: string;
  /** A command that arrives with its arguments apart, from a button or a platform's slash command. */
  call?: CommandCall | undefined;
  /** Passages that the answer must be made of, when the asker chose them. */
  passageIds?: readonly string[] | undefined;
};

export type HandleOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
};

/** The front door of the house: what every surface talks to. */
export type Assistant = {
  /** One Reply for every inquiry, also when a part fails; rejects only when the signal aborts. */
  handle: (inquiry: Inquiry, options?: HandleOptions) => Promise<Reply>;
  /** Suggestions for an argument that is being typed; none for an unknown command. */
  complete: (given: { command: string; argument: string; typed: string; language: Language }) => Suggestion[];
  commands: readonly Command[];
};

import type { Progress } from '../answering/answer.ts';
import type { AnswerEngine } from '../answering/answer-engine.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import type { CommandCall, Reply } from '../replies/reply.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Language, Query, Turn } from '../retrieval/query.ts';

/** One text in each language that the assistant speaks. */
export type Localized = Readonly<Record<Language, string>>;

/** A suggestion while an argument is typed: `label` is shown, `value` is handed to the command. */
export type Suggestion = { label: string; value: string };

/** Suggestions for what was typed so far, perhaps nothing: from memory, at most 25, best first; it never throws. */
export type Completer = (
  typed: string,
  context: { catalogue: Catalogue; language: Language },
) => Suggestion[];

type ArgumentFrame = {
  /** Lower case, one word; the same on every surface. */
  name: string;
  /** At most 100 characters in each language: Discord shows it beside the field. */
  summary: Localized;
  required: boolean;
};

/** An argument of a command, typed and bounded, so that surfaces can refuse bad input before it arrives. */
export type CommandArgument = ArgumentFrame &
  (
    | { kind: 'text'; maxLength: number; complete?: Completer }
    | { kind: 'integer'; minimum: number; maximum: number; complete?: Completer }
    | { kind: 'boolean' }
    | { kind: 'choice'; choices: readonly { value: string; label: Localized }[] }
  );

/** What a command works with. */
export type CommandContext = {
  language: Language;
  catalogue: Catalogue;
  engine: AnswerEngine;
  /** Passages for words, best first, without composing an answer. */
  search: (
    words: string,
    options: { limit: number; language?: Language | undefined },
  ) => Promise<{ query: Query; evidence: Evidence[] }>;
  /** What was said in this conversation before, oldest first. */
  history: readonly Turn[];
  /** Every command, for help. */
  commands: readonly Command[];
  linkTo: (passageId: string) => string | undefined;
  answerId: string;
  /** Opaque key of who asks, for the budget of one person. */
  asker?: string | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
};

/** One object that drives Slack, Discord, the terminal, help and the manifests. */
export type Command = {
  /** Lower case, one word; stands in manifests and registrations. */
  name: string;
  /** At most 100 characters in each language. */
  summary: Localized;
  /** What follows the name, for people who type it: "[number or words] [action letter]". */
  usage: string;
  arguments: readonly CommandArgument[];
  /** The arguments in what was typed after the name. */
  readWords: (words: string) => Record<string, string>;
  /** Every outcome is a Reply; it rejects only when a part that it works with fails. */
  run: (given: Readonly<Record<string, string>>, context: CommandContext) => Promise<Reply>;
};

/** Marks an object as a command; the type is the check. */
export const defineCommand = (command: Command): Command => command;

/** What a person would have typed for a call: "/objective 15 b". */
export const typedCall = ({ name, arguments: given }: CommandCall): string =>
  ['/' + name, ...Object.values(given)].join(' ').trim();

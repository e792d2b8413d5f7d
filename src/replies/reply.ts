import type { Citation } from '../answering/answer.ts';
import type { Language } from '../retrieval/query.ts';

/** A command that a button, a list item or a suggestion runs: what a person could also have typed. */
export type CommandCall = { name: string; arguments: Readonly<Record<string, string>> };

/** Words with the numbers of the citations that carry them. `isQuote`: the document's own words, to be shown as such. */
export type CitedText = {
  text: string;
  isQuote: boolean;
  isTranslation: boolean;
  citations: readonly number[];
};

/** An entry that can be opened: an action of an objective, a result of a search. */
export type ListItem = {
  label: string;
  text?: string | undefined;
  isQuote: boolean;
  call?: CommandCall | undefined;
};

/** A part of a card that surfaces may fold and page: "Actions", "Example practices", "SDGs". */
export type CardSection = { title: string; items: readonly ListItem[] };

/** One part of a reply, before a surface draws it. */
export type ReplyBlock =
  /** The line on top: the assistant's own words, in bold. */
  | { kind: 'headline'; text: string }
  /** The assistant's own words. */
  | { kind: 'text'; text: string }
  | { kind: 'statements'; statements: readonly CitedText[] }
  /** Where the words stand. Surfaces reserve their room first and never cut them. */
  | { kind: 'citations'; citations: readonly Citation[] }
  /** A record of the knowledge base, structured. */
  | {
      kind: 'card';
      title: string;
      subtitle?: string | undefined;
      lead: readonly CitedText[];
      sections: readonly CardSection[];
      url?: string | undefined;
    }
  | { kind: 'list'; title?: string | undefined; items: readonly ListItem[] }
  /** Small print: the language of the quotes, how the answer came about. */
  | { kind: 'note'; text: string }
  /** What to ask or open next. */
  | { kind: 'suggestions'; items: readonly { label: string; call: CommandCall }[] }
  /** Asks whether the answer helped; `answerId` is what the vote is stored under. */
  | { kind: 'feedback'; answerId: string };

/** What is said, whatever surface draws it. */
export type Reply = {
  /** `asker`: only the person who asked should see it, where the surface can do that. */
  visibility: 'everyone' | 'asker';
  language: Language;
  blocks: readonly ReplyBlock[];
  /** Records that the reply shows, best first: what "the second one" refers to. */
  recordIds: readonly string[];
  /** What "more" runs, when there is more. */
  more?: CommandCall | undefined;
  outcome: 'answered' | 'abstained' | 'declined' | 'conversational' | 'looked-up' | 'failed';
};

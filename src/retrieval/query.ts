import { z } from 'zod';

/** Languages that questions are understood in and that the assistant answers in. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** One thing that a question names by number or by name. Paragraphs of the Compact that hold objectives arrive as these. */
export type Reference =
  | { kind: 'objective'; number: number }
  | { kind: 'action'; number: number; letter: string }
  | { kind: 'practice'; number: number }
  | { kind: 'brief-section'; number: string; letter?: string }
  | { kind: 'health-workers'; letter?: string }
  | { kind: 'sdg-target'; target: string }
  | { kind: 'sdg-goal'; goal: number }
  | { kind: 'table'; number: number }
  /** A paragraph of the Compact that holds no objective, be there such a paragraph or not. */
  | { kind: 'paragraph'; number: number; letter?: string }
  /** The Compact's guiding principles, or one of them, counted from 1. */
  | { kind: 'principle'; number?: number }
  /** The practices of countries, cities or regions; `words` as they were typed. */
  | { kind: 'practices-of'; places: readonly string[]; words: string }
  /** A record called by its name: "Casa Monarca", "Blue Dots". */
  | { kind: 'named'; recordId: string };

/** What was said before in the same conversation, oldest first. */
export const Turn = z.object({
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  /** Records that an answer of the assistant cited or listed, best first; known for its own turns only. */
  recordIds: z.array(z.string()).optional(),
  /** Said where only the asker sees it: nothing of it may be repeated where others read along. */
  isPrivate: z.boolean().optional(),
});
export type Turn = z.infer<typeof Turn>;

/** How many places an asker expects: one answer, several examples, or the thing itself. */
export type Expectation = 'answer' | 'several' | 'look-up';

/** What kind of thing a question wants to hear: an amount, a date, a person, or a thing called by a noun ("which vaccine brand"). */
export type AskedThing = {
  amount: boolean;
  date: boolean;
  /** Who holds an office: "who is the head of". */
  person: boolean;
  noun: string | undefined;
};

/** A question as the assistant understands it; made once, then only read. */
export type Query = {
  /** The words that were typed. */
  text: string;
  /** The words that are searched for: the typed ones, with what a follow-up leaves out put back. */
  searchText: string;
  language: Language;
  references: readonly Reference[];
  /** Countries, cities and regions, in English as the glossary spells them. */
  places: readonly string[];
  /** Those of them that stand in what is asked, not only in the story before it. */
  askedPlaces: readonly string[];
  /** Organisations by their usual acronym or name. */
  organisations: readonly string[];
  /** Numbers as typed, without thousands marks: "50", "2025", "3.5". */
  numbers: readonly string[];
  years: readonly number[];
  /** Content words of the search text, folded and stemmed, without repetition. */
  terms: readonly string[];
  /** The terms of each clause of a question of several clauses, each of two terms at least; none of a plain question. */
  clauses: readonly (readonly string[])[];
  expects: Expectation;
  /** The kind of thing that the question wants to hear. */
  asksFor: AskedThing;
  /** Documents that the question asks to be answered from: "in the brief". */
  documents: readonly string[];
  /** True when the question leans on the turn before it. */
  isFollowUp: boolean;
  /** What the last answer spoke of, for a question that leans on it. */
  focus: readonly Reference[];
  history: readonly Turn[];
};

import { z } from 'zod';
import type { Locator } from '../knowledge/locator.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Language } from '../retrieval/query.ts';

/** What a composer claims: statements with their support. Shown to nobody before {@link Answer} is made of it. */
export const Draft = z.object({
  statements: z.array(
    z.object({
      text: z.string(),
      support: z.array(z.object({ passageId: z.string(), quote: z.string() })),
    }),
  ),
});
export type Draft = z.infer<typeof Draft>;

/** A sentence that reaches people; `citations` are numbers of {@link Citation}, at least one. */
export type Statement = {
  text: string;
  citations: number[];
  /** True when the sentence is the assistant's own, in the asker's language, and the quote stands in another one. */
  isTranslation: boolean;
};

/** Words of a document with their place. Only `verifyQuotes` makes one. */
export type Citation = {
  /** Counted from 1 within an answer. */
  number: number;
  passageId: string;
  title: string;
  /** Contiguous words of the passage; pieces are joined by " … ". */
  quote: string;
  locator: Locator;
  /** The locator as a person reads it: "GCM ¶31(b); GCM booklet, pp. 112–119". */
  place: string;
  url?: string | undefined;
};

/** Who wrote the statements: the quotes themselves, or a model whose every sentence was checked. */
export type AnswerMode = 'extractive' | 'model';

/** Why an answer was taken from the documents directly although a model is configured. */
export const FALLBACK_NOTES = ['model-unavailable', 'model-unsupported', 'budget-spent'] as const;
export type FallbackNote = (typeof FALLBACK_NOTES)[number];

/** Why the documents are said not to answer. */
export type AbstainReason =
  | { kind: 'weak-evidence' }
  | {
      kind: 'does-not-exist';
      what:
        | 'objective'
        | 'action'
        | 'practice'
        | 'sdg-target'
        | 'brief-section'
        | 'table'
        | 'paragraph'
        | 'principle';
      asked: string;
      known: string;
    }
  | { kind: 'not-covered'; missing: readonly string[] }
  | { kind: 'empty-question' }
  | { kind: 'question-too-long'; maxLength: number };

/** Why a question is declined whatever the documents hold. */
export type DeclineReason = 'crisis' | 'personal-case' | 'wrongdoing' | 'personal-data' | 'rules-change';

export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'capabilities' | 'identity' | 'how-are-you';

type Asked = {
  question: string;
  /** A follow-up with what it left out put back, as it was searched for; undefined where the question stands by itself. */
  understoodAs?: string | undefined;
  language: Language;
  mode: AnswerMode;
  /** Up to 10 passages, best first, also when nothing is answered. */
  evidence: readonly Evidence[];
};

/** The outcome of a question. */
export type Answer = Asked &
  (
    | {
        kind: 'answered';
        statements: Statement[];
        citations: Citation[];
        /** The record that the question asked to see, when it named one. */
        recordId?: string | undefined;
        /** The places whose practices it asked to see, and how they were typed. */
        practicesOf?: { places: readonly string[]; words: string } | undefined;
        /** A sentence of the assistant's own on how the answer came about, such as the fallback from a model. */
        note?: FallbackNote | undefined;
      }
    | { kind: 'abstained'; reason: AbstainReason; nearest: readonly Evidence[] }
    | { kind: 'declined'; reason: DeclineReason; statements: Statement[]; citations: Citation[] }
    | { kind: 'conversational'; topic: SmallTalk }
  );

/** What the engine is doing, for surfaces that show it. */
export type Progress =
  { step: 'searching' } | { step: 'reading'; passages: number } | { step: 'checking'; quotes: number };

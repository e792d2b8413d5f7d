import type { Evidence } from '../../retrieval/evidence.ts';
import type { Query } from '../../retrieval/query.ts';
import type { AnswerMode, Draft, FallbackNote } from '../answer.ts';

/** A draft with how it came about, where that is not what the composer's name says. */
export type Composed = Draft & {
  /** Who wrote it in the end; the composer's own mode when it is missing. */
  mode?: AnswerMode | undefined;
  note?: FallbackNote | undefined;
};

/** Writes a draft from evidence; what it claims is checked before anyone sees it. */
export type Composer = {
  name: string;
  mode: AnswerMode;
  /** A draft whose support names passages of the evidence; no statement when the evidence says nothing to the question. */
  compose: (
    query: Query,
    evidence: readonly Evidence[],
    /** `asker`: opaque key of who asks, for the budget of one person. */
    options?: { signal?: AbortSignal | undefined; asker?: string | undefined },
  ) => Promise<Composed>;
};

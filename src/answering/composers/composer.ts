import type { Evidence } from '../../retrieval/evidence.ts';
import type { Query } from '../../retrieval/query.ts';
import type { AnswerMode, Draft } from '../answer.ts';

/** Writes a draft from evidence; what it claims is checked before anyone sees it. */
export type Composer = {
  name: string;
  mode: AnswerMode;
  /** A draft whose support names passages of the evidence; no statement when the evidence says nothing to the question. */
  compose: (
    query: Query,
    evidence: readonly Evidence[],
    options?: { signal?: AbortSignal | undefined },
  ) => Promise<Draft>;
};

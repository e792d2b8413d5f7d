import type { AnswerMode } from '../../src/answering/answer.ts';
import type { Composed, Composer } from '../../src/answering/composers/composer.ts';
import type { Evidence } from '../../src/retrieval/evidence.ts';
import type { Query } from '../../src/retrieval/query.ts';

type Asked = { query: Query; evidence: readonly Evidence[]; signal: AbortSignal | undefined };

/** A composer that hands over the drafts of its script in turn, notes what it was given, and refuses one question more. */
export function scriptedComposer(
  drafts: readonly (Composed | Error)[],
  { mode = 'extractive' }: { mode?: AnswerMode } = {},
): Composer & { asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    name: 'scripted',
    mode,
    asked,
    compose: (query, evidence, { signal } = {}) => {
      if (evidence.length === 0) return Promise.resolve({ statements: [] });
      const draft = drafts[asked.length];
      asked.push({ query, evidence, signal });
      if (draft === undefined) throw new Error(`the script has no draft number ${asked.length}`);
      return draft instanceof Error ? Promise.reject(draft) : Promise.resolve(draft);
    },
  };
}

import type { Catalogue } from '../knowledge/catalogue.ts';
import { pinReferences } from '../retrieval/pin-references.ts';
import type { Ranker } from '../retrieval/rankers/ranker.ts';
import { resolveReferences } from '../retrieval/resolve-references.ts';
import type { Retriever } from '../retrieval/retrievers/retriever.ts';
import type { Asked, Understander } from '../retrieval/understand.ts';
import { reasonToAbstain } from './abstain.ts';
import type { Answer, Progress } from './answer.ts';
import type { Composer } from './composers/composer.ts';
import { findManner } from './find-manner.ts';
import { verifyQuotes } from './verify-quotes.ts';

/** Evidence that an answer carries, at most. */
export const MAX_EVIDENCE = 10;

/** Evidence that is ranked for one question; the tail never reaches the first ten. */
const CANDIDATES = 60;

/** Nearest passages shown when nothing is answered. */
const NEAREST = 3;

export type AnswerOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
};

/** Answers questions from the knowledge with checked quotes, or says why it does not. */
export type AnswerEngine = { answer: (asked: Asked, options?: AnswerOptions) => Promise<Answer> };

type Parts = {
  understand: Understander;
  catalogue: Catalogue;
  retriever: Retriever;
  ranker: Ranker;
  composer: Composer;
  linkTo?: ((passageId: string) => string | undefined) | undefined;
};

/** The engine: understand → retrieve → rank → reason to abstain? → compose → verify. */
export function createAnswerEngine({
  understand,
  catalogue,
  retriever,
  ranker,
  composer,
  linkTo,
}: Parts): AnswerEngine {
  return {
    answer: async (asked, { signal, onProgress } = {}) => {
      const query = understand(asked);
      const resolved = resolveReferences(query.references, catalogue);
      onProgress?.({ step: 'searching' });
      const found = await retriever.retrieve(query, { limit: CANDIDATES, signal });
      const evidence = pinReferences(ranker.rank(query, found), { query, resolved, catalogue }).slice(
        0,
        MAX_EVIDENCE,
      );
      const frame = { question: query.text, language: query.language, mode: composer.mode, evidence };
      const manner = findManner(query);
      if (manner?.kind === 'conversational') return { ...frame, kind: 'conversational', topic: manner.topic };
      const reason = reasonToAbstain({ query, evidence, resolved, catalogue });
      if (manner === undefined && reason !== undefined)
        return { ...frame, kind: 'abstained', reason, nearest: evidence.slice(0, NEAREST) };
      onProgress?.({ step: 'reading', passages: evidence.length });
      const draft = await composer.compose(query, evidence, { signal });
      onProgress?.({ step: 'checking', quotes: draft.statements.flatMap(({ support }) => support).length });
      const { statements, citations } = verifyQuotes(draft, { evidence, catalogue, linkTo });
      if (manner?.kind === 'declined')
        return {
          ...frame,
          kind: 'declined',
          reason: manner.reason,
          ...(reason === undefined ? { statements, citations } : { statements: [], citations: [] }),
        };
      if (statements.length === 0)
        return {
          ...frame,
          kind: 'abstained',
          reason: { kind: 'weak-evidence' },
          nearest: evidence.slice(0, NEAREST),
        };
      return {
        ...frame,
        kind: 'answered',
        statements,
        citations,
        recordId:
          query.expects === 'look-up' && resolved[0]?.kind === 'found'
            ? resolved[0].records[0]?.id
            : undefined,
      };
    },
  };
}

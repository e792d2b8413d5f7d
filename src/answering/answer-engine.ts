import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Query } from '../retrieval/query.ts';
import type { SupportMeter } from '../retrieval/measure-support.ts';
import { pinReferences } from '../retrieval/pin-references.ts';
import type { Ranker } from '../retrieval/rankers/ranker.ts';
import { type Resolved, resolveReferences } from '../retrieval/resolve-references.ts';
import type { Retriever } from '../retrieval/retrievers/retriever.ts';
import type { Asked, Understander } from '../retrieval/understand.ts';
import { reasonToAbstain } from './abstain.ts';
import type { Answer, Progress } from './answer.ts';
import type { Composer } from './composers/composer.ts';
import { findManner } from './find-manner.ts';
import { type Verified, verifyQuotes } from './verify-quotes.ts';

/** Evidence that an answer carries, at most. */
export const MAX_EVIDENCE = 10;

/** Evidence that is ranked for one question; the tail never reaches the first ten. */
const CANDIDATES = 60;

/** Nearest passages shown when nothing is answered. */
const NEAREST = 3;

export type AnswerOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Passages that the answer must be made of, when the asker chose them. */
  passageIds?: readonly string[] | undefined;
};

/** Answers questions from the knowledge with checked quotes, or says why it does not. */
export type AnswerEngine = { answer: (asked: Asked, options?: AnswerOptions) => Promise<Answer> };

type Parts = {
  understand: Understander;
  catalogue: Catalogue;
  retriever: Retriever;
  ranker: Ranker;
  measureSupport: SupportMeter;
  composer: Composer;
  linkTo?: ((passageId: string) => string | undefined) | undefined;
};

/** The engine: understand → retrieve → rank → reason to abstain? → compose → verify. */
export function createAnswerEngine(parts: Parts): AnswerEngine {
  return {
    answer: async (asked, options = {}) => {
      const { understand, catalogue, composer, measureSupport } = parts;
      const query = understand(asked);
      const resolved = resolveReferences(query.references, catalogue);
      const evidence = await gather(query, { resolved, parts, options });
      const frame = { question: query.text, language: query.language, mode: composer.mode, evidence };
      const nearest = evidence.slice(0, NEAREST);
      const manner = findManner(query);
      if (manner?.kind === 'conversational') return { ...frame, kind: 'conversational', topic: manner.topic };
      const reason = reasonToAbstain({ query, evidence, resolved, catalogue, measureSupport });
      if (reason !== undefined && options.passageIds === undefined) {
        if (manner === undefined) return { ...frame, kind: 'abstained', reason, nearest };
        return { ...frame, kind: 'declined', reason: manner.reason, statements: [], citations: [] };
      }
      const { statements, citations } = await composeChecked(query, { evidence, parts, options });
      if (manner !== undefined)
        return { ...frame, kind: 'declined', reason: manner.reason, statements, citations };
      if (statements.length === 0)
        return { ...frame, kind: 'abstained', reason: { kind: 'weak-evidence' }, nearest };
      return { ...frame, kind: 'answered', statements, citations, recordId: lookedUp(query, resolved) };
    },
  };
}

type Desk = { parts: Parts; options: AnswerOptions };

/** The passages that may answer, best first; what the question names stands above what it merely resembles. */
async function gather(
  query: Query,
  { resolved, parts, options }: Desk & { resolved: readonly Resolved[] },
): Promise<Evidence[]> {
  const { catalogue, ranker, retriever } = parts;
  options.onProgress?.({ step: 'searching' });
  if (options.passageIds !== undefined) return chosen(options.passageIds, catalogue);
  const found = await retriever.retrieve(query, { limit: CANDIDATES, signal: options.signal });
  return pinReferences(ranker.rank(query, found), { query, resolved, catalogue }).slice(0, MAX_EVIDENCE);
}

/** Passages that the asker chose, in the order of the choice. */
function chosen(passageIds: readonly string[], catalogue: Catalogue): Evidence[] {
  const passages = passageIds.flatMap((id) => catalogue.passage(id) ?? []);
  return passages
    .slice(0, MAX_EVIDENCE)
    .map((passage) => ({ passage, score: 1, foundBy: 'choice', alsoAt: [] }));
}

async function composeChecked(
  query: Query,
  { evidence, parts, options }: Desk & { evidence: readonly Evidence[] },
): Promise<Verified> {
  const { catalogue, composer, linkTo } = parts;
  options.onProgress?.({ step: 'reading', passages: evidence.length });
  const draft = await composer.compose(query, evidence, { signal: options.signal });
  options.onProgress?.({
    step: 'checking',
    quotes: draft.statements.flatMap(({ support }) => support).length,
  });
  return verifyQuotes(draft, { evidence, catalogue, linkTo });
}

/** The record that a question asked to see, when that is all it asked. */
function lookedUp(query: Query, resolved: readonly Resolved[]): string | undefined {
  const [first] = resolved;
  return query.expects === 'look-up' && first?.kind === 'found' ? first.records[0]?.id : undefined;
}

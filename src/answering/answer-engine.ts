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
import type { AbstainReason, Answer, AnswerMode, Progress } from './answer.ts';
import type { StatementChecker } from './check-statement.ts';
import type { QuestionRewriter } from './question-rewriter.ts';
import type { Composed, Composer } from './composers/composer.ts';
import { findManner } from './find-manner.ts';
import { understoodAs } from './understood-as.ts';
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
  /** Opaque key of who asks, for the budget of one person; never a name. */
  asker?: string | undefined;
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
  /** How statements in a composer's own words are held against their quotes; without it only quotes pass. */
  checkStatement?: StatementChecker | undefined;
  /** Rewrites follow-ups and hard questions, where a model is configured. */
  rewriter?: QuestionRewriter | undefined;
  linkTo?: ((passageId: string) => string | undefined) | undefined;
};

/** The engine: understand → retrieve → rank → reason to abstain? → compose → verify. */
export function createAnswerEngine(parts: Parts): AnswerEngine {
  return {
    answer: async (asked, options = {}) => {
      const desk = { parts, options };
      const standing = await standingAlone(asked, desk);
      const query = parts.understand(standing);
      const { resolved, evidence, reason } = await weighed(query, desk);
      const frame = {
        question: asked.text,
        understoodAs: understoodAs(asked, { rewritten: standing.text, query }),
        language: query.language,
        mode: parts.composer.mode,
        evidence,
      };
      const nearest = evidence.slice(0, NEAREST);
      const manner = findManner({ text: asked.text, references: query.references });
      if (manner?.kind === 'conversational') return { ...frame, kind: 'conversational', topic: manner.topic };
      if (reason !== undefined || manner?.reason === 'crisis') {
        if (manner === undefined && reason !== undefined)
          return { ...frame, kind: 'abstained', reason, nearest };
        if (manner !== undefined)
          return { ...frame, kind: 'declined', reason: manner.reason, statements: [], citations: [] };
      }
      const { verified, mode, note } = await composeChecked(query, evidence, desk);
      const { statements, citations } = verified;
      const checked = { ...frame, mode, statements, citations };
      if (manner !== undefined) return { ...checked, kind: 'declined', reason: manner.reason };
      if (statements.length === 0)
        return { ...frame, kind: 'abstained', reason: { kind: 'weak-evidence' }, nearest };
      return {
        ...checked,
        kind: 'answered',
        recordId: lookedUp(query, resolved),
        practicesOf: query.references.find((reference) => reference.kind === 'practices-of'),
        note,
      };
    },
  };
}

type Weighed = {
  resolved: readonly Resolved[];
  evidence: readonly Evidence[];
  reason: AbstainReason | undefined;
};

/**
 * A follow-up as a question of its own, where a model can say it; the rules of the retrieval read what is left. Small
 * talk, what is declined and what only names a record are no questions to rewrite.
 */
async function standingAlone(
  asked: Asked,
  { parts: { rewriter, understand }, options: { signal, asker } }: Desk,
): Promise<Asked> {
  const history = asked.history ?? [];
  if (rewriter === undefined || history.length === 0) return asked;
  const { references, expects } = understand(asked);
  if (findManner({ text: asked.text, references }) !== undefined || expects === 'look-up') return asked;
  const text = await rewriter.standalone(asked.text, history, { signal, asker });
  return text === asked.text ? asked : { ...asked, text, history: [] };
}

/** The evidence and the decision on it; a hard question is searched for in other words before nothing is answered. */
async function weighed(query: Query, desk: Desk): Promise<Weighed> {
  const { catalogue, measureSupport, rewriter, understand } = desk.parts;
  const { signal, asker } = desk.options;
  const resolved = resolveReferences(query.references, catalogue);
  const evidence = await gather(query, { ...desk, resolved });
  if (desk.options.passageIds !== undefined) return { resolved, evidence, reason: undefined };
  const reason = reasonToAbstain({ query, evidence, resolved, catalogue, measureSupport });
  const isQuestion = findManner(query) === undefined;
  if (reason?.kind !== 'weak-evidence' || rewriter === undefined || !isQuestion)
    return { resolved, evidence, reason };
  for (const words of await rewriter.otherSearches(query.text, { signal, asker })) {
    const other = understand({ text: words, language: query.language });
    const found = await gather(other, { ...desk, resolved });
    const isWeak =
      reasonToAbstain({ query: other, evidence: found, resolved, catalogue, measureSupport }) !== undefined;
    if (!isWeak) return { resolved, evidence: found, reason: undefined };
  }
  return { resolved, evidence, reason };
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
  evidence: readonly Evidence[],
  { parts, options }: Desk,
): Promise<{ verified: Verified; mode: AnswerMode; note: Composed['note'] }> {
  const { catalogue, checkStatement, composer, linkTo } = parts;
  options.onProgress?.({ step: 'reading', passages: evidence.length });
  const draft = await composer.compose(query, evidence, {
    signal: options.signal,
    asker: options.asker,
  });
  const quotes = draft.statements.flatMap(({ support }) => support).length;
  options.onProgress?.({ step: 'checking', quotes });
  const verified = verifyQuotes(draft, {
    evidence,
    catalogue,
    linkTo,
    checkStatement,
    language: query.language,
  });
  return { verified, mode: draft.mode ?? composer.mode, note: draft.note };
}

/** The record that a question asked to see, when that is all it asked. */
function lookedUp(query: Query, resolved: readonly Resolved[]): string | undefined {
  const [first] = resolved;
  return query.expects === 'look-up' && first?.kind === 'found' ? first.records[0]?.id : undefined;
}

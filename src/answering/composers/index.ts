import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Glossary } from '../../knowledge/glossary.ts';
import type { Logger } from '../../logger.ts';
import { createStatementChecker, type StatementChecker } from '../check-statement.ts';
import type { Model } from '../model.ts';
import type { ModelListener, ModelWay } from '../model-event.ts';
import { readPrompt } from '../prompt.ts';
import { createQuestionRewriter, type QuestionRewriter } from '../question-rewriter.ts';
import { createReviewer } from '../review-draft.ts';
import type { Composer } from './composer.ts';
import { createExtractiveComposer } from './extractive.ts';
import { createFallbackComposer } from './fallback.ts';
import { createOpenAiComposer } from './openai.ts';
import { createOpenAiModel } from './openai-model.ts';
import { apisOf } from './openai-ways.ts';
import type { TokenBudget } from '../token-budget.ts';

/** The composer that stands alone where no model is configured, and behind the model where one is. */
export const createComposerWithoutModel = createExtractiveComposer;

/** A server that speaks the Responses API or chat completions: OpenAI itself or a compatible one. */
export type ModelServer = { apiKey?: string | undefined; baseUrl?: string | undefined; model: string };

type Given = {
  server: ModelServer;
  logger: Logger;
  timeLimitMs?: number | undefined;
  budget?: TokenBudget | undefined;
  onEvent?: ModelListener | undefined;
  /** Interfaces of the server to try, in order; by default what its address suggests. */
  apis?: readonly ModelWay['api'][] | undefined;
};

/** Attempts after the first one on 429, 5xx and lost connections, with growing pauses: what the client does by itself. */
const MAX_RETRIES = 2;

/** A model on a server; the client is loaded only when one is configured. */
export async function openModel({ server, apis = apisOf(server.baseUrl), ...given }: Given): Promise<Model> {
  const { OpenAI } = await import('openai');
  const client = new OpenAI({
    apiKey: server.apiKey ?? 'none',
    ...(server.baseUrl !== undefined && { baseURL: server.baseUrl }),
    maxRetries: MAX_RETRIES,
    logLevel: 'off',
  });
  return createOpenAiModel({ client, model: server.model, apis, ...given });
}

/** What a model adds to the engine: its composer with the extractive one behind it, the checker for both, the rewriter. */
export type ModelParts = {
  composer: Composer;
  checkStatement: StatementChecker;
  rewriter: QuestionRewriter;
};

/** Every composer over one model, joined into one; without a model the extractive composer stands alone. */
export function createModelParts({
  model,
  extractive,
  catalogue,
  glossary,
  logger,
  now,
  onEvent,
}: {
  model: Model;
  extractive: Composer;
  catalogue: Catalogue;
  glossary: Glossary;
  logger: Logger;
  now: () => number;
  onEvent?: ModelListener | undefined;
}): ModelParts {
  const checkStatement = createStatementChecker({ glossary });
  const review = createReviewer({ catalogue, checkStatement });
  // The fallback looks at the same statements once more: those are counted once.
  const countingReview = createReviewer({
    catalogue,
    checkStatement,
    onReviewed: (support) => onEvent?.({ kind: 'reviewed', support }),
  });
  const prompts = { compose: readPrompt('compose-answer'), repair: readPrompt('repair-statements') };
  return {
    composer: createFallbackComposer({
      first: createOpenAiComposer({ model, prompts, review: countingReview }),
      second: extractive,
      review,
      logger,
      now,
      onEvent,
    }),
    checkStatement,
    rewriter: createQuestionRewriter({
      model,
      prompts: { standalone: readPrompt('standalone-question'), searches: readPrompt('search-queries') },
    }),
  };
}

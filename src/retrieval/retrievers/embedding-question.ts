import { AssistantError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { Embedder } from '../embedder.ts';
import { createLruCache } from '../lru-cache.ts';
import { normalise } from '../normalise.ts';

/** Places a question, as a vector of length 1; rejects as the embedder does. */
export type QuestionEmbedder = (
  text: string,
  options: { signal?: AbortSignal | undefined },
) => Promise<Float32Array>;

/** Time for one question with its retries: the other retrievers answer in milliseconds, and a person waits. */
export const QUESTION_TIME_LIMIT_MS = 2_000;

/** How long an embedder that failed is left alone, so that not every question waits for it and is logged. */
export const REST_MS = 60_000;

/** Questions remembered: those of a lively day; 3,072 dimensions take 12 kB each. */
const REMEMBERED = 200;

type Given = {
  embedder: Embedder;
  /** Length of the vectors that the questions are compared with. */
  dimensions: number;
  logger: Logger;
  now: () => number;
};

/** Embeds each question once, within a time limit. After a failure, which is logged, the embedder rests for a while. */
export function createQuestionEmbedder({ embedder, dimensions, logger, now }: Given): QuestionEmbedder {
  const remembered = createLruCache<Float32Array>(REMEMBERED);
  const cannot = (state: string): AssistantError =>
    new AssistantError(
      'model-unavailable',
      `Cannot search with embedding model "${embedder.name}": ${state}`,
    );
  let restsUntil = -Infinity;
  return async (text, { signal }) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (now() < restsUntil) throw cannot('it rests after a failure');
    try {
      const [vector] = await embedder.embed([text], { signal, timeLimitMs: QUESTION_TIME_LIMIT_MS });
      if (vector?.length !== dimensions)
        throw cannot('its vector has another length than those of the passages');
      normalise(vector);
      remembered.set(text, vector);
      return vector;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof AssistantError)) throw error;
      if (now() >= restsUntil)
        logger.warn(
          { model: embedder.name, reason: error.message, restMs: REST_MS },
          'question not embedded: searching without embeddings for a while',
        );
      restsUntil = now() + REST_MS;
      throw error;
    }
  };
}

import { AssistantError } from '../errors.ts';
import type { Knowledge } from '../knowledge/build-knowledge.ts';
import type { Logger } from '../logger.ts';
import type { Embedder } from './embedder.ts';
import { normalise } from './normalise.ts';

/** Passages as points in the space of an embedding model. */
export type PassageVectors = {
  dimensions: number;
  /** One row a passage, of length 1, in the order of the passages. */
  rows: Float32Array;
};

/** Texts of one request: few enough for a small server, and for progress to be seen. */
const BATCH_SIZE = 64;

/** Time for one batch with its retries: some 9,000 tokens, so that a server may be as slow as 150 a second. */
const BATCH_TIME_LIMIT_MS = 60_000;

/** What is embedded of each passage: a whole thought, with the title of its record and the headings above it. */
export function embeddedTexts({ passages, records }: Pick<Knowledge, 'passages' | 'records'>): string[] {
  const recordById = new Map(records.map((record) => [record.id, record]));
  return passages.map(({ recordId, locator, text }) => {
    const record = recordById.get(recordId);
    const lines = [record?.title, record?.theme, record?.implementer, ...locator.section, text];
    return [...new Set(lines.filter((line) => line !== undefined))].join('\n');
  });
}

/**
 * Embeds the texts of the passages, batch after batch, with progress in the log.
 * @throws {AssistantError} `model-unavailable` when one batch fails.
 */
export async function embedPassages(
  texts: readonly string[],
  { embedder, logger }: { embedder: Embedder; logger: Logger },
): Promise<PassageVectors> {
  const vectors: Float32Array[] = [];
  while (vectors.length < texts.length) {
    const batch = texts.slice(vectors.length, vectors.length + BATCH_SIZE);
    vectors.push(...(await embedder.embed(batch, { timeLimitMs: BATCH_TIME_LIMIT_MS })));
    logger.info(
      { model: embedder.name, embedded: vectors.length, passages: texts.length },
      'passages embedded',
    );
  }
  const dimensions = vectors[0]?.length ?? 0;
  if (vectors.some(({ length }) => length !== dimensions))
    throw new AssistantError(
      'model-unavailable',
      `Cannot embed with model "${embedder.name}": its vectors have different lengths`,
    );
  const rows = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, index) => {
    normalise(vector);
    rows.set(vector, index * dimensions);
  });
  return { dimensions, rows };
}

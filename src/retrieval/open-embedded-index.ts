import { createHash } from 'node:crypto';
import { AssistantError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Embedder } from './embedder.ts';
import type { KnowledgeIndex } from './index-file.ts';
import { embeddedTexts, embedPassages, type PassageVectors } from './passage-vectors.ts';
import { readVectors, writeVectors, type VectorKey } from './vector-table.ts';

/** Vectors of the passages, and the embedder that places questions among them. */
export type Embedding = { embedder: Embedder; vectors: PassageVectors };

type Given = {
  /** Opens the index; called again after the vectors have been written to its file. */
  open: () => KnowledgeIndex;
  file: string;
  /** Without one, the index is opened and nothing else happens. */
  embedder: Embedder | undefined;
  logger: Logger;
};

/**
 * Opens the index with the vectors of its passages, which are computed only when its file has none of this model. When
 * the embedder fails, the index opens without them, and the next start tries again.
 */
export async function openEmbeddedIndex({
  open,
  file,
  embedder,
  logger,
}: Given): Promise<{ index: KnowledgeIndex; embedding: Embedding | undefined }> {
  const index = open();
  if (embedder === undefined) return { index, embedding: undefined };
  const texts = embeddedTexts(index.knowledge);
  const key = { model: embedder.name, textsHash: hashOf(texts) };
  const stored = readVectors(index.database, { ...key, count: texts.length });
  if (stored !== undefined) return { index, embedding: { embedder, vectors: stored } };
  const vectors = await embedOrWarn(texts, { embedder, logger });
  if (vectors === undefined) return { index, embedding: undefined };
  index.close();
  writeOrWarn(file, { ...key, vectors, logger });
  return { index: open(), embedding: { embedder, vectors } };
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('hex');
}

async function embedOrWarn(
  texts: readonly string[],
  { embedder, logger }: { embedder: Embedder; logger: Logger },
): Promise<PassageVectors | undefined> {
  try {
    return await embedPassages(texts, { embedder, logger });
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error;
    logger.warn(
      { model: embedder.name, reason: error.message },
      'passages not embedded: searching without embeddings until the next start',
    );
    return undefined;
  }
}

/** A folder that cannot be written to costs the work at each start, not the answers. */
function writeOrWarn(
  file: string,
  { logger, ...stored }: VectorKey & { vectors: PassageVectors; logger: Logger },
): void {
  try {
    writeVectors(file, stored);
  } catch (error) {
    logger.warn(
      { model: stored.model, reason: error instanceof Error ? error.message : String(error) },
      'vectors not stored: the next start computes them anew',
    );
  }
}

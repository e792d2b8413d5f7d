import type { Embedder } from '../../src/retrieval/embedder.ts';
import { bagOfWords } from './bag-of-words.ts';

type Options = Parameters<Embedder['embed']>[1];

/** An embedder that counts words, notes what it was asked, and fails while it is told to. */
export function scriptedEmbedder({ name = 'bag', dimensions }: { name?: string; dimensions?: number } = {}) {
  const asked: { texts: readonly string[]; options: Options }[] = [];
  let failure: Error | undefined;
  return {
    name,
    asked,
    /** From now on; undefined ends it. */
    failWith: (error: Error | undefined) => (failure = error),
    embed: (texts: readonly string[], options: Options): Promise<Float32Array[]> => {
      asked.push({ texts, options });
      if (failure !== undefined) return Promise.reject(failure);
      return Promise.resolve(texts.map((text) => Float32Array.from(bagOfWords(text, dimensions))));
    },
  } satisfies Embedder & Record<string, unknown>;
}

import type { OpenAI } from 'openai';
import { z } from 'zod';
import { AssistantError } from '../../errors.ts';
import type { Embedder } from '../embedder.ts';

const Reply = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
});

const WithStatus = z.object({ status: z.number() });

type Given = {
  /** The client of any compatible server; its own retries with backoff on 429, 5xx and lost connections are used. */
  client: OpenAI;
  model: string;
};

/** An embedding model behind the embeddings endpoint of OpenAI or of a compatible server. */
export function createOpenAiEmbedder({ client, model }: Given): Embedder {
  const cannot = (state: string, cause?: unknown): AssistantError =>
    new AssistantError('model-unavailable', `Cannot embed with model "${model}": ${state}`, { cause });
  return {
    name: model,
    embed: async (texts, { timeLimitMs, signal }) => {
      const limit = AbortSignal.timeout(timeLimitMs);
      const reply = await client.embeddings
        .create(
          // Named, since servers that know floats alone do not all refuse the client's own choice of base64.
          { model, input: [...texts], encoding_format: 'float' },
          { signal: signal === undefined ? limit : AbortSignal.any([limit, signal]) },
        )
        .catch((cause: unknown) => {
          signal?.throwIfAborted();
          throw cannot(
            limit.aborted ? `no reply within ${timeLimitMs / 1000} seconds` : stateOf(cause),
            cause,
          );
        });
      const read = Reply.safeParse(reply);
      if (!read.success) throw cannot('the reply has another form', read.error);
      const vectors = inOrder(read.data);
      if (vectors.length !== texts.length)
        throw cannot(`the server replied with ${vectors.length} vectors to ${texts.length} texts`);
      if (vectors.some(({ length }) => length !== vectors[0]?.length))
        throw cannot('its vectors have different lengths');
      return vectors;
    },
  };
}

/** By their index, each once; a reply need not keep the order. */
function inOrder({ data }: z.infer<typeof Reply>): Float32Array[] {
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]));
  return Array.from({ length: byIndex.size }, (_, index) => byIndex.get(index))
    .filter((embedding) => embedding !== undefined)
    .map((embedding) => Float32Array.from(embedding));
}

/** Never the server's own words: they may repeat the key. */
function stateOf(error: unknown): string {
  const { data } = WithStatus.safeParse(error);
  return data === undefined ? 'the connection failed' : `the server replied with state ${data.status}`;
}

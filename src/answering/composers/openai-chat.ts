import { z } from 'zod';
import {
  type Collected,
  MAX_REPLY_LENGTH,
  namedReply,
  type RawReply,
  type Sending,
  toJsonSchema,
} from './openai-reply.ts';

const Usage = z
  .object({ prompt_tokens: z.number(), completion_tokens: z.number() })
  .transform(({ prompt_tokens, completion_tokens }) => ({
    inputTokens: prompt_tokens,
    outputTokens: completion_tokens,
  }))
  .nullish()
  .catch(undefined);

const Part = z.object({ content: z.string().nullish(), refusal: z.string().nullish() });
const Chunk = z.object({ choices: z.array(z.object({ delta: Part.nullish() })).nullish(), usage: Usage });
const Completion = z.object({ choices: z.array(z.object({ message: Part })), usage: Usage });

/** Asks through chat completions, what every compatible server has; with nothing in a plain request that one may not know. */
export async function sendChat<T>({ client, model, request, way, signal }: Sending<T>): Promise<RawReply> {
  const body = {
    model,
    messages: [
      { role: 'system' as const, content: request.instructions },
      ...request.turns.map(({ role, text }) => ({ role, content: text })),
    ],
    ...(way.isStructured && {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: request.name, strict: true, schema: toJsonSchema(request.schema) },
      },
    }),
  };
  if (!way.isStreamed) return readWhole(await client.chat.completions.create(body, { signal }));
  const options = { stream: true as const, stream_options: { include_usage: true } };
  return readStream(await client.chat.completions.create({ ...body, ...options }, { signal }), signal);
}

/** Reads a stream to its end; nothing of it is shown before it is whole and checked. */
async function readStream(stream: AsyncIterable<unknown>, signal: AbortSignal): Promise<RawReply> {
  const collected: Collected = { text: '', isRefused: false, usage: undefined };
  for await (const raw of stream) {
    signal.throwIfAborted();
    const chunk = Chunk.safeParse(raw);
    if (!chunk.success) continue;
    collected.usage = chunk.data.usage ?? collected.usage;
    for (const { delta } of chunk.data.choices ?? []) {
      collected.text += delta?.content ?? '';
      collected.isRefused ||= (delta?.refusal ?? '') !== '';
    }
    if (collected.text.length > MAX_REPLY_LENGTH) break;
  }
  // The client ends a stream that was called off as if it were whole.
  signal.throwIfAborted();
  return namedReply(collected);
}

/** What is no reply of the expected form counts as none. */
function readWhole(raw: unknown): RawReply {
  const completion = Completion.safeParse(raw).data;
  const message = completion?.choices[0]?.message;
  return namedReply({
    text: message?.content ?? '',
    isRefused: (message?.refusal ?? '') !== '',
    usage: completion?.usage ?? undefined,
  });
}

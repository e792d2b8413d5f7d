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
  .object({ input_tokens: z.number(), output_tokens: z.number() })
  .transform(({ input_tokens, output_tokens }) => ({
    inputTokens: input_tokens,
    outputTokens: output_tokens,
  }))
  .nullish()
  .catch(undefined);

const Part = z.object({ text: z.string().optional(), refusal: z.string().optional() });
const Whole = z.object({
  status: z.string().nullish(),
  output: z.array(z.object({ type: z.string(), content: z.array(Part).nullish().catch(undefined) })),
  usage: Usage,
});

const Event = z.object({
  type: z.string(),
  delta: z.string().optional().catch(undefined),
  response: z.object({ usage: Usage }).nullish(),
});

/** Asks through the Responses API; the server is told not to keep what was asked. */
export async function sendResponses<T>({
  client,
  model,
  request,
  way,
  signal,
}: Sending<T>): Promise<RawReply> {
  const body = {
    model,
    instructions: request.instructions,
    input: request.turns.map(({ role, text }) => ({ role, content: text })),
    store: false,
    ...(way.isStructured && {
      text: {
        format: {
          type: 'json_schema' as const,
          name: request.name,
          strict: true,
          schema: toJsonSchema(request.schema),
        },
      },
    }),
  };
  if (!way.isStreamed) return readWhole(await client.responses.create(body, { signal }));
  return readStream(await client.responses.create({ ...body, stream: true }, { signal }), signal);
}

/** Reads a stream to its end; nothing of it is shown before it is whole and checked. */
async function readStream(stream: AsyncIterable<unknown>, signal: AbortSignal): Promise<RawReply> {
  const collected: Collected = { text: '', isRefused: false, usage: undefined };
  for await (const raw of stream) {
    signal.throwIfAborted();
    const event = Event.safeParse(raw);
    if (!event.success) continue;
    const { type, delta, response } = event.data;
    switch (type) {
      case 'response.output_text.delta':
        collected.text += delta ?? '';
        break;
      case 'response.refusal.delta':
        collected.isRefused = true;
        break;
      case 'response.completed':
      case 'response.incomplete':
        collected.usage = response?.usage ?? undefined;
        break;
      case 'response.failed':
        throw new Error('The server gave up on its reply');
    }
    if (collected.text.length > MAX_REPLY_LENGTH) break;
  }
  // The client ends a stream that was called off as if it were whole.
  signal.throwIfAborted();
  return namedReply(collected);
}

/** What is no reply of the expected form counts as none. */
function readWhole(raw: unknown): RawReply {
  const whole = Whole.safeParse(raw).data;
  if (whole?.status === 'failed') throw new Error('The server gave up on its reply');
  const parts = (whole?.output ?? []).flatMap(({ type, content }) =>
    type === 'message' ? (content ?? []) : [],
  );
  return namedReply({
    text: parts.map(({ text }) => text ?? '').join(''),
    isRefused: parts.some(({ refusal }) => (refusal ?? '') !== ''),
    usage: whole?.usage ?? undefined,
  });
}

import { z } from 'zod';
import type { ModelUsage } from '../model.ts';

/** What came back, before its form is looked at. */
export type RawReply =
  | { kind: 'text'; text: string; usage?: ModelUsage | undefined }
  | { kind: 'refused'; usage?: ModelUsage | undefined }
  | { kind: 'none'; usage?: ModelUsage | undefined };

/** Characters of a reply at most; a model that goes on and on is cut off. */
export const MAX_REPLY_LENGTH = 60_000;

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

/** Reads a stream to its end; nothing of it is shown before it is whole and checked. */
export async function readStreamedReply(
  stream: AsyncIterable<unknown>,
  signal: AbortSignal,
): Promise<RawReply> {
  let text = '';
  let isRefused = false;
  let usage: ModelUsage | undefined;
  for await (const raw of stream) {
    signal.throwIfAborted();
    const chunk = Chunk.safeParse(raw);
    if (!chunk.success) continue;
    usage = chunk.data.usage ?? usage;
    for (const { delta } of chunk.data.choices ?? []) {
      text += delta?.content ?? '';
      isRefused ||= (delta?.refusal ?? '') !== '';
    }
    if (text.length > MAX_REPLY_LENGTH) return { kind: 'none', usage };
  }
  return named({ text, isRefused, usage });
}

/** Reads a reply in one piece; what is no reply of the expected form counts as none. */
export function readPlainReply(raw: unknown): RawReply {
  const completion = Completion.safeParse(raw);
  const message = completion.success ? completion.data.choices[0]?.message : undefined;
  const text = message?.content ?? '';
  if (text.length > MAX_REPLY_LENGTH) return { kind: 'none' };
  const isRefused = (message?.refusal ?? '') !== '';
  return named({ text, isRefused, usage: completion.data?.usage ?? undefined });
}

function named({
  text,
  isRefused,
  usage,
}: {
  text: string;
  isRefused: boolean;
  usage: ModelUsage | undefined;
}): RawReply {
  if (isRefused) return { kind: 'refused', usage };
  return text.trim() === '' ? { kind: 'none', usage } : { kind: 'text', text, usage };
}

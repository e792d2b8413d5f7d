import type { OpenAI } from 'openai';
import { z } from 'zod';
import { AssistantError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { findJson } from '../find-json.ts';
import type { Model, ModelReply, ModelRequest, ModelUsage } from '../model.ts';
import { readPlainReply, readStreamedReply, type RawReply } from './openai-reply.ts';
import type { TokenBudget } from '../token-budget.ts';
import { createTurnstile } from '../turnstile.ts';

/** Requests under way at a time; more wait, so that a small server is not flooded. */
export const MAX_REQUESTS = 4;

/** Time for one reply with its retries: an answer that takes longer is taken from the documents directly. */
export const MODEL_TIME_LIMIT_MS = 20_000;

/** Tokens of one reply at most: five statements with their quotes. */
const MAX_REPLY_TOKENS = 1500;

/** States of a server that does not know structured output or streaming; it is asked once more in plain words. */
const NOT_UNDERSTOOD = new Set([400, 404, 415, 422, 501]);

type Given = {
  /** The client of any compatible server; its own retries with backoff on 429, 5xx and lost connections are used. */
  client: OpenAI;
  model: string;
  logger: Logger;
  timeLimitMs?: number | undefined;
  maxRequests?: number | undefined;
  budget?: TokenBudget | undefined;
  onUsage?: ((usage: ModelUsage) => void) | undefined;
};

/** A model behind chat completions: structured and streamed where the server can, JSON found in text where it cannot. */
export function createOpenAiModel(given: Given): Model {
  const { client, model, logger, timeLimitMs = MODEL_TIME_LIMIT_MS, budget } = given;
  const pass = createTurnstile(given.maxRequests ?? MAX_REQUESTS);
  const spend = async (usage: ModelUsage | undefined): Promise<void> => {
    if (usage === undefined) return;
    given.onUsage?.(usage);
    await budget?.spend(usage.inputTokens + usage.outputTokens);
  };
  const ask = async <T>(request: ModelRequest<T>): Promise<ModelReply<T>> => {
    if (budget !== undefined && !(await budget.hasLeft()))
      throw new AssistantError(
        'model-unavailable',
        `Cannot ask model "${model}": the budget of the day is spent`,
      );
    const limit = AbortSignal.timeout(timeLimitMs);
    const signal = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
    const startedAt = performance.now();
    return pass(async (): Promise<ModelReply<T>> => {
      for (const manner of ['structured', 'plain'] as const) {
        const raw = await send({ client, model, request, manner, signal });
        await spend(raw.usage);
        if (raw.kind === 'refused') return { kind: 'refused' };
        const value = raw.kind === 'text' ? request.schema.safeParse(findJson(raw.text)) : undefined;
        if (value?.success === true) return { kind: 'replied', value: value.data };
        const durationMs = Math.round(performance.now() - startedAt);
        logger.warn(
          { model, schema: request.name, manner, reply: raw.kind, durationMs },
          'model reply unusable',
        );
      }
      throw new AssistantError(
        'model-unavailable',
        `Cannot use the reply of model "${model}": it has no such form`,
      );
    }, signal).catch((cause: unknown) => {
      request.signal?.throwIfAborted();
      throw cause instanceof AssistantError
        ? cause
        : new AssistantError('model-unavailable', `Cannot ask model "${model}": the server failed`, {
            cause,
          });
    });
  };
  return { name: model, ask };
}

type Sending<T> = {
  client: OpenAI;
  model: string;
  request: ModelRequest<T>;
  manner: 'structured' | 'plain';
  signal: AbortSignal;
};

async function send<T>({ client, model, request, manner, signal }: Sending<T>): Promise<RawReply> {
  const messages = [
    { role: 'system' as const, content: request.instructions },
    ...request.turns.map(({ role, text }) => ({ role, content: text })),
  ];
  const options = { signal };
  if (manner === 'plain')
    return readPlainReply(
      await client.chat.completions.create(
        { model, messages, max_completion_tokens: MAX_REPLY_TOKENS },
        options,
      ),
    );
  try {
    const stream = await client.chat.completions.create(
      {
        model,
        messages,
        stream: true,
        stream_options: { include_usage: true },
        response_format: {
          type: 'json_schema',
          json_schema: { name: request.name, strict: true, schema: jsonSchema(request.schema) },
        },
      },
      options,
    );
    return await readStreamedReply(stream, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (isNotUnderstood(error)) return { kind: 'none' };
    throw error;
  }
}

/** Also a stream that is cut or no stream at all is asked for once more. */
function isNotUnderstood(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('status' in error && typeof error.status === 'number') return NOT_UNDERSTOOD.has(error.status);
  return (
    error instanceof SyntaxError ||
    (error instanceof Error && /terminated|premature|aborted|stream/i.test(error.message))
  );
}

function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema'));
}

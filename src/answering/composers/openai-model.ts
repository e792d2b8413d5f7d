import type { OpenAI } from 'openai';
import { AssistantError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { findJson } from '../find-json.ts';
import type { Model, ModelReply, ModelRequest, ModelUsage } from '../model.ts';
import type { ModelListener, ModelWay, RequestOutcome } from '../model-event.ts';
import { sendChat } from './openai-chat.ts';
import { type RawReply, usageOf } from './openai-reply.ts';
import { sendResponses } from './openai-responses.ts';
import { isBrokenOff, isNotUnderstood, statusOf, waysOf } from './openai-ways.ts';
import type { TokenBudget } from '../token-budget.ts';
import { createTurnstile } from '../turnstile.ts';

/** Requests under way at a time; more wait, so that a small server is not flooded. */
export const MAX_REQUESTS = 4;

/** Time for one reply with its retries: an answer that takes longer is taken from the documents directly. */
export const MODEL_TIME_LIMIT_MS = 20_000;

/** Unusable replies to one request after which it is given up: one retry. */
const MAX_UNUSABLE = 2;

type Given = {
  /** The client of any compatible server; its own retries with backoff on 429, 5xx and lost connections are used. */
  client: OpenAI;
  model: string;
  /** Interfaces of the server to try, in order. */
  apis: readonly ModelWay['api'][];
  logger: Logger;
  timeLimitMs?: number | undefined;
  maxRequests?: number | undefined;
  budget?: TokenBudget | undefined;
  onEvent?: ModelListener | undefined;
};

/**
 * A model behind a server that speaks the Responses API or chat completions: structured and streamed where the server
 * can, JSON found in text where it cannot. The first way that the server understands is kept to.
 */
export function createOpenAiModel(given: Given): Model {
  const { model, timeLimitMs = MODEL_TIME_LIMIT_MS } = given;
  const pass = createTurnstile(given.maxRequests ?? MAX_REQUESTS);
  const known = { ways: waysOf(given.apis) };
  return {
    name: model,
    ask: async (request) => {
      await checkBudget(request, given);
      const limit = AbortSignal.timeout(timeLimitMs);
      const signal = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
      try {
        return await pass(() => askInTurn(request, { ...given, known, signal }), signal);
      } catch (cause) {
        request.signal?.throwIfAborted();
        if (cause instanceof AssistantError) throw cause;
        const state = limit.aborted ? `no reply within ${timeLimitMs / 1000} seconds` : stateOf(cause);
        throw new AssistantError('model-unavailable', `Cannot ask model "${model}": ${state}`, { cause });
      }
    },
  };
}

/** The ways that are left to try are shared by all requests. */
type Asking = Given & { known: { ways: readonly ModelWay[] }; signal: AbortSignal };

/** Tries one way after the other. What the server does not understand is learned; what passes is not. */
async function askInTurn<T>(request: ModelRequest<T>, asking: Asking): Promise<ModelReply<T>> {
  const { known, model, logger, onEvent } = asking;
  const { ways } = known;
  let unusable = 0;
  for (const [at, way] of ways.entries()) {
    const tell = (outcome: RequestOutcome): void => onEvent?.({ kind: 'requested', way, outcome });
    const raw = await send(request, { ...asking, way, tell });
    if (raw === 'not-understood') continue;
    const reply = readReply(raw, request);
    tell(reply?.kind ?? 'unusable');
    await spend(usageOf(raw, request), request, asking);
    if (reply !== undefined) {
      if (unusable === 0) known.ways = ways.slice(at);
      return reply;
    }
    logger.warn({ model, schema: request.name, ...way, reply: raw.kind }, 'model reply unusable');
    unusable += 1;
    if (unusable === MAX_UNUSABLE) break;
  }
  const state = unusable === 0 ? 'the server understands no request' : 'its replies have another form';
  throw new AssistantError('model-unavailable', `Cannot ask model "${model}": ${state}`);
}

async function send<T>(
  request: ModelRequest<T>,
  { way, tell, client, model, signal }: Asking & { way: ModelWay; tell: (outcome: RequestOutcome) => void },
): Promise<RawReply | 'not-understood'> {
  try {
    const sending = { client, model, request, way, signal };
    return await (way.api === 'responses' ? sendResponses(sending) : sendChat(sending));
  } catch (error) {
    if (!signal.aborted && isBrokenOff(error)) return { kind: 'none', text: '', usage: undefined };
    const isOver = signal.aborted || !isNotUnderstood(error);
    tell(request.signal?.aborted === true ? 'stopped' : isOver ? 'failed' : 'not-understood');
    if (isOver) throw error;
    return 'not-understood';
  }
}

/** Undefined for what is no reply of the schema's form. */
function readReply<T>(raw: RawReply, { schema }: ModelRequest<T>): ModelReply<T> | undefined {
  if (raw.kind === 'refused') return { kind: 'refused' };
  const value = raw.kind === 'text' ? schema.safeParse(findJson(raw.text)) : undefined;
  return value?.success === true ? { kind: 'replied', value: value.data } : undefined;
}

/** @throws {AssistantError} `budget-spent`; also `model-unavailable` when nobody can say what is left. */
async function checkBudget<T>({ asker }: ModelRequest<T>, { budget, model }: Given): Promise<void> {
  if (budget === undefined) return;
  const hasLeft = await budget.hasLeft(asker).catch((cause: unknown) => {
    throw new AssistantError(
      'model-unavailable',
      `Cannot ask model "${model}": the token budget cannot be read`,
      { cause },
    );
  });
  if (!hasLeft)
    throw new AssistantError('budget-spent', `Cannot ask model "${model}": the tokens of the day are spent`);
}

/** A store that fails costs the count of one reply, not the reply. */
async function spend<T>(
  usage: ModelUsage | undefined,
  { asker }: ModelRequest<T>,
  { budget, logger, model, onEvent }: Asking,
): Promise<void> {
  if (usage === undefined) return;
  onEvent?.({ kind: 'used', usage });
  try {
    await budget?.spend(usage.inputTokens + usage.outputTokens, asker);
  } catch {
    logger.warn({ model }, 'tokens not counted');
  }
}

function stateOf(error: unknown): string {
  const status = statusOf(error);
  return status === undefined ? 'the connection failed' : `the server replied with state ${status}`;
}

import type { z } from 'zod';

/** What a model is asked: instructions, then material; the reply must fit the schema. */
export type ModelRequest<T> = {
  /** Name of the schema as the server sees it: "draft" for answers. */
  name: string;
  schema: z.ZodType<T>;
  instructions: string;
  /** What is read and said, in turn, beginning with the asker's side. */
  turns: readonly { role: 'user' | 'assistant'; text: string }[];
  signal?: AbortSignal | undefined;
  /** Opaque key of who asks, for the budget of one person; never a name. */
  asker?: string | undefined;
};

/** A reply, or the model's own refusal to give one. */
export type ModelReply<T> = { kind: 'replied'; value: T } | { kind: 'refused' };

/**
 * A language model behind whatever server; rejects with `model-unavailable` when none answers in time and in form, with
 * `budget-spent` when it may not be asked any more today.
 */
export type Model = { name: string; ask: <T>(request: ModelRequest<T>) => Promise<ModelReply<T>> };

/** Tokens of one request, for metrics and the budget. */
export type ModelUsage = { inputTokens: number; outputTokens: number };

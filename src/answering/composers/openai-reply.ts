import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { ModelRequest, ModelUsage } from '../model.ts';
import type { ModelWay } from '../model-event.ts';

/** One request on its way: to whom, for what, and how. */
export type Sending<T> = {
  client: OpenAI;
  model: string;
  request: ModelRequest<T>;
  way: ModelWay;
  signal: AbortSignal;
};

/** What came back, before its form is looked at. */
export type RawReply = {
  kind: 'text' | 'refused' | 'none';
  /** What was written; of `none`, what is of no use. */
  text: string;
  usage: ModelUsage | undefined;
};

/** Characters of a reply at most; a model that goes on and on is cut off. */
export const MAX_REPLY_LENGTH = 60_000;

/** What a server sends piece by piece, put together. */
export type Collected = { text: string; isRefused: boolean; usage: ModelUsage | undefined };

/** Names what was collected: a refusal, a text of a fit length, or nothing of use. */
export function namedReply({ text, isRefused, usage }: Collected): RawReply {
  if (isRefused) return { kind: 'refused', text: '', usage };
  const isText = text.trim() !== '' && text.length <= MAX_REPLY_LENGTH;
  return { kind: isText ? 'text' : 'none', text, usage };
}

/** A schema as structured output takes it. */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema'));
}

/** Characters of a token in European languages, roughly. */
const CHARACTERS_PER_TOKEN = 4;

/** The tokens of a reply, estimated by its length where the server counts none, so that a budget holds there too. */
export function usageOf<T>(raw: RawReply, { instructions, turns }: ModelRequest<T>): ModelUsage | undefined {
  if (raw.usage !== undefined || (raw.kind === 'none' && raw.text === '')) return raw.usage;
  const asked = turns.reduce((length, { text }) => length + text.length, instructions.length);
  const tokens = (characters: number): number => Math.ceil(characters / CHARACTERS_PER_TOKEN);
  return { inputTokens: tokens(asked), outputTokens: tokens(raw.text.length) };
}

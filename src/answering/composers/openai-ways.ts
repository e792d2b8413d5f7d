import type { ModelWay } from '../model-event.ts';

/** OpenAI's own server, which also has the Responses API. */
const OPENAI_HOST = 'api.openai.com';

/**
 * The interfaces to try, in order. OpenAI's own server is asked through the Responses API; any other one through chat
 * completions, the common denominator, and through the other interface only where it does not know the first.
 */
export function apisOf(baseUrl: string | undefined): readonly ModelWay['api'][] {
  const isOpenAi = baseUrl === undefined || URL.parse(baseUrl)?.hostname === OPENAI_HOST;
  return isOpenAi ? ['responses', 'chat-completions'] : ['chat-completions', 'responses'];
}

/** Every way to ask, the most telling first: with a schema and streamed, in one piece, then in words only. */
export const waysOf = (apis: readonly ModelWay['api'][]): ModelWay[] =>
  apis.flatMap((api) => [
    { api, isStructured: true, isStreamed: true },
    { api, isStructured: true, isStreamed: false },
    { api, isStructured: false, isStreamed: false },
  ]);

/** States of a server that knows no such interface, no structured output or no streaming. */
const NOT_UNDERSTOOD = new Set([400, 404, 405, 415, 422, 501]);

/** True when another way may be understood where this one was not; false for what passes, such as 429 and 500. */
export const isNotUnderstood = (error: unknown): boolean => NOT_UNDERSTOOD.has(statusOf(error) ?? 0);

/** True when a reply broke off in the middle, or was no stream at all. */
export const isBrokenOff = (error: unknown): boolean =>
  statusOf(error) === undefined &&
  (error instanceof SyntaxError ||
    (error instanceof Error && /terminated|premature|aborted|stream/i.test(error.message)));

/** The HTTP state that a server refused with; undefined when there was no reply. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

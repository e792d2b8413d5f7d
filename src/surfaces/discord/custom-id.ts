import type { CommandCall } from '../../replies/reply.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** Version of the ids; a message that carries another one was posted by an older or newer assistant. */
const VERSION = 'v1';

/** What a press, a choice or a form asks for. */
export const VERBS = [
  'page',
  'draft-page',
  'run',
  'pick',
  'vote',
  'reason',
  'post',
  'edit',
  'save',
  'sources',
  'choose',
  'discard',
] as const;
export type Verb = (typeof VERBS)[number];

export type CustomId = { verb: Verb; id: string; rest: string };

/** An id that says by itself what is asked for, so that it works after a restart: `v1:page:<reply>:n2`. */
export const customId = (verb: Verb, id: string, rest = ''): string =>
  [VERSION, verb, id, ...(rest === '' ? [] : [rest])].join(':');

/** The parts of an id, or undefined when it is of another version or not the assistant's. */
export function readCustomId(text: string): CustomId | undefined {
  const [version, word, id, ...rest] = text.split(':');
  const verb = VERBS.find((each) => each === word);
  if (version !== VERSION || verb === undefined || id === undefined) return undefined;
  return { verb, id, rest: rest.join(':') };
}

/** The longest that is left for a call inside an id, after version, verb, reply id and index. */
const CALL_LENGTH = 60;

/**
 * A call as a short text behind its place in the reply: `3:objective?number=15`. A call that is too long for an id is
 * left out, and is looked up by its place in the stored reply.
 */
export function encodeCall(index: number, { name, arguments: given }: CommandCall): string {
  const query = new URLSearchParams(Object.entries(given)).toString();
  const call = `${name}?${query}`;
  return call.length <= CALL_LENGTH ? `${index}:${call}` : `${index}:`;
}

/** The call, or its place in the stored reply. */
export function decodeCall(text: string): { index: number; call: CommandCall | undefined } | undefined {
  const match = /^(\d{1,4}):(?:([a-z][a-z-]*)\?(.*))?$/s.exec(text);
  if (match?.[1] === undefined) return undefined;
  const [, index, name, query] = match;
  const call =
    name === undefined ? undefined : { name, arguments: Object.fromEntries(new URLSearchParams(query)) };
  return { index: Number(index), call };
}

/** True when Discord takes the id. */
export const fitsCustomId = (text: string): boolean => text.length <= DISCORD_LIMITS.customId;

import { z } from 'zod';
import type { CommandCall } from '../../replies/reply.ts';
import { StoredCall } from '../../replies/reply-schema.ts';
import { safeJson } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';

/** Which part of a kept reply is unfolded, and which page of it; blocks and sections are counted from 0. */
export const Unfolding = z.object({ block: z.int().min(0), section: z.int().min(0), page: z.int().min(0) });
export type Unfolding = z.infer<typeof Unfolding>;

const UnfoldValue = z.object({ reply: z.string(), unfold: Unfolding.nullable() });

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A call as the value of a button or of an option; undefined when it is too long to travel. */
export function callValue(call: CommandCall, max: number = SLACK_LIMITS.buttonValue): string | undefined {
  const value = safeJson({ name: call.name, arguments: call.arguments });
  return value.length <= max ? value : undefined;
}

/** The call in a button's value; undefined for a value that is not ours. */
export const readCall = (value: string | undefined): CommandCall | undefined =>
  StoredCall.safeParse(fromJson(value ?? '')).data;

/** What a fold button does: which kept reply is drawn again, with what unfolded. */
export const unfoldValue = (reply: string, unfold: Unfolding | null): string => safeJson({ reply, unfold });

/** The inverse of {@link unfoldValue}. */
export const readUnfold = (value: string | undefined): z.infer<typeof UnfoldValue> | undefined =>
  UnfoldValue.safeParse(fromJson(value ?? '')).data;

/** `action_id` of every control, as listeners match them; those with a number end in ":<n>". */
export const ACTIONS = {
  call: 'call',
  open: 'open_call',
  unfold: 'unfold',
  quotes: 'show_quotes',
  share: 'share',
  language: 'language',
  feedback: 'feedback',
  person: 'ask_person',
  homeLanguage: 'home_language',
  deleteData: 'delete_data',
  homeAsk: 'home_ask',
} as const;

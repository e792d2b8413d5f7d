import type { FallbackNote } from './answer.ts';
import type { ModelUsage } from './model.ts';
import type { SupportClass } from './support-class.ts';

/** How a server is asked: through which of its interfaces, with a schema or in words only, in pieces or in one. */
export type ModelWay = {
  api: 'responses' | 'chat-completions';
  isStructured: boolean;
  isStreamed: boolean;
};

/** What came of one request. `not-understood`: the server knows no such way; `stopped`: the asker left. */
export const REQUEST_OUTCOMES = [
  'replied',
  'refused',
  'unusable',
  'not-understood',
  'failed',
  'stopped',
] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** What happened between the assistant and its model: kinds, numbers and our own words, nothing of what was said. */
export type ModelEvent =
  | { kind: 'requested'; way: ModelWay; outcome: RequestOutcome }
  | { kind: 'used'; usage: ModelUsage }
  | { kind: 'fell-back'; note: FallbackNote; reason: string }
  /** The model is left alone after failures in a row, or asked again. */
  | { kind: 'rested'; isResting: boolean }
  /** A statement that the model wrote was held against its quotes. */
  | { kind: 'reviewed'; support: SupportClass };

/** Told of every event, at once; must not throw. */
export type ModelListener = (event: ModelEvent) => void;

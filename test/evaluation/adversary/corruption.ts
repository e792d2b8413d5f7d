import type { Draft } from '../../../src/answering/answer.ts';
import type { Random } from './seeded-random.ts';
import type { TrueDraft } from './true-draft.ts';

/** What corruptions draw on. */
export type World = { random: Random; drafts: readonly TrueDraft[] };

/** One way in which a model goes wrong; `order` is the exchange of two words, which a check of words sees only in English. */
export type Corruption = {
  name: string;
  severity: 'hard' | 'subtle' | 'order';
  /** The draft gone wrong, or undefined when this one offers no hold for it. */
  corrupt: (draft: TrueDraft, world: World) => Draft | undefined;
};

/** A draft of one statement. */
export const oneStatement = (text: string, passageId: string, quote: string): Draft => ({
  statements: [{ text, support: [{ passageId, quote }] }],
});

/** The text of the true statement changed, its support left as it is; undefined when nothing changed. */
export function withText({ text: before, passage, quote }: TrueDraft, text: string): Draft | undefined {
  return text === before ? undefined : oneStatement(text, passage.id, quote);
}

/** One match of a pattern replaced, chosen at random. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  put: (found: string) => string,
  random: Random,
): string {
  const matches = Array.from(text.matchAll(pattern));
  if (matches.length === 0) return text;
  const match = random.pick(matches);
  return text.slice(0, match.index) + put(match[0]) + text.slice(match.index + match[0].length);
}

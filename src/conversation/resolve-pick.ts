import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Conversation, RememberedCall } from './conversation.ts';
import { readPick } from './read-pick.ts';
import type { z } from 'zod';

/** What a pick comes to: something to run, or why it does not fit what was shown. */
export type ResolvedPick =
  | { kind: 'run'; call: z.infer<typeof RememberedCall> }
  | { kind: 'nothing-more' }
  | { kind: 'out-of-range'; asked: number; count: number }
  | { kind: 'no-such-letter'; letter: string };

/** Parts of a record that people count and name by letter. */
const COUNTED_PARTS = ['action', 'recommended-action', 'health-worker-action'] as const;

/** What a text picks from the last reply of its conversation; undefined when it is no pick or nothing was shown. */
export function resolvePick(
  text: string,
  { conversation, catalogue }: { conversation: Conversation; catalogue: Catalogue },
): ResolvedPick | undefined {
  const pick = readPick(text);
  const spoken = conversation.turns.filter(({ role }) => role === 'assistant');
  if (pick === undefined || spoken.length === 0) return undefined;
  const shown = spoken.findLast(({ recordIds = [] }) => recordIds.length > 0)?.recordIds ?? [];
  switch (pick.kind) {
    case 'more':
      return conversation.more === undefined
        ? { kind: 'nothing-more' }
        : { kind: 'run', call: conversation.more };
    case 'letter':
      return byLetter(pick.letter, { shown, catalogue });
    case 'last':
    case 'position': {
      const choices = choicesOf(shown, catalogue);
      if (choices.length === 0) return undefined;
      const position = pick.kind === 'last' ? choices.length : pick.position;
      const id = choices[position - 1];
      return id === undefined
        ? { kind: 'out-of-range', asked: position, count: choices.length }
        : { kind: 'run', call: { name: 'open', arguments: { id } } };
    }
    default:
      return pick satisfies never;
  }
}

/** After a list its entries; after the card of one record its lettered parts. */
function choicesOf(shown: readonly string[], catalogue: Catalogue): readonly string[] {
  const [only] = shown;
  if (shown.length !== 1 || only === undefined) return shown;
  const parts = COUNTED_PARTS.flatMap((kind) => catalogue.partsOf(only, kind).map(({ id }) => id));
  return parts.length > 0 ? parts : shown;
}

function byLetter(
  letter: string,
  { shown, catalogue }: { shown: readonly string[]; catalogue: Catalogue },
): ResolvedPick | undefined {
  const [first] = shown;
  if (first === undefined || shown.length !== 1) return undefined;
  const record = catalogue.record(first);
  const owner = record?.letter === undefined ? first : (record.parentId ?? first);
  const hasLetters = COUNTED_PARTS.some((kind) => catalogue.partsOf(owner, kind).length > 0);
  if (!hasLetters) return undefined;
  const id = `${owner}/${letter}`;
  return catalogue.record(id) === undefined
    ? { kind: 'no-such-letter', letter }
    : { kind: 'run', call: { name: 'open', arguments: { id } } };
}

import { foldText } from '../knowledge/words.ts';
import type { Query } from '../retrieval/query.ts';
import type { DeclineReason, SmallTalk } from './answer.ts';
import { DECLINE_RULES } from './manner-rules.ts';
import { expandSlang } from './manner-rules/expand-slang.ts';
import { readSmallTalk } from './manner-rules/read-small-talk.ts';
import { isOfKind } from './manner-rules/rule.ts';

/** How a question must be met that is no question to the documents. */
export type Manner =
  { kind: 'conversational'; topic: SmallTalk } | { kind: 'declined'; reason: DeclineReason };

/** The manner of a question, or undefined when it is simply to be answered. */
export function findManner({ text, references }: Pick<Query, 'text' | 'references'>): Manner | undefined {
  const topic = references.length > 0 ? undefined : readSmallTalk(text);
  if (topic !== undefined) return { kind: 'conversational', topic };
  const folded = expandSlang(foldText(text).replace(/\s+/g, ' ')).trim();
  const declined = DECLINE_RULES.find(({ rules }) => rules.some((rule) => isOfKind(folded, rule)));
  return declined && { kind: 'declined', reason: declined.reason };
}

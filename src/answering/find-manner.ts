import { foldText } from '../knowledge/words.ts';
import type { Query } from '../retrieval/query.ts';
import type { DeclineReason, SmallTalk } from './answer.ts';
import { ABOUT_DOCUMENTS, DECLINE_RULES, SMALL_TALK_RULES } from './manner-rules.ts';

/** How a question must be met that is no question to the documents. */
export type Manner =
  { kind: 'conversational'; topic: SmallTalk } | { kind: 'declined'; reason: DeclineReason };

/** Words at most around small talk; a longer text asks something. */
const SMALL_TALK_LENGTH = 60;

/** The manner of a question, or undefined when it is simply to be answered. */
export function findManner({ text, references }: Pick<Query, 'text' | 'references'>): Manner | undefined {
  const folded = foldText(text)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
  const declined = DECLINE_RULES.find(
    ({ patterns, unlessAboutDocuments }) =>
      patterns.some((pattern) => pattern.test(folded)) &&
      !(unlessAboutDocuments && ABOUT_DOCUMENTS.test(folded)),
  );
  if (declined !== undefined) return { kind: 'declined', reason: declined.reason };
  if (folded.length > SMALL_TALK_LENGTH || references.length > 0) return undefined;
  const talk = SMALL_TALK_RULES.find(({ pattern }) => pattern.test(folded));
  return talk && { kind: 'conversational', topic: talk.topic };
}

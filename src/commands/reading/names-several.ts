import { replyFromAnswer } from '../../replies/reply-from-answer.ts';
import type { Reply } from '../../replies/reply.ts';
import { findReferences } from '../../retrieval/find-references.ts';
import type { CommandContext } from '../command.ts';
import { replyContextOf } from './reply-context-of.ts';

/** True when a text names two things or more by number and says nothing else: "objective 5 and 6". */
export function namesSeveral(text: string): boolean {
  const { references, rest } = findReferences(text);
  return references.length > 1 && rest === '';
}

/** What a person who typed the text without a command would be shown. */
export async function askFor(text: string, context: CommandContext): Promise<Reply> {
  const { engine, language, signal, onProgress, asker } = context;
  const answer = await engine.answer({ text, language }, { signal, onProgress, asker });
  return replyFromAnswer(answer, replyContextOf(context));
}

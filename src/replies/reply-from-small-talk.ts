import type { Answer } from '../answering/answer.ts';
import { locales } from './locales/index.ts';
import type { Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';
import { examples } from './reply-from-declined.ts';

/** A short human line, and questions to try unless people are leaving. */
export function replyFromSmallTalk(
  { topic }: Extract<Answer, { kind: 'conversational' }>,
  context: ReplyContext,
): Reply {
  const isOver = topic === 'goodbye' || topic === 'thanks';
  return {
    visibility: 'everyone',
    language: context.language,
    blocks: [
      { kind: 'text', text: locales[context.language].smallTalk[topic] },
      ...(isOver ? [] : examples(context)),
    ],
    recordIds: [],
    outcome: 'conversational',
  };
}

import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import type { Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';
import { replyFromRecord } from './reply-from-record.ts';
import { replyList } from './reply-list.ts';

type Given = { words: string; page?: number; context: ReplyContext };

/** The practices that were found for some words, a page at a time; a single one opens. Undefined where there is none. */
export function replyFromPractices(
  records: readonly KnowledgeRecord[],
  { words, page = 1, context }: Given,
): Reply | undefined {
  const { commands } = locales[context.language];
  const [only] = records;
  if (only === undefined) return undefined;
  if (records.length === 1) return replyFromRecord(only, context);
  return replyList(
    {
      headline:
        words === '' ? commands.practices(records.length) : commands.practicesFor(words, records.length),
      records,
      page,
      callPage: (next) => ({
        name: 'practice',
        arguments: { ...(words !== '' && { query: words }), page: `page ${next}` },
      }),
    },
    context,
  );
}

import type { AbstainReason } from '../answering/answer.ts';
import { type ReplySuggestion, recordSuggestion } from './answer-suggestions.ts';
import { locales } from './locales/index.ts';
import type { ReplyContext } from './reply-context.ts';

type Missing = Pick<Extract<AbstainReason, { kind: 'does-not-exist' }>, 'asked' | 'known'>;
type Said = { headline: string; text: string; suggestions: ReplySuggestion[] };

/** What the documents hold on the subject of the Compact's other paragraphs, with the last paragraph of each group. */
const ON_PARAGRAPHS: readonly { last: number; ids: readonly string[] }[] = [
  { last: 7, ids: ['gcm/vision', 'gcm/frameworks/human-rights-law'] },
  { last: 14, ids: ['gcm/vision', 'gcm/vision/360-degree-vision'] },
  { last: 15, ids: ['practices/table-2', 'gcm/vision/guiding-principles'] },
  { last: 16, ids: ['practices/table-1', 'gcm/vision/360-degree-vision'] },
  { last: 47, ids: ['gcm/vision', 'gcm/23'] },
  { last: 54, ids: ['gcm/introduction/sdgs'] },
];

/** The table that lists the guiding principles. */
const PRINCIPLES = 'practices/table-2';

/** Says which paragraphs of the Compact hold objectives, and offers what the documents hold on the one asked for. */
export function missingParagraph(asked: string, context: ReplyContext): Said {
  const { missing, labels } = locales[context.language];
  const number = Number.parseInt(asked, 10);
  const ids = number < 1 ? [] : (ON_PARAGRAPHS.find(({ last }) => number <= last)?.ids ?? []);
  const records = ids.flatMap((id) => context.catalogue.record(id) ?? []);
  return {
    ...missing.noParagraph(asked, { hasMore: records.length > 0 }),
    suggestions: [
      ...records.map((record) => recordSuggestion(record, context)),
      { label: labels.allObjectives, call: { name: 'objective', arguments: {} } },
    ],
  };
}

/** Says how many guiding principles the documents list, and offers the list. */
export function missingPrinciple({ asked, known }: Missing, context: ReplyContext): Said {
  const table = context.catalogue.record(PRINCIPLES);
  return {
    ...locales[context.language].missing.noPrinciple(asked, { count: Number(known) }),
    suggestions: table === undefined ? [] : [recordSuggestion(table, context)],
  };
}

import type { Answer } from '../answering/answer.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { openCall } from './open-call.ts';
import { bareTitle, recordTitle } from './record-title.ts';
import { relatedRecords } from './related-records.ts';
import type { CommandCall } from './reply.ts';
import { shorten } from './shorten.ts';
import type { ReplyContext } from './reply-context.ts';

/** Suggestions under an answer, at most: they fit in one row of buttons. */
export const MAX_SUGGESTIONS = 5;

/** Characters of a suggestion's label, at most: as much as a button shows. */
const LABEL_ROOM = 72;

/** Characters of a question that a button carries to the search; platforms bound what a button may hold. */
const SEARCH_ROOM = 200;

export type ReplySuggestion = { label: string; call: CommandCall };

/** What to open next: the records around what was cited, what stands on the same subject, and further passages. */
export function answerSuggestions(
  answer: Extract<Answer, { kind: 'answered' | 'declined' }>,
  context: ReplyContext,
): ReplySuggestion[] {
  const { catalogue, language } = context;
  const { answer: words } = locales[language];
  const cited = answer.citations.flatMap(({ passageId }) => catalogue.passage(passageId)?.recordId ?? []);
  const around = [...new Set(cited)].flatMap((id) => wholeOf(id, context));
  const related = around.flatMap((record) => {
    const { objectives, practices, brief } = relatedRecords(record, catalogue);
    return [...practices.slice(0, 1), ...brief.slice(0, 1), ...objectives.slice(0, 1)];
  });
  const records = [...new Map([...around, ...related].map((record) => [record.id, record])).values()];
  return [
    ...records.slice(0, MAX_SUGGESTIONS - 1).map((record) => recordSuggestion(record, context)),
    {
      label: words.morePassages,
      call: { name: 'search', arguments: { words: answer.question.slice(0, SEARCH_ROOM) } },
    },
  ];
}

/** The record that a person would open to see a cited one in its surroundings. */
function wholeOf(recordId: string, { catalogue }: ReplyContext): KnowledgeRecord[] {
  const record = catalogue.record(recordId);
  const parent = catalogue.record(record?.parentId ?? '');
  const whole = parent !== undefined && parent.kind !== 'narrative' ? parent : record;
  return whole === undefined ? [] : [whole];
}

/** A button that opens a record; an objective tells how much it holds, where there is room. */
export function recordSuggestion(record: KnowledgeRecord, context: ReplyContext): ReplySuggestion {
  return { label: labelOf(record, context), call: openCall(record) };
}

function labelOf(record: KnowledgeRecord, { catalogue, language }: ReplyContext): string {
  const { records, answer, objectives } = locales[language];
  if (record.kind !== 'objective') return shorten(recordTitle(record, locales[language]), LABEL_ROOM);
  const { number = '' } = record;
  const title = objectives[Number(number) - 1]?.title ?? bareTitle(record);
  const parts = answer.objectiveParts({
    actions: catalogue.partsOf(record.id, 'action').length,
    practices: catalogue.partsOf(record.id, 'example-practice').length,
  });
  const whole = `${records.objective(number)} · ${title} (${parts})`;
  return whole.length <= LABEL_ROOM ? whole : shorten(`${records.objective(number)} · ${title}`, LABEL_ROOM);
}

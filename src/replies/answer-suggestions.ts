import type { Answer } from '../answering/answer.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from './locales/index.ts';
import { openCall } from './open-call.ts';
import { asPrinted, bareTitle, recordTitle } from './record-title.ts';
import { recordsToOpen } from './records-to-open.ts';
import type { CommandCall } from './reply.ts';
import { shorten } from './shorten.ts';
import type { ReplyContext } from './reply-context.ts';

/** Suggestions under an answer, at most: what a reader takes in at once; they fit in one row of buttons. */
export const MAX_SUGGESTIONS = 4;

/** Characters of a suggestion's label, at most: as much as a button shows. */
const LABEL_ROOM = 72;

/** Characters of a question that a button carries to the search; platforms bound what a button may hold. */
const SEARCH_ROOM = 200;

export type ReplySuggestion = { label: string; call: CommandCall };

/** What to open next: the record that the answer rests on, what stands on the same subject, and further passages last. */
export function answerSuggestions(
  answer: Extract<Answer, { kind: 'answered' | 'declined' }>,
  context: ReplyContext,
): ReplySuggestion[] {
  const { answer: words } = locales[context.language];
  const records = recordsToOpen(answer, context.catalogue);
  return [
    ...records.slice(0, MAX_SUGGESTIONS - 1).map((record) => recordSuggestion(record, context)),
    {
      label: words.morePassages,
      call: { name: 'search', arguments: { words: answer.question.slice(0, SEARCH_ROOM) } },
    },
  ];
}

/** A button that opens a record; an objective tells how much it holds, where there is room. */
export function recordSuggestion(record: KnowledgeRecord, context: ReplyContext): ReplySuggestion {
  return { label: labelOf(record, context), call: openCall(record) };
}

function labelOf(record: KnowledgeRecord, context: ReplyContext): string {
  const { catalogue, language } = context;
  const { records, answer, objectives } = locales[language];
  if (record.kind === 'example-practice') return shorten(exampleLabel(record, context), LABEL_ROOM);
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

/** "Objective 4 · Mexico's matrícula consular": the kind is plain beside its objective. */
function exampleLabel(record: KnowledgeRecord, { catalogue, language }: ReplyContext): string {
  const { records } = locales[language];
  const { number = '' } = catalogue.record(record.parentId ?? '') ?? record;
  return `${records.objective(number)} · ${asPrinted(bareTitle(record), locales[language])}`;
}

import type { Answer } from '../answering/answer.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { findReferences } from '../retrieval/find-references.ts';
import { practicesOfPlaces } from '../retrieval/practices-of-places.ts';
import { type Resolved, resolveReferences } from '../retrieval/resolve-references.ts';
import { headlineOfFound } from './headline-of-found.ts';
import { locales } from './locales/index.ts';
import type { Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';
import { replyFromAbstained } from './reply-from-abstained.ts';
import { replyFromAnswered } from './reply-from-answered.ts';
import { replyFromPractices } from './reply-from-practices.ts';
import { replyFromDeclined } from './reply-from-declined.ts';
import { replyFromRecord } from './reply-from-record.ts';
import { replyFromSdgGoal } from './reply-from-sdg.ts';
import { replyList } from './reply-list.ts';
import { replyFromSmallTalk } from './reply-from-small-talk.ts';
import { shorten } from './shorten.ts';

/** Characters of a question as understood: one line or two. */
const QUESTION_ROOM = 200;

/** What is said to an answer of the engine, in the language of the question; a follow-up with how it was understood on top. */
export function replyFromAnswer(answer: Answer, given: Omit<ReplyContext, 'language'>): Reply {
  const context = { ...given, language: answer.language };
  const reply = replyOf(answer, context);
  if (answer.understoodAs === undefined || !['answered', 'abstained'].includes(answer.kind)) return reply;
  const question = shorten(answer.understoodAs, QUESTION_ROOM);
  const note = { kind: 'note' as const, text: locales[context.language].answer.understoodAs(question) };
  return { ...reply, blocks: [note, ...reply.blocks] };
}

function replyOf(answer: Answer, context: ReplyContext): Reply {
  switch (answer.kind) {
    case 'answered':
      return lookedUp(answer, context) ?? replyFromAnswered(answer, context);
    case 'abstained':
      return replyFromAbstained(answer, context);
    case 'declined':
      return replyFromDeclined(answer, context);
    case 'conversational':
      return replyFromSmallTalk(answer, context);
    default:
      return answer satisfies never;
  }
}

/** The thing itself, when the question only named one thing. */
function lookedUp(
  { recordId, practicesOf, question }: Extract<Answer, { kind: 'answered' }>,
  context: ReplyContext,
): Reply | undefined {
  if (practicesOf !== undefined)
    return replyFromPractices(practicesOfPlaces(practicesOf.places, context.catalogue), {
      words: practicesOf.words,
      context,
    });
  if (recordId === undefined) return undefined;
  const { references } = findReferences(question);
  const [first] = references;
  if (references.length === 1 && first?.kind === 'sdg-goal') return replyFromSdgGoal(first.goal, context);
  const named = resolveReferences(references, context.catalogue);
  const records = [...new Set(named.flatMap((each) => (each.kind === 'found' ? shownOf(each) : [])))];
  if (records.length > 1)
    return replyList(
      {
        headline: headlineOfFound(
          records.map((record) => ({ record, place: record.id })),
          { question },
          context,
        ),
        records,
        withWords: true,
        perPage: records.length,
      },
      context,
    );
  const record = context.catalogue.record(recordId);
  return record && replyFromRecord(record, context);
}

/** One record for each thing that was named; a goal of the SDGs shows its targets, each once. */
function shownOf({ reference, records }: Extract<Resolved, { kind: 'found' }>): KnowledgeRecord[] {
  if (reference.kind !== 'sdg-goal') return records.slice(0, 1);
  return [...new Map(records.toReversed().map((record) => [record.number, record])).values()].sort((a, b) =>
    (a.number ?? '').localeCompare(b.number ?? '', 'en', { numeric: true }),
  );
}

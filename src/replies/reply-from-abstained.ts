import type { AbstainReason, Answer } from '../answering/answer.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { languageNote } from './language-note.ts';
import { locales } from './locales/index.ts';
import { missingRecord } from './missing-record.ts';
import { openCall, openPassageCall } from './open-call.ts';
import { createQuoteBook } from './quote-book.ts';
import { LINE_ROOM } from './record-item.ts';
import { recordTitle } from './record-title.ts';
import type { ListItem, Reply, ReplyBlock } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';
import type { ReplySuggestion } from './answer-suggestions.ts';
import { feedback } from './reply-from-answered.ts';

type Abstained = Extract<Answer, { kind: 'abstained' }>;
type Said = {
  headline: string;
  text: string;
  suggestions: readonly ReplySuggestion[];
  showsNearest: boolean;
};

/** What is missing in plain words, and what comes nearest, marked as such. */
export function replyFromAbstained(answer: Abstained, context: ReplyContext): Reply {
  const { missing } = locales[context.language];
  const { headline, text, suggestions, showsNearest } = said(answer.reason, context);
  const evidence = showsNearest ? onePerRecord(answer.nearest) : [];
  const nearest = nearestItems(evidence, context);
  const blocks: ReplyBlock[] = [
    { kind: 'headline', text: headline },
    { kind: 'text', text },
    ...(nearest.length === 0 ? [] : [{ kind: 'list' as const, title: missing.nearest, items: nearest }]),
    ...(showsNearest
      ? languageNote(
          evidence.map(({ passage }) => passage.locator.document),
          context,
        )
      : []),
    ...(suggestions.length === 0 ? [] : [{ kind: 'suggestions' as const, items: suggestions }]),
    ...(showsNearest && context.answerId !== undefined
      ? [{ kind: 'note' as const, text: missing.tellUs }, ...feedback(context)]
      : []),
  ];
  return {
    visibility: 'everyone',
    language: context.language,
    blocks,
    recordIds: evidence.map(({ passage }) => passage.recordId),
    outcome: 'abstained',
  };
}

function said(reason: AbstainReason, context: ReplyContext): Said {
  const { missing } = locales[context.language];
  const plain = (words: { headline: string; text: string }): Said => ({
    ...words,
    suggestions: [],
    showsNearest: false,
  });
  switch (reason.kind) {
    case 'weak-evidence':
      return { headline: missing.notSaid, text: missing.noPassage, suggestions: [], showsNearest: true };
    case 'not-covered':
      return {
        headline: missing.notSaid,
        text: reason.missing.length === 0 ? missing.noPassage : missing.notCovered(reason.missing),
        suggestions: [],
        showsNearest: true,
      };
    case 'does-not-exist':
      return { ...missingRecord(reason, context), showsNearest: false };
    case 'empty-question':
      return plain(missing.emptyQuestion);
    case 'question-too-long':
      return plain(missing.tooLong(reason.maxLength));
    default:
      return reason satisfies never;
  }
}

/** The best passage of each record: two entries of one title would look like a repetition. */
const onePerRecord = (nearest: readonly Evidence[]): Evidence[] =>
  nearest.filter(
    ({ passage }, index) =>
      nearest.findIndex((other) => other.passage.recordId === passage.recordId) === index,
  );

function nearestItems(nearest: readonly Evidence[], context: ReplyContext): ListItem[] {
  const { catalogue, language } = context;
  const book = createQuoteBook(context);
  return nearest.map(({ passage }) => {
    const record = catalogue.record(passage.recordId);
    const text = book.line(passage, { room: LINE_ROOM });
    const position = catalogue.passagesOf(passage.recordId).findIndex(({ id }) => id === passage.id);
    return {
      label: record === undefined ? passage.id : recordTitle(record, locales[language]),
      ...(text !== undefined && { text }),
      isQuote: text !== undefined,
      call:
        record !== undefined && position === 0
          ? openCall(record)
          : openPassageCall(passage.recordId, position + 1),
    };
  });
}

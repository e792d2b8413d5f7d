import type { Answer } from '../answering/answer.ts';
import { answerSuggestions } from './answer-suggestions.ts';
import { citedStatements } from './cited-statements.ts';
import { headlineOfFound } from './headline-of-found.ts';
import { languageNoteText } from './language-note.ts';
import { localCitations } from './local-citations.ts';
import { locales } from './locales/index.ts';
import type { Reply, ReplyBlock } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

type Answered = Extract<Answer, { kind: 'answered' }>;

/** What was found, in the documents' words: nothing on top that the quotes do not carry. */
export function replyFromAnswered(answer: Answered, context: ReplyContext): Reply {
  const locale = locales[context.language];
  const citations = localCitations(answer.citations, { catalogue: context.catalogue, locale });
  const note = noteOf(answer, context);
  return {
    visibility: 'everyone',
    language: context.language,
    blocks: [
      ...(answer.mode === 'extractive' || answer.note !== undefined
        ? [{ kind: 'headline' as const, text: headlineOf(answer, context) }]
        : []),
      { kind: 'statements', statements: citedStatements(answer) },
      { kind: 'citations', citations },
      ...note,
      { kind: 'suggestions', items: answerSuggestions(answer, context) },
      ...feedback(context),
    ],
    recordIds: citedRecordIds(answer, context),
    more: { name: 'search', arguments: { words: answer.question } },
    outcome: 'answered',
  };
}

/** One id a citation, so that "the second one" is the one numbered 2. */
export const citedRecordIds = (
  { citations }: Pick<Answered, 'citations'>,
  { catalogue }: ReplyContext,
): string[] => citations.flatMap(({ passageId }) => catalogue.passage(passageId)?.recordId ?? []);

/** The vote under a reply, where one can be stored. */
export const feedback = ({ answerId }: ReplyContext): ReplyBlock[] =>
  answerId === undefined ? [] : [{ kind: 'feedback', answerId }];

const documentsOf = (citations: Answered['citations']): string[] =>
  citations.map(({ locator }) => locator.document);

/** Small print: the language of the quotes, and why there are quotes only. */
export function noteOf(
  answer: { note?: Answered['note'] } & Pick<Answered, 'statements' | 'citations'>,
  context: ReplyContext,
): ReplyBlock[] {
  const { answer: words } = locales[context.language];
  const hasTranslation = answer.statements.some(({ isTranslation }) => isTranslation);
  const texts = [
    hasTranslation ? words.translated : languageNoteText(documentsOf(answer.citations), context),
    answer.note && words.quotesOnly[answer.note],
  ].filter((text) => text !== undefined);
  return texts.length === 0 ? [] : [{ kind: 'note', text: texts.join(' ') }];
}

function headlineOf({ citations, question }: Answered, context: ReplyContext): string {
  const { catalogue } = context;
  const found = citations.flatMap(({ passageId }) => {
    const record = catalogue.record(catalogue.passage(passageId)?.recordId ?? '');
    return record === undefined ? [] : [{ record, place: passageId }];
  });
  return headlineOfFound(found, { question }, context);
}

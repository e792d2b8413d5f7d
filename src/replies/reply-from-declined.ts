import type { Answer } from '../answering/answer.ts';
import { answerSuggestions, recordSuggestion } from './answer-suggestions.ts';
import { citedStatements } from './cited-statements.ts';
import { localCitations } from './local-citations.ts';
import { locales } from './locales/index.ts';
import { createQuoteBook } from './quote-book.ts';
import type { Reply, ReplyBlock } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';
import { citedRecordIds, noteOf } from './reply-from-answered.ts';

type Declined = Extract<Answer, { kind: 'declined' }>;

/** Objectives that someone who asks for wrongdoing may be led to: regular pathways, smuggling, trafficking. */
const INSTEAD_OF_WRONGDOING = ['gcm/5', 'gcm/9', 'gcm/10'];

/** Where the documents ask that services keep people's data from immigration authorities. */
const FIREWALLS = ['brief/3.1/g', 'gcm/15/b'];

/** Characters quoted of each of the firewalls. */
const FIREWALL_ROOM = 420;

/** Reasons that tell of the asker or of another person: nobody else needs to read the reply. */
const ABOUT_THE_ASKER: ReadonlySet<Declined['reason']> = new Set([
  'crisis',
  'personal-case',
  'personal-data',
]);

/** Says why a question is not answered, where to turn, and what the documents say in general where that helps. */
export function replyFromDeclined(answer: Declined, context: ReplyContext): Reply {
  const { declined } = locales[context.language];
  const { headline, text } = declined[answer.reason];
  return {
    visibility: ABOUT_THE_ASKER.has(answer.reason) ? 'asker' : 'everyone',
    language: context.language,
    blocks: [{ kind: 'headline', text: headline }, { kind: 'text', text }, ...guidance(answer, context)],
    recordIds: answer.reason === 'personal-case' ? citedRecordIds(answer, context) : [],
    outcome: 'declined',
  };
}

function guidance(answer: Declined, context: ReplyContext): ReplyBlock[] {
  const { catalogue, language } = context;
  const locale = locales[language];
  switch (answer.reason) {
    case 'personal-case':
      if (answer.statements.length === 0) return [];
      return [
        { kind: 'text', text: locale.answer.generalGuidance },
        { kind: 'statements', statements: citedStatements(answer) },
        { kind: 'citations', citations: localCitations(answer.citations, { catalogue, locale }) },
        ...noteOf(answer, context),
        { kind: 'suggestions', items: answerSuggestions(answer, context) },
      ];
    case 'personal-data':
      return firewalls(context);
    case 'wrongdoing':
      return [
        {
          kind: 'suggestions',
          items: INSTEAD_OF_WRONGDOING.flatMap((id) => catalogue.record(id) ?? []).map((record) =>
            recordSuggestion(record, context),
          ),
        },
      ];
    case 'crisis':
      return [];
    case 'rules-change':
      return examples(context);
    default:
      return answer.reason satisfies never;
  }
}

function firewalls(context: ReplyContext): ReplyBlock[] {
  const { catalogue, language } = context;
  const book = createQuoteBook(context);
  const statements = FIREWALLS.flatMap((id) => catalogue.passage(id) ?? []).flatMap((passage) =>
    book.quote(passage, { room: FIREWALL_ROOM }),
  );
  const citations = book.citations();
  return [
    { kind: 'text', text: locales[language].answer.firewalls },
    { kind: 'statements', statements },
    { kind: 'citations', citations },
    ...noteOf({ statements: [], citations }, context),
  ];
}

/** Questions to try, each of which runs. */
export const examples = ({ language }: ReplyContext): ReplyBlock[] => [
  {
    kind: 'suggestions',
    items: locales[language].examples.map((question) => ({
      label: question,
      call: { name: 'ask', arguments: { question } },
    })),
  },
];

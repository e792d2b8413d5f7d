import { languageNote } from '../replies/language-note.ts';
import { locales } from '../replies/locales/index.ts';
import { openCall, openPassageCall } from '../replies/open-call.ts';
import { plainReply } from '../replies/plain-reply.ts';
import { createQuoteBook } from '../replies/quote-book.ts';
import { LINE_ROOM } from '../replies/record-item.ts';
import { recordTitle } from '../replies/record-title.ts';
import { shorten } from '../replies/shorten.ts';
import type { ListItem, Reply } from '../replies/reply.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { pageArgument, pageOf, splitPage } from './reading/page-argument.ts';
import { replyContextOf } from './reading/reply-context-of.ts';

/** Passages listed at once. */
const PAGE = 8;

/** Pages that can be leafed through; what is further down no longer fits the words. */
const MAX_PAGES = 4;

/** Passages for words, best first, each of which opens: the evidence itself, nothing composed. */
export const search = defineCommand({
  name: 'search',
  summary: {
    en: 'List the passages that fit some words, best first',
    es: 'Listar los pasajes que corresponden a unas palabras, el mejor primero',
    fr: 'Lister les passages qui correspondent à des mots, le meilleur d’abord',
    pt: 'Listar as passagens que correspondem a umas palavras, a melhor primeiro',
  },
  usage: '[words]',
  arguments: [
    {
      name: 'words',
      kind: 'text',
      maxLength: 2000,
      required: true,
      summary: { en: 'What to look for', es: 'Qué buscar', fr: 'Que chercher', pt: 'O que procurar' },
    },
  ],
  readWords: splitPage,
  run: async (given, context) => {
    const words = given.words?.trim() ?? '';
    const page = Math.min(pageOf(given), MAX_PAGES);
    const { evidence } = await context.search(words, { limit: PAGE * MAX_PAGES, language: context.language });
    const shown = evidence.slice((page - 1) * PAGE, page * PAGE);
    if (shown.length === 0)
      return plainReply(locales[context.language].commands.noPassageFor(words), context);
    const hasMore = evidence.length > page * PAGE && page < MAX_PAGES;
    return listed(shown, { words, page, left: hasMore ? evidence.length - page * PAGE : 0, context });
  },
});

function listed(
  evidence: readonly Evidence[],
  { words, page, left, context }: { words: string; page: number; left: number; context: CommandContext },
): Reply {
  const { commands, answer } = locales[context.language];
  const from = (page - 1) * PAGE + 1;
  const more = { name: 'search', arguments: { words, ...pageArgument(page + 1) } };
  return {
    visibility: 'everyone',
    language: context.language,
    blocks: [
      {
        kind: 'headline',
        text: commands.passagesFor(shorten(words, WORDS_ROOM), { from, to: from + evidence.length - 1 }),
      },
      { kind: 'list', items: evidence.map((each) => item(each, context)) },
      ...languageNote(
        evidence.map(({ passage }) => passage.locator.document),
        context,
      ),
      ...(left === 0
        ? []
        : [{ kind: 'suggestions' as const, items: [{ label: answer.more(left), call: more }] }]),
    ],
    recordIds: evidence.map(({ passage }) => passage.recordId),
    ...(left > 0 && { more }),
    outcome: 'looked-up',
  };
}

/** Characters of the words that the line on top repeats. */
const WORDS_ROOM = 80;

function item({ passage, score }: Evidence, context: CommandContext): ListItem {
  const { catalogue, language } = context;
  const record = catalogue.record(passage.recordId);
  const position = catalogue.passagesOf(passage.recordId).findIndex(({ id }) => id === passage.id);
  const text = createQuoteBook(replyContextOf(context)).line(passage, { room: LINE_ROOM });
  const title = record === undefined ? passage.id : recordTitle(record, locales[language]);
  return {
    label: `${title} · ${score.toFixed(2)}`,
    ...(text !== undefined && { text }),
    isQuote: text !== undefined,
    call:
      record !== undefined && position === 0
        ? openCall(record)
        : openPassageCall(passage.recordId, position + 1),
  };
}

import { locales } from '../replies/locales/index.ts';
import { missingRecord } from '../replies/missing-record.ts';
import { plainReply } from '../replies/plain-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { replyFromRecord } from '../replies/reply-from-record.ts';
import { replyFromPractices } from '../replies/reply-from-practices.ts';
import { LIST_PAGE } from '../replies/reply-list.ts';
import { practicesOfPlaces } from '../retrieval/practices-of-places.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { completePractice } from './practice-completer.ts';
import { findPractices, practiceNumber, practicesOf } from './practice-finder.ts';
import { pageOf, splitPage } from './reading/page-argument.ts';
import { askFor, namesSeveral } from './reading/names-several.ts';
import { replyContextOf } from './reading/reply-context-of.ts';

/** Passages looked through for practices on a subject that no title, theme or country names. */
const SEARCHED_PASSAGES = 40;

/** A practice by number, or those of a country, theme or implementer; without arguments all of them. */
export const practice = defineCommand({
  name: 'practice',
  summary: {
    en: 'Open a promising practice, or list those of a country or theme',
    es: 'Abrir una práctica prometedora o listar las de un país o tema',
    fr: 'Ouvrir une pratique prometteuse, ou lister celles d’un pays ou d’un thème',
    pt: 'Abrir uma prática promissora ou listar as de um país ou tema',
  },
  usage: '[number, country, theme or implementer]',
  arguments: [
    {
      name: 'query',
      kind: 'text',
      maxLength: 200,
      required: false,
      complete: completePractice,
      summary: {
        en: 'Number, country, theme, implementer or words',
        es: 'Número, país, tema, entidad o palabras',
        fr: 'Numéro, pays, thème, organisme ou mots',
        pt: 'Número, país, tema, entidade ou palavras',
      },
    },
  ],
  readWords: (words) => {
    const { words: query, page } = splitPage(words);
    return { ...(query !== '' && { query }), ...(page !== undefined && { page }) };
  },
  run: async (given, context) => {
    const query = given.query?.trim() ?? '';
    const replyContext = replyContextOf(context);
    const number = practiceNumber(query);
    if (query === '')
      return list(context.catalogue.ofKind('practice'), { query, page: pageOf(given), context });
    if (number !== undefined) {
      const found = context.catalogue.record(`practices/${number}`);
      return found === undefined
        ? plainReply(
            missingRecord(
              { kind: 'does-not-exist', what: 'practice', asked: String(number), known: '' },
              replyContext,
            ),
            replyContext,
          )
        : replyFromRecord(found, replyContext);
    }
    if (namesSeveral(`practice ${query}`)) return askFor(`practice ${query}`, context);
    return list(await found(query, context), { query, page: pageOf(given), context });
  },
});

async function found(query: string, context: CommandContext): ReturnType<typeof searched> {
  const { query: understood, evidence } = await context.search(query, { limit: SEARCHED_PASSAGES });
  const asked = understood.references.find((reference) => reference.kind === 'practices-of');
  if (asked !== undefined) return practicesOfPlaces(asked.places, context.catalogue);
  const { practices, examples } = findPractices(query, {
    catalogue: context.catalogue,
    places: understood.places,
  });
  const named = [...practices, ...examples];
  return named.length > 0 ? named : searched(evidence, context);
}

const searched = (
  evidence: Awaited<ReturnType<CommandContext['search']>>['evidence'],
  { catalogue }: CommandContext,
): Promise<ReturnType<typeof practicesOf>> =>
  Promise.resolve(
    practicesOf(
      evidence.map(({ passage }) => passage),
      catalogue,
    ).slice(0, LIST_PAGE),
  );

function list(
  records: ReturnType<typeof practicesOf> | readonly ReturnType<typeof practicesOf>[number][],
  { query, page, context }: { query: string; page: number; context: CommandContext },
): Reply {
  const { commands } = locales[context.language];
  const replyContext = replyContextOf(context);
  return (
    replyFromPractices(records, { words: query, page, context: replyContext }) ??
    plainReply(commands.noPracticeFor(query), replyContext)
  );
}

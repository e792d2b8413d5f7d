import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { foldText } from '../knowledge/words.ts';
import { locales } from '../replies/locales/index.ts';
import { bareTitle } from '../replies/record-title.ts';
import type { Reply } from '../replies/reply.ts';
import { replyFromRecord } from '../replies/reply-from-record.ts';
import { practicesOf } from '../replies/reply-from-organisation.ts';
import { LIST_PAGE, replyList } from '../replies/reply-list.ts';
import { type CommandContext, type Completer, defineCommand } from './command.ts';
import { matchesWords } from './reading/match-words.ts';
import { replyContextOf } from './reading/reply-context-of.ts';

/** Organisations of the inventory by name; their names are the values. */
const completeOrganisation: Completer = (typed, { catalogue }) =>
  catalogue
    .ofKind('organisation')
    .map(bareTitle)
    .filter((name) => typed.trim() === '' || matchesWords(name, typed))
    .map((name) => ({ label: name, value: name }));

/** An organisation of the inventory with its tools and practices; without arguments all of them. */
export const organisation = defineCommand({
  name: 'organisation',
  summary: {
    en: 'See an organisation’s priority areas, tools and practices',
    es: 'Ver las áreas prioritarias, herramientas y prácticas de una organización',
    fr: 'Voir les domaines prioritaires, outils et pratiques d’une organisation',
    pt: 'Ver as áreas prioritárias, ferramentas e práticas de uma organização',
  },
  usage: '[name such as ILO]',
  arguments: [
    {
      name: 'name',
      kind: 'text',
      maxLength: 100,
      required: false,
      complete: completeOrganisation,
      summary: {
        en: 'Name, such as ILO or UNICEF',
        es: 'Nombre, por ejemplo ILO o UNICEF',
        fr: 'Nom, par exemple ILO ou UNICEF',
        pt: 'Nome, por exemplo ILO ou UNICEF',
      },
    },
  ],
  readWords: (words) => (words.trim() === '' ? {} : { name: words.trim() }),
  run: async ({ name = '' }, context) => {
    const typed = name.trim();
    if (typed === '') return list(context);
    const found = await find(typed, context);
    return found === undefined ? unknown(typed, context) : replyFromRecord(found, replyContextOf(context));
  },
});

/** By its acronym or name, then by what the glossary knows it by in four languages. */
async function find(
  name: string,
  { catalogue, search }: CommandContext,
): Promise<KnowledgeRecord | undefined> {
  const organisations = catalogue.ofKind('organisation');
  const called = (wanted: string): KnowledgeRecord | undefined =>
    organisations.find(
      (each) => foldText(bareTitle(each)).replace(/[^a-z]/g, '') === foldText(wanted).replace(/[^a-z]/g, ''),
    );
  const direct = called(name);
  if (direct !== undefined) return direct;
  const { query } = await search(name, { limit: 1 });
  return query.organisations.map(called).find((each) => each !== undefined);
}

function unknown(name: string, context: CommandContext): Reply {
  const { commands } = locales[context.language];
  const { carriedOut, namedIn } = practicesOf(name, context.catalogue);
  const practices = [...carriedOut, ...namedIn];
  const said = commands.noOrganisation(name);
  const all = list(context);
  if (practices.length > 0) {
    const listed = replyList(
      { headline: said.headline, records: practices.slice(0, LIST_PAGE) },
      replyContextOf(context),
    );
    const [headline, ...rest] = listed.blocks;
    const found = { kind: 'text' as const, text: `${commands.practicesFor(name, practices.length)}:` };
    return { ...listed, blocks: [...(headline === undefined ? [] : [headline]), found, ...rest] };
  }
  return {
    ...all,
    visibility: 'asker',
    outcome: 'abstained',
    blocks: [
      { kind: 'headline', text: said.headline },
      { kind: 'text', text: said.text },
      ...all.blocks.filter(({ kind }) => kind === 'list'),
    ],
  };
}

function list({
  language,
  catalogue,
}: { language: CommandContext['language']; catalogue: Catalogue } & CommandContext): Reply {
  const organisations = catalogue.ofKind('organisation');
  return {
    visibility: 'everyone',
    language,
    blocks: [
      { kind: 'headline', text: locales[language].commands.organisations(organisations.length) },
      {
        kind: 'list',
        items: organisations.map((each) => ({
          label: bareTitle(each),
          isQuote: false,
          call: { name: 'organisation', arguments: { name: bareTitle(each) } },
        })),
      },
    ],
    recordIds: organisations.map(({ id }) => id),
    outcome: 'looked-up',
  };
}

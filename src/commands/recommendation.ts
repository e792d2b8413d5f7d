import type { KnowledgeRecord } from '../knowledge/record.ts';
import { bareTitle } from '../replies/record-title.ts';
import { locales } from '../replies/locales/index.ts';
import { missingRecord } from '../replies/missing-record.ts';
import { plainReply } from '../replies/plain-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { replyFromRecord } from '../replies/reply-from-record.ts';
import { replyList } from '../replies/reply-list.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { matchesWords } from './reading/match-words.ts';
import { replyContextOf } from './reading/reply-context-of.ts';
import { briefSections, completeRecommendation } from './recommendation-completer.ts';

/** Passages looked through for sections on a subject that no title names. */
const SEARCHED_PASSAGES = 40;

/** Sections listed for a subject, at most. */
const MAX_FOUND = 8;

/** Words that name the actions for migrant health workers, which have letters but no number. */
const HEALTH_WORKERS =
  /health[- ]?workers|personal (?:sanitario|de salud)|personnel de sant|profissionais de sa/i;

/** A section of the policy brief with its lettered actions; without arguments all of them. */
export const recommendation = defineCommand({
  name: 'recommendation',
  summary: {
    en: 'Open a section of the policy brief on access to services, or one of its actions',
    es: 'Abrir un apartado del informe de políticas sobre acceso a servicios o una de sus acciones',
    fr: 'Ouvrir une section de la note d’orientation sur l’accès aux services ou l’une de ses actions',
    pt: 'Abrir um ponto do documento de orientação sobre acesso a serviços ou uma das suas ações',
  },
  usage: '[number such as 3.6, or words] [action letter]',
  arguments: [
    {
      name: 'query',
      kind: 'text',
      maxLength: 200,
      required: false,
      complete: completeRecommendation,
      summary: {
        en: 'Number such as 3.6, or a subject',
        es: 'Número como 3.6, o un tema',
        fr: 'Numéro comme 3.6, ou un sujet',
        pt: 'Número como 3.6, ou um tema',
      },
    },
    {
      name: 'action',
      kind: 'text',
      maxLength: 10,
      required: false,
      summary: {
        en: 'Letter of an action, such as c',
        es: 'Letra de una acción, por ejemplo c',
        fr: 'Lettre d’une action, par exemple c',
        pt: 'Letra de uma ação, por exemplo c',
      },
    },
  ],
  readWords: (words) => {
    const typed = words.trim();
    const parts = /^(\d+\.\d+|.*?workers)\s*,?\s*(?:action\s*)?\(?([a-z])\)?$/i.exec(typed);
    if (parts !== null) return { query: parts[1] ?? '', action: parts[2] ?? '' };
    return typed === '' ? {} : { query: typed };
  },
  run: ({ query = '', action }, context) => {
    const typed = query.trim();
    const letter = /(?:^|[^a-z])([a-z])(?![a-z])/i.exec(action ?? '')?.[1]?.toLowerCase();
    const number = /^(?:§\s*)?(\d+\.\d+)\.?$/.exec(typed)?.[1];
    if (number !== undefined)
      return Promise.resolve(open(`brief/${number}`, { asked: number, letter, context }));
    if (HEALTH_WORKERS.test(typed))
      return Promise.resolve(open('brief/health-workers', { asked: '', letter, context }));
    if (typed === '') return Promise.resolve(all(context));
    return bySubject(typed, context);
  },
});

function open(
  id: string,
  { asked, letter, context }: { asked: string; letter: string | undefined; context: CommandContext },
): Reply {
  const replyContext = replyContextOf(context);
  const record = context.catalogue.record(letter === undefined ? id : `${id}/${letter}`);
  if (record !== undefined) return replyFromRecord(record, replyContext);
  const whole = letter === undefined ? asked : `${asked} (${letter})`.trim();
  return plainReply(
    missingRecord({ kind: 'does-not-exist', what: 'brief-section', asked: whole, known: '' }, replyContext),
    replyContext,
  );
}

function all(context: CommandContext): Reply {
  const sections = briefSections(context.catalogue);
  return replyList(
    {
      headline: locales[context.language].commands.recommendations,
      records: sections,
      perPage: sections.length,
    },
    replyContextOf(context),
  );
}

async function bySubject(words: string, context: CommandContext): Promise<Reply> {
  const { catalogue, language } = context;
  const { commands } = locales[language];
  const replyContext = replyContextOf(context);
  const byTitle = briefSections(catalogue).filter((section) => matchesWords(bareTitle(section), words));
  const sections = byTitle.length > 0 ? byTitle : await bySearch(words, context);
  const [only] = sections;
  if (only === undefined) return plainReply(commands.noRecommendationFor(words), replyContext);
  if (sections.length === 1) return replyFromRecord(only, replyContext);
  const shown = sections.slice(0, MAX_FOUND);
  return replyList(
    { headline: commands.recommendationsFor(words, shown.length), records: shown },
    replyContext,
  );
}

async function bySearch(words: string, { search, catalogue }: CommandContext): Promise<KnowledgeRecord[]> {
  const { evidence } = await search(words, { limit: SEARCHED_PASSAGES });
  const ids = evidence.flatMap(({ passage }) => /^brief\/\d\.\d+/.exec(passage.recordId)?.[0] ?? []);
  return [...new Set(ids)].flatMap((id) => catalogue.record(id) ?? []);
}

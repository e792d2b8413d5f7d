import { locales } from '../replies/locales/index.ts';
import { missingRecord } from '../replies/missing-record.ts';
import { plainReply } from '../replies/plain-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { replyFromRecord } from '../replies/reply-from-record.ts';
import { replyList } from '../replies/reply-list.ts';
import { findReferences } from '../retrieval/find-references.ts';
import { askFor, namesSeveral } from './reading/names-several.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { completeObjective } from './objective-completer.ts';
import { findObjectives, objectivesOf } from './objective-finder.ts';
import { replyContextOf } from './reading/reply-context-of.ts';

/** Passages looked through for objectives on a subject that no title names. */
const SEARCHED_PASSAGES = 30;

/** Objectives listed for a subject, at most. */
const MAX_FOUND = 6;

/** An objective of the Global Compact with its actions; without arguments all of them. */
export const objective = defineCommand({
  name: 'objective',
  summary: {
    en: 'Open an objective of the Global Compact, or one of its actions',
    es: 'Abrir un objetivo del Pacto Mundial o una de sus acciones',
    fr: 'Ouvrir un objectif du Pacte mondial ou l’une de ses actions',
    pt: 'Abrir um objetivo do Pacto Global ou uma das suas ações',
  },
  usage: '[number or words] [action letter]',
  arguments: [
    {
      name: 'number',
      kind: 'integer',
      minimum: 1,
      maximum: 23,
      required: false,
      complete: completeObjective,
      summary: {
        en: 'Number from 1 to 23',
        es: 'Número del 1 al 23',
        fr: 'Numéro de 1 à 23',
        pt: 'Número de 1 a 23',
      },
    },
    {
      name: 'words',
      kind: 'text',
      maxLength: 200,
      required: false,
      complete: completeObjective,
      summary: {
        en: 'Or its subject, such as remittances',
        es: 'O su tema, por ejemplo remesas',
        fr: 'Ou son sujet, par exemple envois de fonds',
        pt: 'Ou o seu tema, por exemplo remessas',
      },
    },
    {
      name: 'action',
      kind: 'text',
      maxLength: 10,
      required: false,
      summary: {
        en: 'Letter of an action, such as b',
        es: 'Letra de una acción, por ejemplo b',
        fr: 'Lettre d’une action, par exemple b',
        pt: 'Letra de uma ação, por exemplo b',
      },
    },
  ],
  readWords: readObjective,
  run: ({ number, words = '', action }, context) => {
    if (number === undefined && namesSeveral(`objective ${words}`))
      return askFor(`objective ${words}`, context);
    const typed = number ?? readObjective(words).number;
    const letter = letterIn(action) ?? readObjective(words).action;
    if (typed !== undefined) return Promise.resolve(open(typed, { letter, context }));
    if (words.trim() === '') return Promise.resolve(all(context));
    return bySubject(words.trim(), context);
  },
});

const letterIn = (action: string | undefined): string | undefined =>
  /(?:^|[^a-z])([a-z])(?![a-z])/i.exec(action ?? '')?.[1]?.toLowerCase();

function readObjective(words: string): Record<string, string> {
  const typed = words.trim();
  if (typed === '') return {};
  const plain = /^(\d{1,4})(?:[\s,]*\(?([a-z])\)?)?$/i.exec(typed);
  if (plain !== null)
    return { number: plain[1] ?? '', ...(plain[2] !== undefined && { action: plain[2].toLowerCase() }) };
  const { references, rest } = findReferences(`objective ${typed}`);
  const [first] = references;
  const isAll = references.length === 1 && rest.trim() === '';
  if (isAll && first?.kind === 'objective') return { number: String(first.number) };
  if (isAll && first?.kind === 'action') return { number: String(first.number), action: first.letter };
  return { words: typed };
}

function open(
  number: string,
  { letter, context }: { letter: string | undefined; context: CommandContext },
): Reply {
  const { catalogue } = context;
  const replyContext = replyContextOf(context);
  const found = catalogue.record(`gcm/${Number(number)}`);
  if (found === undefined)
    return plainReply(
      missingRecord({ kind: 'does-not-exist', what: 'objective', asked: number, known: '' }, replyContext),
      replyContext,
    );
  const action = letter === undefined ? found : catalogue.record(`${found.id}/${letter}`);
  if (action !== undefined) return replyFromRecord(action, replyContext);
  const known = catalogue.partsOf(found.id, 'action').at(-1)?.letter ?? '';
  return plainReply(
    missingRecord(
      { kind: 'does-not-exist', what: 'action', asked: `${number}(${letter ?? ''})`, known },
      replyContext,
    ),
    replyContext,
  );
}

function all(context: CommandContext): Reply {
  const objectives = context.catalogue.ofKind('objective');
  return replyList(
    {
      headline: locales[context.language].commands.objectives(objectives.length),
      records: objectives,
      perPage: objectives.length,
    },
    replyContextOf(context),
  );
}

async function bySubject(words: string, context: CommandContext): Promise<Reply> {
  const { commands } = locales[context.language];
  const replyContext = replyContextOf(context);
  const byName = findObjectives(words, context.catalogue);
  const found =
    byName.length > 0
      ? byName
      : objectivesOf(
          (await context.search(words, { limit: SEARCHED_PASSAGES })).evidence.map(({ passage }) => passage),
          context.catalogue,
        );
  const [only] = found;
  if (only === undefined) return plainReply(commands.noObjectiveFor(words), replyContext);
  if (found.length === 1) return replyFromRecord(only, replyContext);
  const shown = found.slice(0, MAX_FOUND);
  return replyList(
    { headline: commands.objectivesFor(words, shown.length), records: shown, withWords: true },
    replyContext,
  );
}

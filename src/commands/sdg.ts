import { locales } from '../replies/locales/index.ts';
import { missingRecord } from '../replies/missing-record.ts';
import { plainReply } from '../replies/plain-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { objectiveNumbers, replyFromSdgGoal, replyFromSdgTarget } from '../replies/reply-from-sdg.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { replyContextOf } from './reading/reply-context-of.ts';
import { completeSdg, sdgGoals } from './sdg-completer.ts';

/** An SDG target with the objectives that list it, or the targets of a goal; without arguments all goals. */
export const sdg = defineCommand({
  name: 'sdg',
  summary: {
    en: 'See which objectives of the Compact an SDG target or goal stands under',
    es: 'Ver en qué objetivos del Pacto figura una meta o un objetivo de los ODS',
    fr: 'Voir sous quels objectifs du Pacte figure une cible ou un objectif des ODD',
    pt: 'Ver em que objetivos do Pacto consta uma meta ou um objetivo dos ODS',
  },
  usage: '[target such as 10.7, or goal such as 10]',
  arguments: [
    {
      name: 'target',
      kind: 'text',
      maxLength: 40,
      required: false,
      complete: completeSdg,
      summary: {
        en: 'Target such as 10.7, or goal such as 10',
        es: 'Meta como 10.7, u objetivo como 10',
        fr: 'Cible comme 10.7, ou objectif comme 10',
        pt: 'Meta como 10.7, ou objetivo como 10',
      },
    },
  ],
  readWords: (words) => (words.trim() === '' ? {} : { target: words.trim() }),
  run: ({ target = '' }, context) => Promise.resolve(open(target.trim(), context)),
});

function open(typed: string, context: CommandContext): Reply {
  const replyContext = replyContextOf(context);
  const { commands } = locales[context.language];
  if (typed === '') return all(context);
  const found =
    /^(?:(?:sdgs?|ods|odd|goal|target|meta|cible|objetivo|objectif)\s*)*(\d{1,2})(?:[.:,]([0-9a-d]{1,2}))?$/i.exec(
      typed,
    );
  if (found === null) return plainReply(commands.notSdg(typed), replyContext);
  const [, goal = '', part] = found;
  const asked = part === undefined ? goal : `${goal}.${part.toLowerCase()}`;
  const reply =
    part === undefined
      ? replyFromSdgGoal(Number(goal), replyContext)
      : replyFromSdgTarget(asked, replyContext);
  return (
    reply ??
    plainReply(
      missingRecord({ kind: 'does-not-exist', what: 'sdg-target', asked, known: '' }, replyContext),
      replyContext,
    )
  );
}

function all(context: CommandContext): Reply {
  const { commands, records } = locales[context.language];
  return {
    visibility: 'everyone',
    language: context.language,
    blocks: [
      { kind: 'headline', text: commands.goals },
      {
        kind: 'list',
        items: sdgGoals(context.catalogue).map(({ goal, targets }) => ({
          label: records.sdgGoal(goal),
          text: [...targets]
            .map(([target, listed]) => `${target} (${objectiveNumbers(listed).join(', ')})`)
            .join(' · '),
          isQuote: false,
          call: { name: 'sdg', arguments: { target: String(goal) } },
        })),
      },
    ],
    recordIds: [],
    outcome: 'looked-up',
  };
}

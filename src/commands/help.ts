import { locales } from '../replies/locales/index.ts';
import type { ListItem } from '../replies/reply.ts';
import type { Language } from '../retrieval/query.ts';
import { type Command, defineCommand } from './command.ts';

/** What a person could type after each name, the same in every language. */
const EXAMPLES: Readonly<Record<string, string>> = {
  ask: '…',
  objective: '15 b',
  practice: 'Portugal',
  recommendation: '3.6 c',
  sdg: '10.7',
  organisation: 'ILO',
  search: '…',
  open: 'gcm/15/b',
};

/** All commands with usage, and questions to try. */
export const help = defineCommand({
  name: 'help',
  summary: {
    en: 'What you can ask, and all commands',
    es: 'Qué se puede preguntar y todos los comandos',
    fr: 'Ce que vous pouvez demander, et toutes les commandes',
    pt: 'O que se pode perguntar e todos os comandos',
  },
  usage: '',
  arguments: [],
  readWords: () => ({}),
  run: (_given, { language, commands }) => {
    const locale = locales[language];
    return Promise.resolve({
      visibility: 'asker',
      language,
      blocks: [
        { kind: 'headline', text: locale.commands.help.headline },
        { kind: 'text', text: locale.commands.help.text },
        { kind: 'list', items: commands.map((command) => commandItem(command, language)) },
        { kind: 'text', text: `${locale.commands.help.examples}:` },
        {
          kind: 'suggestions',
          items: locale.examples.map((question) => ({
            label: question,
            call: { name: 'ask', arguments: { question } },
          })),
        },
      ],
      recordIds: [],
      outcome: 'conversational',
    });
  },
});

function commandItem(command: Command, language: Language): ListItem {
  const { name, summary, usage } = command;
  const example = EXAMPLES[name];
  const typed = language === 'en' ? usage : (example ?? '');
  const isExampleTold = language === 'en' && example !== undefined && example !== '…';
  const needsNothing = command.arguments.every(({ required }) => !required);
  return {
    label: `/${name} ${typed}`.trim(),
    text: isExampleTold ? `${summary[language]} (/${name} ${example})` : summary[language],
    isQuote: false,
    ...(needsNothing && { call: { name, arguments: {} } }),
  };
}

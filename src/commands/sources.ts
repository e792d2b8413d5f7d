import { locales } from '../replies/locales/index.ts';
import { defineCommand } from './command.ts';

/** The documents that every answer is made of: dates, how to cite them, rights, and what they hold. */
export const sources = defineCommand({
  name: 'sources',
  summary: {
    en: 'The documents behind the answers, and how to cite them',
    es: 'Los documentos en que se basan las respuestas y cómo citarlos',
    fr: 'Les documents sur lesquels reposent les réponses, et comment les citer',
    pt: 'Os documentos em que assentam as respostas e como citá-los',
  },
  usage: '',
  arguments: [],
  readWords: () => ({}),
  run: (_given, { language, catalogue }) => {
    const { commands } = locales[language];
    const count = (kind: Parameters<typeof catalogue.ofKind>[0]): number => catalogue.ofKind(kind).length;
    return Promise.resolve({
      visibility: 'everyone',
      language,
      blocks: [
        { kind: 'headline', text: commands.sources(catalogue.documents.length) },
        {
          kind: 'text',
          text: commands.counts({
            objectives: count('objective'),
            actions: count('action'),
            practices: count('practice'),
            examples: count('example-practice'),
            recommendations: count('key-message') + count('consideration') + count('recommendation'),
            organisations: count('organisation'),
          }),
        },
        {
          kind: 'list',
          items: catalogue.documents.map(({ title, date, cite, rights, url }) => ({
            label: `${title} (${date})`,
            text: [`${commands.citeAs}: ${cite}`, rights, url]
              .filter((each) => each !== undefined)
              .join('\n'),
            isQuote: false,
          })),
        },
      ],
      recordIds: [],
      outcome: 'looked-up',
    });
  },
});

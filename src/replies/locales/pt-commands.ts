import type { CommandWords } from './locale.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const all = new Intl.ListFormat('pt');

/** What the assistant says in Portuguese around commands. */
export const wordsForCommandsInPortuguese: CommandWords = {
  objectives: (count) => `Os ${count} objetivos do Pacto Global para as Migrações`,
  practices: (count) => `As ${count} práticas promissoras`,
  practicesFor: (words, count) => `${plural(count, 'prática', 'práticas')} para “${words}”`,
  examplePracticesFor: (count) =>
    plural(count, 'exemplo de prática da brochura', 'exemplos de práticas da brochura'),
  noPracticeFor: (words) => ({
    headline: `Não foi encontrada nenhuma prática para “${words}”.`,
    text: 'Tente um número de 1 a 37, um país como Portugal, um tema como a habitação ou quem a realiza.',
  }),
  objectivesFor: (words, count) => `${plural(count, 'objetivo', 'objetivos')} para “${words}”`,
  noObjectiveFor: (words) => ({
    headline: `Não foi encontrado nenhum objetivo para “${words}”.`,
    text: 'Indique um número de 1 a 23 ou um tema como remessas, fronteiras ou habitação.',
  }),
  recommendations: 'Os pontos do documento de orientação',
  recommendationsFor: (words, count) =>
    `${plural(count, 'ponto', 'pontos')} do documento de orientação para “${words}”`,
  noRecommendationFor: (words) => ({
    headline: `Não foi encontrado nenhum ponto do documento de orientação para “${words}”.`,
    text: 'Indique um número como 3.6, com ou sem letra, ou um tema como habitação, escola ou alimentação.',
  }),
  goals: 'Metas dos ODS que a brochura inclui',
  goalTargets: (goal, count) => `ODS ${goal}: ${plural(count, 'meta', 'metas')} na brochura`,
  notSdg: (words) => ({
    headline: `“${words}” não é um ODS.`,
    text: 'Indique uma meta como 10.7 ou um objetivo de 1 a 17.',
  }),
  underObjectives: (numbers) =>
    `${numbers.length === 1 ? 'no objetivo' : 'nos objetivos'} ${all.format(numbers)}`,
  organisations: (count) => `${plural(count, 'organização', 'organizações')} no inventário de ferramentas`,
  noOrganisation: (words) => ({
    headline: `O inventário não tem nenhuma organização chamada “${words}”.`,
    text: 'Estas são as que inclui:',
  }),
  passagesFor: (words, { from, to }) => `Passagens para “${words}” (${from} a ${to})`,
  noPassageFor: (words) => ({
    headline: `Não foi encontrada nenhuma passagem para “${words}”.`,
    text: 'Tente outras palavras; as do dia a dia servem.',
  }),
  noRecord: (id) => ({
    headline: `“${id}” não existe.`,
    text: 'Os identificadores são como gcm/15/b, practices/12 ou brief/3.6; /search encontra-os.',
  }),
  sources: (count) => `Os ${count} documentos em que assentam as respostas`,
  counts: ({ objectives, actions, practices, examples, recommendations, organisations }) =>
    `Contêm ${objectives} objetivos com ${actions} ações e ${examples} exemplos de práticas, ${practices} práticas promissoras, ${recommendations} pontos do documento de orientação e ${organisations} organizações com as suas ferramentas.`,
  citeAs: 'Como citar',
  help: {
    headline: 'Pergunte com as suas palavras, em português, inglês, espanhol ou francês.',
    text: 'Cada resposta cita os documentos e diz onde estão as palavras. Estes comandos abrem as coisas diretamente:',
    examples: 'Perguntas para experimentar',
  },
  unknown: (typed, nearest) => ({
    headline: `Não existe o comando /${typed}.`,
    text:
      nearest === undefined
        ? '/help mostra todos os comandos.'
        : `Queria dizer /${nearest}? Todos os comandos: /help.`,
  }),
  needs: (argument, usage) => ({
    headline: `Falta algo: ${argument}.`,
    text: `Escreve-se assim: ${usage}`,
  }),
  tooLong: (argument, maxLength) => ({
    headline: `Demasiado longo: ${argument}.`,
    text: `No máximo ${maxLength} caracteres.`,
  }),
  notAmong: (argument, choices) => ({
    headline: `Valor não válido: ${argument}.`,
    text: `Pode ser ${new Intl.ListFormat('pt', { type: 'disjunction' }).format(choices)}.`,
  }),
  failed: (reference) => ({
    headline: 'Algo falhou do nosso lado.',
    text: `Tente de novo daqui a pouco. Se continuar, indique o número ${reference} a quem mantém este assistente.`,
  }),
};

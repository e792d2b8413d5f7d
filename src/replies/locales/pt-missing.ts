import type { MissingWords } from './locale.ts';

const either = new Intl.ListFormat('pt', { type: 'disjunction' });
const all = new Intl.ListFormat('pt');

/** How the assistant says in Portuguese what the documents do not hold. */
export const wordsForMissingInPortuguese: MissingWords = {
  notSaid: 'Os documentos não o dizem.',
  noPassage: 'Nenhum dos cinco documentos responde a isto.',
  notCovered: (things) => `Não contêm nada sobre ${either.format(things.map((thing) => `“${thing}”`))}.`,
  nearest: 'As passagens mais próximas:',
  tellUs: 'Deveria constar? Diga-nos com 👎.',
  noObjective: (asked, { count, title }) => ({
    headline: `Não há objetivo ${asked}.`,
    text: `O Pacto Global tem ${count}. O objetivo ${count} é: ${title}.`,
  }),
  noAction: ({ objective, letter }, { last }) => ({
    headline: `O objetivo ${objective} não tem ação (${letter}).`,
    text: `As suas ações vão de (a) a (${last}).`,
  }),
  noPractice: (asked, { count, title }) => ({
    headline: `Não há prática ${asked}.`,
    text: `O relatório sobre práticas promissoras tem ${count}. A última é: ${title}.`,
  }),
  noTarget: (asked, { goal, targets }) => ({
    headline: `A brochura não inclui a meta ${asked} dos ODS.`,
    text:
      targets.length === 0
        ? `Não inclui nenhuma meta do ODS ${goal}.`
        : `Do ODS ${goal} inclui ${all.format(targets)}.`,
  }),
  noGoal: (asked, { goals }) => ({
    headline:
      Number(asked) > 17 ? `Não há ODS ${asked}.` : `A brochura não inclui nenhuma meta do ODS ${asked}.`,
    text: `A brochura inclui metas dos ODS ${all.format(goals)}.`,
  }),
  noBriefSection: (asked) => ({
    headline: `O documento de orientação não tem ponto ${asked}.`,
    text: 'Tem as mensagens principais 1.1 a 1.3, as considerações especiais 2.1 a 2.12 e as ações recomendadas 3.1 a 3.10.',
  }),
  noBriefLetter: ({ section, letter }, { last }) => ({
    headline: `O ponto ${section} do documento de orientação não tem (${letter}).`,
    text: last === undefined ? 'Não tem ações com letra.' : `As suas ações vão de (a) a (${last}).`,
  }),
  noTable: (asked, { count }) => ({
    headline: `Não há quadro ${asked}.`,
    text: `O relatório sobre práticas promissoras tem ${count} quadros.`,
  }),
  noParagraph: (asked, { hasMore }) => ({
    headline: `O parágrafo ${asked} do Pacto Global não contém nenhum objetivo.`,
    text: `Os parágrafos 17 a 39 contêm os objetivos: o 17 é o objetivo 1 e o 39 é o objetivo 23.${hasMore ? ' O que os documentos dizem sobre o assunto:' : ''}`,
  }),
  noPrinciple: (asked, { count }) => ({
    headline: `Não há princípio orientador ${asked}.`,
    text: `Os documentos enumeram ${count} princípios orientadores do Pacto Global.`,
  }),
  emptyQuestion: {
    headline: 'Não havia pergunta.',
    text: 'Escreva com as suas palavras o que quer saber.',
  },
  tooLong: (maxLength) => ({
    headline: 'É demasiado longo para uma só pergunta.',
    text: `Pergunte em ${maxLength} caracteres no máximo; um ponto de cada vez funciona melhor.`,
  }),
  unreadable: {
    headline: 'Não consegui ler isso como texto.',
    text: 'Escreva a pergunta em palavras.',
  },
};

import type { FoundWords } from '../found-words.ts';

const list = new Intl.ListFormat('pt');
const places = (count: number): string => `${count} ${count === 1 ? 'lugar' : 'lugares'}`;
const practices = (count: number): string => `${count} ${count === 1 ? 'prática' : 'práticas'}`;

/** The line above an answer in Portuguese. */
export const foundInPortuguese: FoundWords = {
  from: {
    objective: (number, title) => `do objetivo ${number} do Pacto Global (${title})`,
    practice: (number, place) => `da prática ${number}${place === undefined ? '' : ` (${place})`}`,
    examplePractice: ({ number, title }) =>
      `de um exemplo de prática do objetivo ${number} do Pacto Global (${title})`,
    briefSection: (number) => `do ponto ${number} do documento de orientação`,
    organisation: (name) => `do que o inventário de ferramentas traz sobre ${name}`,
    documents: {
      gcm: 'da brochura do Pacto Global',
      practices: 'do relatório sobre práticas promissoras',
      brief: 'do documento de orientação',
      inventory: 'do inventário de ferramentas',
      call: 'da chamada de práticas',
    },
    document: (title) => `de “${title}”`,
  },
  underObjective: ({ number, title }, count) =>
    `Encontrado em ${places(count)} do objetivo ${number} do Pacto Global (${title}):`,
  underObjectives: (numbers, count) =>
    `Encontrado em ${places(count)} dos objetivos ${list.format(numbers)} do Pacto Global:`,
  objectives: (numbers) => `Objetivos ${list.format(numbers)} do Pacto Global:`,
  practices: (count) => `${practices(count)}:`,
  placesInPractices: (count, ofPractices) => `Encontrado em ${places(count)} de ${practices(ofPractices)}:`,
  mostlyFrom: (count, most, from) => `Encontrado em ${places(count)}, ${most} deles ${from}:`,
  allFrom: (count, from) => `Encontrado em ${places(count)}, ${count === 2 ? 'ambos' : 'todos'} ${from}:`,
  inDocuments: (count, documents) => `Encontrado em ${places(count)} de ${documents} documentos:`,
};

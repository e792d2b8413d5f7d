import type { FoundWords } from '../found-words.ts';

const list = new Intl.ListFormat('es');
const places = (count: number): string => `${count} ${count === 1 ? 'lugar' : 'lugares'}`;
const practices = (count: number): string => `${count} ${count === 1 ? 'práctica' : 'prácticas'}`;

/** The line above an answer in Spanish. */
export const foundInSpanish: FoundWords = {
  from: {
    objective: (number, title) => `del objetivo ${number} del Pacto Mundial (${title})`,
    practice: (number, place) => `de la práctica ${number}${place === undefined ? '' : ` (${place})`}`,
    examplePractice: ({ number, title }) =>
      `de un ejemplo de práctica del objetivo ${number} del Pacto Mundial (${title})`,
    briefSection: (number) => `del apartado ${number} del informe de políticas`,
    organisation: (name) => `de lo que el inventario de herramientas recoge de ${name}`,
    documents: {
      gcm: 'del folleto del Pacto Mundial',
      practices: 'del informe sobre prácticas prometedoras',
      brief: 'del informe de políticas',
      inventory: 'del inventario de herramientas',
      call: 'de la convocatoria de prácticas',
    },
    document: (title) => `de «${title}»`,
  },
  underObjective: ({ number, title }, count) =>
    `Encontrado en ${places(count)} del objetivo ${number} del Pacto Mundial (${title}):`,
  underObjectives: (numbers, count) =>
    `Encontrado en ${places(count)} de los objetivos ${list.format(numbers)} del Pacto Mundial:`,
  objectives: (numbers) => `Objetivos ${list.format(numbers)} del Pacto Mundial:`,
  practices: (count) => `${practices(count)}:`,
  placesInPractices: (count, ofPractices) => `Encontrado en ${places(count)} de ${practices(ofPractices)}:`,
  mostlyFrom: (count, most, from) => `Encontrado en ${places(count)}, ${most} de ellos ${from}:`,
  allFrom: (count, from) => `Encontrado en ${places(count)}, ${count === 2 ? 'ambos' : 'todos'} ${from}:`,
  inDocuments: (count, documents) => `Encontrado en ${places(count)} de ${documents} documentos:`,
};

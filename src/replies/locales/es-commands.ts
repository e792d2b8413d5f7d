import type { CommandWords } from './locale.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const all = new Intl.ListFormat('es');

/** What the assistant says in Spanish around commands. */
export const wordsForCommandsInSpanish: CommandWords = {
  objectives: (count) => `Los ${count} objetivos del Pacto Mundial para la Migración`,
  practices: (count) => `Las ${count} prácticas prometedoras`,
  practicesFor: (words, count) => `${plural(count, 'práctica', 'prácticas')} para «${words}»`,
  examplePracticesFor: (count) =>
    plural(count, 'ejemplo de práctica del folleto', 'ejemplos de prácticas del folleto'),
  noPracticeFor: (words) => ({
    headline: `No se encontró ninguna práctica para «${words}».`,
    text: 'Pruebe con un número del 1 al 37, un país como Portugal, un tema como la vivienda o quien la lleva a cabo.',
  }),
  objectivesFor: (words, count) => `${plural(count, 'objetivo', 'objetivos')} para «${words}»`,
  noObjectiveFor: (words) => ({
    headline: `No se encontró ningún objetivo para «${words}».`,
    text: 'Dé un número del 1 al 23 o un tema como remesas, fronteras o vivienda.',
  }),
  recommendations: 'Los apartados del informe de políticas',
  recommendationsFor: (words, count) =>
    `${plural(count, 'apartado', 'apartados')} del informe de políticas para «${words}»`,
  noRecommendationFor: (words) => ({
    headline: `No se encontró ningún apartado del informe de políticas para «${words}».`,
    text: 'Dé un número como 3.6, con o sin letra, o un tema como vivienda, escuela o alimentación.',
  }),
  goals: 'Metas de los ODS que incluye el folleto',
  goalTargets: (goal, count) => `ODS ${goal}: ${plural(count, 'meta', 'metas')} en el folleto`,
  notSdg: (words) => ({
    headline: `«${words}» no es un ODS.`,
    text: 'Dé una meta como 10.7 o un objetivo del 1 al 17.',
  }),
  underObjectives: (numbers) =>
    `${numbers.length === 1 ? 'en el objetivo' : 'en los objetivos'} ${all.format(numbers)}`,
  organisations: (count) =>
    `${plural(count, 'organización', 'organizaciones')} en el inventario de herramientas`,
  noOrganisation: (words) => ({
    headline: `El inventario no tiene ninguna organización llamada «${words}».`,
    text: 'Estas son las que incluye:',
  }),
  passagesFor: (words, { from, to }) => `Pasajes para «${words}» (${from} a ${to})`,
  noPassageFor: (words) => ({
    headline: `No se encontró ningún pasaje para «${words}».`,
    text: 'Pruebe con otras palabras; las de todos los días sirven.',
  }),
  noRecord: (id) => ({
    headline: `No existe «${id}».`,
    text: 'Los identificadores son como gcm/15/b, practices/12 o brief/3.6; /search los encuentra.',
  }),
  sources: (count) => `Los ${count} documentos en que se basan las respuestas`,
  counts: ({ objectives, actions, practices, examples, recommendations, organisations }) =>
    `Contienen ${objectives} objetivos con ${actions} acciones y ${examples} ejemplos de prácticas, ${practices} prácticas prometedoras, ${recommendations} apartados del informe de políticas y ${organisations} organizaciones con sus herramientas.`,
  citeAs: 'Cómo citarlo',
  help: {
    headline: 'Pregunte con sus palabras, en español, inglés, francés o portugués.',
    text: 'Cada respuesta cita los documentos y dice dónde están las palabras. Estos comandos abren las cosas directamente:',
    examples: 'Preguntas para probar',
  },
  unknown: (typed, nearest) => ({
    headline: `No existe el comando /${typed}.`,
    text:
      nearest === undefined
        ? '/help muestra todos los comandos.'
        : `¿Quiso decir /${nearest}? Todos los comandos: /help.`,
  }),
  needs: (argument, usage) => ({
    headline: `Falta algo: ${argument}.`,
    text: `Se escribe así: ${usage}`,
  }),
  tooLong: (argument, maxLength) => ({
    headline: `Demasiado largo: ${argument}.`,
    text: `Como máximo ${maxLength} caracteres.`,
  }),
  notAmong: (argument, choices) => ({
    headline: `Valor no válido: ${argument}.`,
    text: `Puede ser ${new Intl.ListFormat('es', { type: 'disjunction' }).format(choices)}.`,
  }),
  failed: (reference) => ({
    headline: 'Algo falló de nuestro lado.',
    text: `Inténtelo de nuevo en un momento. Si sigue fallando, dé el número ${reference} a quienes mantienen este asistente.`,
  }),
};

import type { MissingWords } from './locale.ts';

const either = new Intl.ListFormat('es', { type: 'disjunction' });
const all = new Intl.ListFormat('es');

/** How the assistant says in Spanish what the documents do not hold. */
export const wordsForMissingInSpanish: MissingWords = {
  notSaid: 'Los documentos no lo dicen.',
  noPassage: 'Ninguno de los cinco documentos responde a esto.',
  notCovered: (things) => `No contienen nada sobre ${either.format(things.map((thing) => `«${thing}»`))}.`,
  nearest: 'Los pasajes más cercanos:',
  tellUs: '¿Debería estar? Díganoslo con 👎.',
  noObjective: (asked, { count, title }) => ({
    headline: `No hay objetivo ${asked}.`,
    text: `El Pacto Mundial tiene ${count}. El objetivo ${count} es: ${title}.`,
  }),
  noAction: ({ objective, letter }, { last }) => ({
    headline: `El objetivo ${objective} no tiene acción (${letter}).`,
    text: `Sus acciones van de la (a) a la (${last}).`,
  }),
  noPractice: (asked, { count, title }) => ({
    headline: `No hay práctica ${asked}.`,
    text: `El informe sobre prácticas prometedoras tiene ${count}. La última es: ${title}.`,
  }),
  noTarget: (asked, { goal, targets }) => ({
    headline: `El folleto no incluye la meta ${asked} de los ODS.`,
    text:
      targets.length === 0
        ? `No incluye ninguna meta del ODS ${goal}.`
        : `Del ODS ${goal} incluye ${all.format(targets)}.`,
  }),
  noGoal: (asked, { goals }) => ({
    headline:
      Number(asked) > 17 ? `No hay ODS ${asked}.` : `El folleto no incluye ninguna meta del ODS ${asked}.`,
    text: `El folleto incluye metas de los ODS ${all.format(goals)}.`,
  }),
  noBriefSection: (asked) => ({
    headline: `El informe de políticas no tiene apartado ${asked}.`,
    text: 'Tiene los mensajes clave 1.1 a 1.3, las consideraciones especiales 2.1 a 2.12 y las acciones recomendadas 3.1 a 3.10.',
  }),
  noBriefLetter: ({ section, letter }, { last }) => ({
    headline: `El apartado ${section} del informe de políticas no tiene (${letter}).`,
    text: last === undefined ? 'No tiene acciones con letra.' : `Sus acciones van de la (a) a la (${last}).`,
  }),
  noTable: (asked, { count }) => ({
    headline: `No hay cuadro ${asked}.`,
    text: `El informe sobre prácticas prometedoras tiene ${count} cuadros.`,
  }),
  noParagraph: (asked, { hasMore }) => ({
    headline: `El párrafo ${asked} del Pacto Mundial no contiene ningún objetivo.`,
    text: `Los párrafos 17 a 39 contienen los objetivos: el 17 es el objetivo 1 y el 39 es el objetivo 23.${hasMore ? ' Lo que los documentos dicen sobre el tema:' : ''}`,
  }),
  noPrinciple: (asked, { count }) => ({
    headline: `No hay un principio rector ${asked}.`,
    text: `Los documentos enumeran ${count} principios rectores del Pacto Mundial.`,
  }),
  emptyQuestion: {
    headline: 'No había ninguna pregunta.',
    text: 'Escriba con sus palabras lo que quiere saber.',
  },
  tooLong: (maxLength) => ({
    headline: 'Es demasiado largo para una sola pregunta.',
    text: `Pregunte en ${maxLength.toLocaleString('es', { useGrouping: 'always' })} caracteres como máximo; de un punto en un punto funciona mejor.`,
  }),
  unreadable: {
    headline: 'No pude leerlo como texto.',
    text: 'Escriba la pregunta con palabras.',
  },
};

import type { FoundWords } from '../found-words.ts';

const list = new Intl.ListFormat('fr');
const places = (count: number): string => `${count} ${count < 2 ? 'endroit' : 'endroits'}`;
const practices = (count: number): string => `${count} ${count < 2 ? 'pratique' : 'pratiques'}`;

/** The line above an answer in French. */
export const foundInFrench: FoundWords = {
  from: {
    objective: (number, title) => `de l’objectif ${number} du Pacte mondial (${title})`,
    practice: (number, place) => `de la pratique ${number}${place === undefined ? '' : ` (${place})`}`,
    examplePractice: ({ number, title }) =>
      `d’un exemple de pratique de l’objectif ${number} du Pacte mondial (${title})`,
    briefSection: (number) => `de la section ${number} de la note d’orientation`,
    organisation: (name) => `de ce que l’inventaire des outils donne pour ${name}`,
    documents: {
      gcm: 'de la brochure du Pacte mondial',
      practices: 'du rapport sur les pratiques prometteuses',
      brief: 'de la note d’orientation',
      inventory: 'de l’inventaire des outils',
      call: 'de l’appel à pratiques',
    },
    document: (title) => `de « ${title} »`,
  },
  underObjective: ({ number, title }, count) =>
    `Trouvé à ${places(count)}, sous l’objectif ${number} du Pacte mondial (${title}) :`,
  underObjectives: (numbers, count) =>
    `Trouvé à ${places(count)}, sous les objectifs ${list.format(numbers)} du Pacte mondial :`,
  objectives: (numbers) => `Objectifs ${list.format(numbers)} du Pacte mondial :`,
  practices: (count) => `${practices(count)} :`,
  placesInPractices: (count, ofPractices) => `Trouvé à ${places(count)} dans ${practices(ofPractices)} :`,
  mostlyFrom: (count, most, from) => `Trouvé à ${places(count)}, dont ${most} tirés ${from} :`,
  allFrom: (count, from) =>
    `Trouvé à ${places(count)}, ${count === 2 ? 'tous deux' : 'tous'} tirés ${from} :`,
  inDocuments: (count, documents) => `Trouvé à ${places(count)} dans ${documents} documents :`,
};

import type { FoundWords } from '../found-words.ts';

const list = new Intl.ListFormat('en-GB');
const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;
const practices = (count: number): string => `${count} ${count === 1 ? 'practice' : 'practices'}`;

/** The line above an answer in English. */
export const foundInEnglish: FoundWords = {
  from: {
    objective: (number, title) => `from GCM objective ${number} (${title})`,
    practice: (number, place) => `from practice ${number}${place === undefined ? '' : ` (${place})`}`,
    examplePractice: ({ number, title }) => `from an example practice of GCM objective ${number} (${title})`,
    briefSection: (number) => `from section ${number} of the policy brief`,
    organisation: (name) => `from what the inventory of tools lists for ${name}`,
    documents: {
      gcm: 'from the GCM booklet',
      practices: 'from the report on promising practices',
      brief: 'from the policy brief',
      inventory: 'from the inventory of tools',
      call: 'from the call for practices',
    },
    document: (title) => `from “${title}”`,
  },
  underObjective: ({ number, title }, count) =>
    `Found in ${places(count)} under GCM objective ${number} (${title}):`,
  underObjectives: (numbers, count) =>
    `Found in ${places(count)} under GCM objectives ${list.format(numbers)}:`,
  objectives: (numbers) => `GCM objectives ${list.format(numbers)}:`,
  practices: (count) => `${practices(count)}:`,
  placesInPractices: (count, ofPractices) => `Found in ${places(count)} in ${practices(ofPractices)}:`,
  mostlyFrom: (count, most, from) => `Found in ${places(count)}, ${most} of them ${from}:`,
  allFrom: (count, from) => `Found in ${places(count)}, ${count === 2 ? 'both' : 'all'} ${from}:`,
  inDocuments: (count, documents) => `Found in ${places(count)} in ${documents} documents:`,
};

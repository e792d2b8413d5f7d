import { objectivesInEnglish } from './en-objectives.ts';
import { foundInEnglish } from './en-found.ts';
import { wordsForCommandsInEnglish } from './en-commands.ts';
import { wordsForMissingInEnglish } from './en-missing.ts';
import type { Locale } from './locale.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the assistant says in English. */
export const en: Locale = {
  language: 'en',
  records: {
    objective: (number) => `Objective ${number}`,
    objectiveTitled: (number, title) => `GCM objective ${number}: ${title}`,
    action: (number, letter) => `GCM objective ${number}, action (${letter})`,
    actionLetter: (letter) => `Action (${letter})`,
    examplePractice: (title, objective) => `Example practice: ${title}, GCM objective ${objective}`,
    practice: (number) => `Practice ${number}`,
    practiceTitled: (number, title) => `Practice ${number}: ${title}`,
    lessons: (number, title) => `Practice ${number}, lessons learned: ${title}`,
    reference: (number, title) => `Practice ${number}, source and reference: ${title}`,
    sdgTarget: (target) => `SDG target ${target}`,
    sdgTargetUnder: (target, objective) => `SDG target ${target}, under GCM objective ${objective}`,
    sdgNote: (objective) => `Relevant SDGs, GCM objective ${objective}`,
    sdgGoal: (goal) => `SDG ${goal}`,
    briefSection: (number, title) => `Policy brief ${number}: ${title}`,
    briefAction: (number, letter) => `Policy brief ${number}, action (${letter})`,
    healthWorkers: 'Policy brief: actions for migrant health workers',
    healthWorkerAction: (letter) => `Policy brief, migrant health workers, action (${letter})`,
    organisation: (name) => `Inventory: ${name}, priority areas`,
    tools: (name) => `Inventory: ${name}, tools and guidance`,
    covid19: (name) => `Inventory: ${name}, COVID-19 response`,
    colon: ': ',
    quoted: (title) => `“${title}”`,
    placeNames: {},
    placeWords: [],
  },
  labels: {
    actions: 'Actions',
    examplePractices: 'Example practices',
    sdgTargets: 'SDG targets',
    seeAlso: 'See also',
    whatWasDone: 'What was done',
    results: 'Results',
    lessons: 'Lessons learned',
    reference: 'Reference',
    priorityAreas: 'Priority areas',
    tools: 'Tools and guidance',
    covid19: 'COVID-19 response',
    carriesOut: 'Practices it carries out',
    namedIn: 'Named in these practices',
    listedUnder: 'Listed under',
    wholeText: 'The whole text',
    before: 'Before it',
    after: 'After it',
    partOf: 'Part of',
    parts: 'Parts',
    notes: 'Notes',
    allObjectives: 'All objectives',
    allPractices: 'All practices',
    allRecommendations: 'All sections of the brief',
    allOrganisations: 'All organisations',
    allGoals: 'All SDG targets',
    keyMessages: 'Key messages',
    considerations: 'Special considerations',
    recommendations: 'Recommended actions',
    sources: 'Sources',
    help: 'Help',
    by: 'by',
  },
  answer: {
    found: foundInEnglish,
    quotesInEnglish: undefined,
    translated: undefined,
    quotesOnly: {
      'model-unavailable': 'The language model did not answer, so this is quotes only.',
      'model-unsupported':
        'The language model’s wording was not borne out by the documents, so this is quotes only.',
      'budget-spent': 'Today’s allowance for the language model is used up, so this is quotes only.',
    },
    understoodAs: (question) => `Understood as: “${question}”`,
    generalGuidance: 'What the documents say to States, as general guidance:',
    firewalls: 'On keeping services apart from immigration enforcement, the documents say:',
    morePassages: 'More passages',
    more: (count) => `${count} more`,
    objectiveParts: ({ actions, practices }) =>
      `${plural(actions, 'action', 'actions')}, ${plural(practices, 'practice', 'practices')}`,
    nothingMore: 'That was all. Ask something else, or name a record such as “objective 15”.',
    outOfRange: (asked, count) =>
      count === 1
        ? `There was only one, so no number ${asked}.`
        : `There were ${count}, so no number ${asked}.`,
    noSuchLetter: (letter) => `The last thing shown has no (${letter}).`,
  },
  missing: wordsForMissingInEnglish,
  declined: {
    crisis: {
      headline: 'Please talk to somebody now.',
      text: 'I am an assistant for documents and cannot help in such a moment; people can. If you may be in danger, call the emergency number where you are (112 in Europe, 911 in North America), a crisis line, or go to the nearest hospital. If you can, stay with somebody you trust. You need not go through this alone.',
    },
    'personal-case': {
      headline: 'I cannot advise on a personal case.',
      text: 'Rules differ from country to country. A lawyer or a migrant-support organisation near you can advise you; in an emergency, call the local emergency number.',
    },
    wrongdoing: {
      headline: 'I do not help with that.',
      text: 'I can show what the Global Compact says on safe and regular ways to migrate, on smuggling and on trafficking.',
    },
    'personal-data': {
      headline: 'I hold nothing about people and do not look anyone up.',
      text: 'I only read five published documents. If someone is in danger, the local emergency number or a protection organisation can help.',
    },
    'rules-change': {
      headline: 'I keep to what the five documents say.',
      text: 'Every answer comes with their exact words and where they stand; nobody can switch that off.',
    },
  },
  smallTalk: {
    greeting:
      'Hello. I answer from five documents of the UN Network on Migration, with the exact words and where they stand.',
    thanks: 'You are welcome. Ask on whenever you like.',
    goodbye: 'Goodbye. Ask again whenever you like.',
    capabilities:
      'Ask in your own words about the Global Compact for Migration, its 23 objectives, 37 promising practices, or access to services in the pandemic. I answer with the documents’ own words and where they stand, or say that they hold nothing on it.',
    identity:
      'I am a program, not a person. I search five documents of the UN Network on Migration and answer only with what stands in them, word for word.',
    'how-are-you': 'All in order, thank you. What would you like to find in the documents on migration?',
  },
  examples: [
    'how can schools help newcomers?',
    'can cities give ID cards to people without papers?',
    'how cheap should sending money home be?',
  ],
  commands: wordsForCommandsInEnglish,
  objectives: objectivesInEnglish,
};

import type { CommandWords } from './locale.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the assistant says in English around commands. */
export const wordsForCommandsInEnglish: CommandWords = {
  objectives: (count) => `The ${count} objectives of the Global Compact for Migration`,
  practices: (count) => `The ${count} promising practices`,
  practicesFor: (words, count) => `${plural(count, 'practice', 'practices')} for “${words}”`,
  examplePracticesFor: (count) =>
    plural(count, 'example practice of the booklet', 'example practices of the booklet'),
  noPracticeFor: (words) => ({
    headline: `No practice found for “${words}”.`,
    text: 'Try a number from 1 to 37, a country such as Portugal, a theme such as housing, or who carries it out.',
  }),
  objectivesFor: (words, count) => `${plural(count, 'objective', 'objectives')} for “${words}”`,
  noObjectiveFor: (words) => ({
    headline: `No objective found for “${words}”.`,
    text: 'Give a number from 1 to 23, or a subject such as remittances, borders or housing.',
  }),
  recommendations: 'The sections of the policy brief',
  recommendationsFor: (words, count) =>
    `${plural(count, 'section', 'sections')} of the policy brief for “${words}”`,
  noRecommendationFor: (words) => ({
    headline: `No section of the policy brief found for “${words}”.`,
    text: 'Give a number such as 3.6 with or without a letter, or a subject such as housing, school or food.',
  }),
  goals: 'SDG targets that the booklet lists',
  goalTargets: (goal, count) => `SDG ${goal}: ${plural(count, 'target', 'targets')} in the booklet`,
  notSdg: (words) => ({
    headline: `“${words}” is no SDG.`,
    text: 'Give a target such as 10.7, or a goal from 1 to 17.',
  }),
  underObjectives: (numbers) =>
    `${numbers.length === 1 ? 'under objective' : 'under objectives'} ${new Intl.ListFormat('en-GB').format(numbers)}`,
  organisations: (count) => `${plural(count, 'organisation', 'organisations')} in the inventory of tools`,
  noOrganisation: (words) => ({
    headline: `The inventory has no organisation called “${words}”.`,
    text: 'These are the ones that it lists:',
  }),
  passagesFor: (words, { from, to }) => `Passages for “${words}” (${from} to ${to})`,
  noPassageFor: (words) => ({
    headline: `No passage found for “${words}”.`,
    text: 'Try other words; everyday ones work.',
  }),
  noRecord: (id) => ({
    headline: `There is no record “${id}”.`,
    text: 'Ids look like gcm/15/b, practices/12 or brief/3.6; /search finds them.',
  }),
  sources: (count) => `The ${count} documents behind the answers`,
  counts: ({ objectives, actions, practices, examples, recommendations, organisations }) =>
    `They hold ${objectives} objectives with ${actions} actions and ${examples} example practices, ${practices} promising practices, ${recommendations} sections of the policy brief and ${organisations} organisations with their tools.`,
  citeAs: 'Cite as',
  help: {
    headline: 'Ask in your own words, in English, Spanish, French or Portuguese.',
    text: 'Every answer quotes the documents and says where the words stand. These commands open things directly:',
    examples: 'Questions to try',
  },
  unknown: (typed, nearest) => ({
    headline: `There is no command /${typed}.`,
    text:
      nearest === undefined
        ? 'The commands are listed by /help.'
        : `Did you mean /${nearest}? All commands: /help.`,
  }),
  needs: (argument, usage) => ({
    headline: `Something is missing: ${argument}.`,
    text: `Write it like this: ${usage}`,
  }),
  tooLong: (argument, maxLength) => ({
    headline: `Too long: ${argument}.`,
    text: `At most ${maxLength.toLocaleString('en')} characters, please.`,
  }),
  notAmong: (argument, choices) => ({
    headline: `Not a valid value: ${argument}.`,
    text: `It is one of ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(choices)}.`,
  }),
  failed: (reference) => ({
    headline: 'Something went wrong on our side.',
    text: `Please try again in a moment. If it goes on, give the people who run this assistant the number ${reference}.`,
  }),
};

import type { MissingWords } from './locale.ts';

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** How the assistant says in English what the documents do not hold. */
export const wordsForMissingInEnglish: MissingWords = {
  notSaid: 'The documents do not say.',
  noPassage: 'None of the five documents answers this.',
  notCovered: (things) => `They hold nothing on ${list.format(things.map((thing) => `“${thing}”`))}.`,
  nearest: 'The nearest passages:',
  tellUs: 'Should it be there? Tell us with 👎.',
  noObjective: (asked, { count, title }) => ({
    headline: `There is no objective ${asked}.`,
    text: `The Global Compact has ${count}. Objective ${count} is ${title}.`,
  }),
  noAction: ({ objective, letter }, { last }) => ({
    headline: `Objective ${objective} has no action (${letter}).`,
    text: `Its actions run from (a) to (${last}).`,
  }),
  noPractice: (asked, { count, title }) => ({
    headline: `There is no practice ${asked}.`,
    text: `The report on promising practices has ${count}. The last one is ${title}.`,
  }),
  noTarget: (asked, { goal, targets }) => ({
    headline: `The booklet does not list SDG target ${asked}.`,
    text:
      targets.length === 0
        ? `It lists no target of SDG ${goal}.`
        : `Of SDG ${goal} it lists ${new Intl.ListFormat('en-GB').format(targets)}.`,
  }),
  noGoal: (asked, { goals }) => ({
    headline:
      Number(asked) > 17 ? `There is no SDG ${asked}.` : `The booklet lists no target of SDG ${asked}.`,
    text: `The booklet lists targets of SDGs ${new Intl.ListFormat('en-GB').format(goals)}.`,
  }),
  noBriefSection: (asked) => ({
    headline: `The policy brief has no section ${asked}.`,
    text: 'It has key messages 1.1 to 1.3, special considerations 2.1 to 2.12 and recommended actions 3.1 to 3.10.',
  }),
  noBriefLetter: ({ section, letter }, { last }) => ({
    headline: `Section ${section} of the policy brief has no (${letter}).`,
    text: last === undefined ? 'It has no lettered actions.' : `Its actions run from (a) to (${last}).`,
  }),
  noTable: (asked, { count }) => ({
    headline: `There is no table ${asked}.`,
    text: `The report on promising practices has ${count} tables.`,
  }),
  noParagraph: (asked, { hasMore }) => ({
    headline: `Paragraph ${asked} of the Global Compact holds no objective.`,
    text: `Paragraphs 17 to 39 hold the objectives: 17 is objective 1, 39 is objective 23.${hasMore ? ' What the documents hold on the subject:' : ''}`,
  }),
  noPrinciple: (asked, { count }) => ({
    headline: `There is no guiding principle ${asked}.`,
    text: `The documents list ${count} guiding principles of the Global Compact.`,
  }),
  emptyQuestion: {
    headline: 'There was no question.',
    text: 'Write what you would like to know, in your own words.',
  },
  tooLong: (maxLength) => ({
    headline: 'That is too long for one question.',
    text: `Please ask it in at most ${maxLength.toLocaleString('en')} characters; one point at a time works best.`,
  }),
  unreadable: {
    headline: 'I could not read that as text.',
    text: 'Please write your question in words.',
  },
};

import type { DeclineReason, FallbackNote, SmallTalk } from '../../answering/answer.ts';
import type { Language } from '../../retrieval/query.ts';
import type { FoundWords } from '../found-words.ts';

/** An objective in everyday life: its short title, and words by which people look for it. */
export type ObjectiveWords = { title: string; everyday: readonly string[] };

/** English words of places, such as "footnote", with their translation, tried in this order. */
export type PlaceWords = readonly (readonly [RegExp, string])[];

/** How records and their places are called. */
export type RecordWords = {
  objective: (number: string) => string;
  objectiveTitled: (number: string, title: string) => string;
  action: (number: string, letter: string) => string;
  actionLetter: (letter: string) => string;
  examplePractice: (title: string, objective: string) => string;
  practice: (number: string) => string;
  practiceTitled: (number: string, title: string) => string;
  lessons: (number: string, title: string) => string;
  reference: (number: string, title: string) => string;
  sdgTarget: (target: string) => string;
  sdgTargetUnder: (target: string, objective: string) => string;
  sdgNote: (objective: string) => string;
  sdgGoal: (goal: number) => string;
  briefSection: (number: string, title: string) => string;
  briefAction: (number: string, letter: string) => string;
  healthWorkers: string;
  healthWorkerAction: (letter: string) => string;
  organisation: (name: string) => string;
  tools: (name: string) => string;
  covid19: (name: string) => string;
  /** What stands between the name of a document and the title of a part. */
  colon: string;
  /** Marks a title that stays in English as such. */
  quoted: (title: string) => string;
  /** Where a practice was carried out, by the English name that its title gives; what is not in it stays. */
  placeNames: Readonly<Record<string, string>>;
  placeWords: PlaceWords;
};

/** Titles of sections and of buttons. */
export type Labels = Readonly<
  Record<
    | 'actions'
    | 'examplePractices'
    | 'sdgTargets'
    | 'seeAlso'
    | 'whatWasDone'
    | 'results'
    | 'lessons'
    | 'reference'
    | 'priorityAreas'
    | 'tools'
    | 'covid19'
    | 'carriesOut'
    | 'namedIn'
    | 'listedUnder'
    | 'wholeText'
    | 'before'
    | 'after'
    | 'partOf'
    | 'parts'
    | 'notes'
    | 'allObjectives'
    | 'allPractices'
    | 'allRecommendations'
    | 'allOrganisations'
    | 'allGoals'
    | 'keyMessages'
    | 'considerations'
    | 'recommendations'
    | 'sources'
    | 'help'
    | 'by',
    string
  >
>;

/** Around an answer. */
export type AnswerWords = {
  found: FoundWords;
  /** The documents are in English; undefined for English itself. */
  quotesInEnglish: string | undefined;
  translated: string | undefined;
  /** Why a configured model did not write. */
  quotesOnly: Readonly<Record<FallbackNote, string>>;
  /** How a follow-up was understood. */
  understoodAs: (question: string) => string;
  generalGuidance: string;
  firewalls: string;
  morePassages: string;
  more: (count: number) => string;
  objectiveParts: (counts: { actions: number; practices: number }) => string;
  nothingMore: string;
  outOfRange: (asked: number, count: number) => string;
  noSuchLetter: (letter: string) => string;
};

/** What the documents do not hold. */
export type MissingWords = {
  notSaid: string;
  noPassage: string;
  notCovered: (things: readonly string[]) => string;
  nearest: string;
  tellUs: string;
  noObjective: (asked: string, known: { count: number; title: string }) => { headline: string; text: string };
  noAction: (
    asked: { objective: string; letter: string },
    known: { last: string },
  ) => { headline: string; text: string };
  noPractice: (asked: string, known: { count: number; title: string }) => { headline: string; text: string };
  noTarget: (
    asked: string,
    known: { goal: string; targets: readonly string[] },
  ) => { headline: string; text: string };
  noGoal: (asked: string, known: { goals: readonly string[] }) => { headline: string; text: string };
  noBriefSection: (asked: string) => { headline: string; text: string };
  noBriefLetter: (
    asked: { section: string; letter: string },
    known: { last: string | undefined },
  ) => { headline: string; text: string };
  noTable: (asked: string, known: { count: number }) => { headline: string; text: string };
  /** `hasMore`: what the documents hold on its subject is offered below. */
  noParagraph: (asked: string, given: { hasMore: boolean }) => { headline: string; text: string };
  noPrinciple: (asked: string, known: { count: number }) => { headline: string; text: string };
  emptyQuestion: { headline: string; text: string };
  tooLong: (maxLength: number) => { headline: string; text: string };
  unreadable: { headline: string; text: string };
};

/** Around commands and their lists. */
export type CommandWords = {
  objectives: (count: number) => string;
  practices: (count: number) => string;
  practicesFor: (words: string, count: number) => string;
  examplePracticesFor: (count: number) => string;
  noPracticeFor: (words: string) => { headline: string; text: string };
  objectivesFor: (words: string, count: number) => string;
  noObjectiveFor: (words: string) => { headline: string; text: string };
  recommendations: string;
  recommendationsFor: (words: string, count: number) => string;
  noRecommendationFor: (words: string) => { headline: string; text: string };
  goals: string;
  goalTargets: (goal: number, count: number) => string;
  notSdg: (words: string) => { headline: string; text: string };
  underObjectives: (numbers: readonly string[]) => string;
  organisations: (count: number) => string;
  noOrganisation: (words: string) => { headline: string; text: string };
  passagesFor: (words: string, counts: { from: number; to: number }) => string;
  noPassageFor: (words: string) => { headline: string; text: string };
  noRecord: (id: string) => { headline: string; text: string };
  sources: (count: number) => string;
  counts: (counts: {
    objectives: number;
    actions: number;
    practices: number;
    examples: number;
    recommendations: number;
    organisations: number;
  }) => string;
  citeAs: string;
  help: { headline: string; text: string; examples: string };
  unknown: (typed: string, nearest: string | undefined) => { headline: string; text: string };
  needs: (argument: string, usage: string) => { headline: string; text: string };
  tooLong: (argument: string, maxLength: number) => { headline: string; text: string };
  notAmong: (argument: string, choices: readonly string[]) => { headline: string; text: string };
  failed: (reference: string) => { headline: string; text: string };
};

/** Everything that the assistant says itself, in one language; quotes are never in here. */
export type Locale = {
  language: Language;
  records: RecordWords;
  labels: Labels;
  answer: AnswerWords;
  missing: MissingWords;
  declined: Readonly<Record<DeclineReason, { headline: string; text: string }>>;
  smallTalk: Readonly<Record<SmallTalk, string>>;
  /** Questions that have an answer, to try. */
  examples: readonly string[];
  commands: CommandWords;
  /** Objective 1 first. */
  objectives: readonly ObjectiveWords[];
};

import { foldText } from '../knowledge/words.ts';
import { CARDINAL_PATTERN, cardinalValue, ORDINAL_PATTERN, ordinalValue } from './number-words.ts';
import type { Reference } from './query.ts';
import {
  ACTION,
  BRIEF,
  COMPACT,
  CONSIDERATION,
  GUIDING_PRINCIPLE,
  KEY_MESSAGE,
  LETTER,
  NUMBER,
  OBJECTIVE,
  PARAGRAPH,
  patternOf as pattern,
  PRACTICE,
  PRINCIPLE,
  RECOMMENDATION,
  SDG,
} from './reference-patterns.ts';
import { spellOutParagraph } from './english-paragraph.ts';
import { unfoldLists } from './unfold-lists.ts';

/** What a text names by number, and the text without those names: what is left is what it asks about them. */
export type FoundReferences = { references: Reference[]; rest: string };

/** The groups of a match, counted from 1 as in the pattern. */
type Groups = readonly (string | undefined)[];
type Rule = { pattern: RegExp; read: (groups: Groups) => Reference[] };

const objectiveOrAction = (number: number | undefined, letter: string | undefined): Reference[] => {
  if (number === undefined) return [];
  return letter === undefined ? [{ kind: 'objective', number }] : [{ kind: 'action', number, letter }];
};

/** Paragraphs 17 to 39 of A/RES/73/195 hold objectives 1 to 23. */
const PARAGRAPH_BEFORE_OBJECTIVES = 16;
const LAST_OBJECTIVE = 23;

function paragraph(number: number, letter: string | undefined): Reference[] {
  const objective = number - PARAGRAPH_BEFORE_OBJECTIVES;
  if (objective >= 1 && objective <= LAST_OBJECTIVE) return objectiveOrAction(objective, letter);
  return [{ kind: 'paragraph', number, ...(letter !== undefined && { letter }) }];
}

/** Parts of the policy brief whose sections people call by their second number: "key message 1" is 1.1. */
const BRIEF_PARTS = [
  { head: KEY_MESSAGE, part: 1 },
  { head: CONSIDERATION, part: 2 },
  { head: RECOMMENDATION, part: 3 },
] as const;

/** Words around the guiding principles as a whole that only ask to see them. */
const SHOWING =
  "(?:(?:show|list|give|tell|explain|what|which|are|is|me|about|the|all|ten|10|cuales|son|los|todos|diez|dime|quels|sont|les|tous|dix|quais|sao|os|dez|gcm|compact|compact's) )*";
const COMPACTS =
  '(?: (?:of|in|for|behind|under|del?|do|da|du) (?:the |le )?(?:gcm|compact|global compact(?: for migration)?|pacto(?: mundial| global)?|pacte(?: mondial)?))?';

/** One of the principles: a number, a letter in brackets or one that is no word. */
const PRINCIPLE_MARK = "(?:(\\d{1,2})\\b(?![.,]\\d)|\\(([a-z])\\)|([b-dfghj])(?![\\p{L}\\p{N}']))";

/** In the order in which they are tried; each takes its words out of the text. */
const RULES: readonly Rule[] = [
  // A number and a letter alone can only be an action of the Compact: "15 b".
  {
    pattern: /^\s*(\d{1,2})\s*[.,]?\s*\(?([a-l])\)?\s*[?.!]*$/giu,
    read: ([, number, letter]) => objectiveOrAction(Number(number), letter),
  },
  {
    pattern: pattern(`\\b(?:sdgs?|ods|odd)~(?:targets?|metas?|cibles?)?~(\\d{1,2}\\.[0-9a-d]{1,2})\\b`),
    read: ([, target]) => [{ kind: 'sdg-target', target: target ?? '' }],
  },
  {
    pattern: pattern(`\\b(?:targets?|metas?|cibles?)~(?:sdg|ods|odd)?~(\\d{1,2}\\.[0-9a-d]{1,2})\\b`),
    read: ([, target]) => [{ kind: 'sdg-target', target: target ?? '' }],
  },
  {
    pattern: pattern(`\\b${SDG}~${NUMBER}~(\\d{1,2})\\b(?![.,]\\d)`),
    read: ([, goal]) => [{ kind: 'sdg-goal', goal: Number(goal) }],
  },
  {
    pattern: pattern(`${PARAGRAPH}~${NUMBER}~(\\d{1,3})(?!\\d|[.,]\\d)(?:~${LETTER})?`),
    read: ([, number, letter]) => paragraph(Number(number), letter),
  },
  {
    pattern: pattern(
      `\\b${ACTION}~${LETTER}(?:~(?:of|from|in|under|de|del|do|da|for|du|en|em)?~(?:the |la |el |l'|o )?)${OBJECTIVE}~${NUMBER}~(${CARDINAL_PATTERN})\\b`,
    ),
    read: ([, letter, number]) => objectiveOrAction(cardinalValue(number ?? ''), letter),
  },
  {
    pattern: pattern(
      `\\b${OBJECTIVE}~${NUMBER}~(${CARDINAL_PATTERN})\\b(?!\\.\\d)(?:~(?:${ACTION})?~${LETTER})?`,
    ),
    read: ([, number, letter]) => objectiveOrAction(cardinalValue(number ?? ''), letter),
  },
  {
    pattern: pattern(`\\b(${ORDINAL_PATTERN})~${OBJECTIVE}`),
    read: ([, number]) => objectiveOrAction(ordinalValue(number ?? ''), undefined),
  },
  {
    pattern: pattern(`\\b${COMPACT}~(\\d{1,2})\\b(?!\\.\\d)(?:~(?:${ACTION})?~${LETTER})?`),
    read: ([, number, letter]) => objectiveOrAction(Number(number), letter),
  },
  {
    pattern: pattern(`\\b${PRACTICE}~${NUMBER}~(${CARDINAL_PATTERN})\\b(?!\\.\\d)`),
    read: ([, number]) => practice(cardinalValue(number ?? '')),
  },
  {
    pattern: pattern(`\\b${BRIEF}~${NUMBER}~([123]\\.\\d{1,2})\\b(?:~(?:${ACTION})?~${LETTER})?`),
    read: ([, number, letter]) => briefSection(number, letter),
  },
  ...BRIEF_PARTS.map(({ head, part }): Rule => ({
    pattern: pattern(`\\b${head}~${NUMBER}~(\\d{1,2})\\b(?![.,]\\d)(?:~(?:${ACTION})?~${LETTER})?`),
    read: ([, number, letter]) => briefSection(`${part}.${number ?? ''}`, letter),
  })),
  {
    pattern: pattern(`\\b${GUIDING_PRINCIPLE}~${NUMBER}~${PRINCIPLE_MARK}`),
    read: principle,
  },
  {
    pattern: pattern(`^[¿\\s]*${SHOWING}${PRINCIPLE}~${NUMBER}~${PRINCIPLE_MARK}${COMPACTS}\\s*[?.!]*$`),
    read: principle,
  },
  {
    pattern: pattern(
      `^[¿\\s]*${SHOWING}(?:${GUIDING_PRINCIPLE}|(?<=(?:gcm|compact|compact's) )${PRINCIPLE})${COMPACTS}\\s*[?.!]*$`,
    ),
    read: () => [{ kind: 'principle' }],
  },
  {
    pattern: pattern(
      `\\b${ACTION}~${LETTER}~(?:of|from|in|under|de|del|do|da)?~(?:section )?([123]\\.\\d{1,2})\\b`,
    ),
    read: ([, letter, number]) => briefSection(number, letter),
  },
  {
    pattern: pattern(
      `(?<![\\d.$€£])\\b([123]\\.\\d{1,2})\\b(?![.,]?\\d|\\s*(?:%|per|percent|million|billion))(?:~(?:${ACTION})?~${LETTER})?`,
    ),
    read: ([, number, letter]) => briefSection(number, letter),
  },
  {
    pattern: pattern(`(?<![\\d.])\\b(\\d{1,2})\\s*\\(([a-l])\\)`),
    read: ([, number, letter]) => objectiveOrAction(Number(number), letter),
  },
  {
    pattern: pattern(`\\btab(?:le|la|leau|ela|\\.)?~(\\d{1,2})\\b`),
    read: ([, number]) => [{ kind: 'table', number: Number(number) }],
  },
];

/** Principle (c) is the third one. */
function principle([, number, bracketed, bare]: Groups): Reference[] {
  const letter = bracketed ?? bare ?? '';
  const position = letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return [{ kind: 'principle', number: number === undefined ? position : Number(number) }];
}

const practice = (number: number | undefined): Reference[] =>
  number === undefined ? [] : [{ kind: 'practice', number }];

const briefSection = (number: string | undefined, letter: string | undefined): Reference[] =>
  number === undefined ? [] : [{ kind: 'brief-section', number, ...(letter !== undefined && { letter }) }];

/** An article or a preposition between a number and a word is no letter of an action: "objective 4 a migrant…". */
const isStrayLetter = (match: RegExpExecArray, text: string): boolean =>
  /\s[aeoy]$/.test(match[0]) && /^\s+\p{L}/u.test(text.slice(match.index + match[0].length));

/** Finds what is named by number, in the order of the rules; numbers that do not exist are found as well. */
export function findReferences(text: string): FoundReferences {
  let rest = unfoldLists(foldText(spellOutParagraph(text)));
  const references: Reference[] = [];
  for (const { pattern: rule, read } of RULES) {
    rule.lastIndex = 0;
    for (let match = rule.exec(rest); match !== null; match = rule.exec(rest)) {
      const words = isStrayLetter(match, rest) ? match[0].slice(0, -1) : match[0];
      const found = read(isStrayLetter(match, rest) ? withoutLetter(match) : match);
      if (found.length === 0) continue;
      references.push(...found);
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + words.length)}`;
      rule.lastIndex = match.index;
    }
  }
  return { references, rest: rest.replace(/\s+/g, ' ').trim() };
}

const withoutLetter = (groups: Groups): Groups =>
  groups.map((group) => (group?.length === 1 && /[a-z]/.test(group) ? undefined : group));

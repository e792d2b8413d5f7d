import { foldText } from '../knowledge/words.ts';
import { CARDINAL_PATTERN, cardinalValue, ORDINAL_PATTERN, ordinalValue } from './number-words.ts';
import type { Reference } from './query.ts';

/** What a text names by number, and the text without those names: what is left is what it asks about them. */
export type FoundReferences = { references: Reference[]; rest: string };

const OBJECTIVE = '(?:gcm[ -]*)?(?:objectives?|objetivos?|objectivos?|objectifs?|obj|goals?)\\b\\.?';
const ACTION =
  '(?:actions?|accion(?:es)?|acoes|acao|letters?|letras?|lettres?|lit|points?|sub-?paragraphs?|item|inciso|alinea)\\b\\.?';
const PRACTICE =
  '(?:(?:promising |good |buena |bonne |boa )?(?:practices?|practicas?|pratiques?|praticas?))\\b\\.?';
const NUMBER = '(?:no\\b\\.?|n[°º]|number|numero|num\\b\\.?|nr\\b\\.?|#)?';
const LETTER = "\\(?([a-z])\\)?(?![\\p{L}\\p{N}'])";
const BRIEF =
  '(?:recommendations?|recommended actions?|recomendacion(?:es)?|recommandations?|recomendac(?:ao|oes)|rec|sections?|seccion|secao|considerations?|consideracion|consideracao|key messages?|messages?|mensaje|mensagem|brief|chapter|point)';

/** The groups of a match, counted from 1 as in the pattern. */
type Groups = readonly (string | undefined)[];
type Rule = { pattern: RegExp; read: (groups: Groups) => Reference[] };

const pattern = (source: string): RegExp =>
  new RegExp(source.replaceAll(' ', '\\s+').replaceAll('~', '\\s*[,:-]?\\s*'), 'giu');

const objectiveOrAction = (number: number | undefined, letter: string | undefined): Reference[] => {
  if (number === undefined) return [];
  return letter === undefined ? [{ kind: 'objective', number }] : [{ kind: 'action', number, letter }];
};

/** Paragraphs 17 to 39 of A/RES/73/195 hold objectives 1 to 23. */
const PARAGRAPH_BEFORE_OBJECTIVES = 16;

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
    pattern: pattern(`\\b(?:sdgs?|ods|odd|sustainable development goal)~${NUMBER}~(\\d{1,2})\\b(?![.,]\\d)`),
    read: ([, goal]) => [{ kind: 'sdg-goal', goal: Number(goal) }],
  },
  {
    pattern: pattern(
      `(?:¶|\\b(?:paragraphs?|paras?|parrafo|paragraphe|paragrafo)\\b\\.?)~(\\d{2})(?:~${LETTER})?`,
    ),
    read: ([, number, letter]) => objectiveOrAction(Number(number) - PARAGRAPH_BEFORE_OBJECTIVES, letter),
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
    pattern: pattern(
      `\\b(?:gcm|global compact|pacto mundial|pacte mondial|pacto global)~(\\d{1,2})\\b(?!\\.\\d)(?:~(?:${ACTION})?~${LETTER})?`,
    ),
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

const practice = (number: number | undefined): Reference[] =>
  number === undefined ? [] : [{ kind: 'practice', number }];

const briefSection = (number: string | undefined, letter: string | undefined): Reference[] =>
  number === undefined ? [] : [{ kind: 'brief-section', number, ...(letter !== undefined && { letter }) }];

/** An article or a preposition between a number and a word is no letter of an action: "objective 4 a migrant…". */
const isStrayLetter = (match: RegExpExecArray, text: string): boolean =>
  /\s[aeoy]$/.test(match[0]) && /^\s+\p{L}/u.test(text.slice(match.index + match[0].length));

/** Finds what is named by number, in the order of the rules; numbers that do not exist are found as well. */
export function findReferences(text: string): FoundReferences {
  let rest = foldText(text);
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

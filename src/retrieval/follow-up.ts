import { foldedWords, foldText } from '../knowledge/words.ts';
import { contentTerms } from './content-terms.ts';
import { findReferences } from './find-references.ts';
import { ordinalValue } from './number-words.ts';
import type { Language, Reference, Turn } from './query.ts';

/** What a question takes over from the turns before it. */
export type FollowUp = {
  isFollowUp: boolean;
  /** Words of the topic that the question leaves out; empty when it stands by itself. */
  topic: string;
  /** What it names by leaning on an earlier reference: "b?" after "3.9 a". */
  references: readonly Reference[];
  /** What the last answer spoke of; "the third" leaves only that one. */
  focus: readonly Reference[];
};

/** Openings that lean on what was said before, folded, in four languages. */
const OPENINGS =
  /^(?:and|but|or|so|also|what about|how about|same|ok and|okay and|then|no,? i mean[t]?|i mean[t]?|sorry|y|pero|o|tambien|que hay de|no,? me refiero|quiero decir|et|mais|ou|aussi|qu'en est-il|non,? je (?:voulais|veux) dire|e|mas|tambem|e quanto|que tal|nao,? quero dizer)\b/;

/** A correction of what was asked: the new words count, the old topic goes on. */
const LETTER_ONLY =
  /^(?:and|y|et|e|what about|how about)?\s*(?:the |la |l'|a )?(?:action|letter|point|accion|acao|letra|lettre)?\s*\(?([a-z])\)?\s*[?.!]*$/;
const NEXT_ONLY =
  /^(?:and |y |et |e )?(?:the |la |le |el |o |a )?(?:next|following|siguiente|suivante?|proxim[oa]|seguinte)(?: one| action| letter)?\s*[?.!]*$/;

/** Words that stand for something said before. */
const POINTERS = new Set(
  `it its they them their this that these those there he she his her one ones same former latter others another else
   eso esa ese esto esta este ellos ellas alli ahi lo las su sus ca cela celui celle ceux ils elles leur leurs isso isto ele ela eles elas seu sua seus suas deles`.split(
    /\s+/,
  ),
);

/** A question of so few content words says little by itself. */
const SHORT_QUESTION_TERMS = 5;

const STANDS_ALONE: FollowUp = { isFollowUp: false, topic: '', references: [], focus: [] };

type Given = { text: string; language: Language; references: readonly Reference[]; history: readonly Turn[] };

/** Decides whether a question leans on the turns before it, and what it takes from them. */
export function followUp({ text, language, references, history }: Given): FollowUp {
  if (!history.some(({ role }) => role === 'user')) return STANDS_ALONE;
  const folded = foldText(text).trim();
  const shifted = shiftedReference(folded, history);
  if (shifted !== undefined && references.length === 0)
    return { isFollowUp: true, topic: '', references: [shifted], focus: [] };
  const terms = contentTerms(text, language);
  const asksForPractices = references.some(({ kind }) => kind === 'practices-of');
  if (asksForPractices || (references.length > 0 && terms.length <= 2)) return STANDS_ALONE;
  const words = foldedWords(text);
  const points =
    words.some((word) => POINTERS.has(word)) || words.some((word) => ordinalValue(word) !== undefined);
  const leans =
    terms.length <= 1 || ((points || OPENINGS.test(folded)) && terms.length <= SHORT_QUESTION_TERMS);
  if (!leans) return STANDS_ALONE;
  return { isFollowUp: true, topic: topicOf(history), references: [], focus: focusOf(words, history) };
}

/** "b?" after "and 3.9 a?": the last reference with the new letter. */
function shiftedReference(folded: string, history: readonly Turn[]): Reference | undefined {
  const typed = LETTER_ONLY.exec(folded)?.[1];
  const isNext = NEXT_ONLY.test(folded);
  if (typed === undefined && !isNext) return undefined;
  const last = history
    .toReversed()
    .flatMap(({ text }) => findReferences(text).references.toReversed())
    .at(0);
  switch (last?.kind) {
    case 'objective':
      return typed === undefined
        ? { ...last, number: last.number + 1 }
        : { kind: 'action', number: last.number, letter: typed };
    case 'action':
      return { ...last, letter: typed ?? after(last.letter) };
    case 'brief-section':
      return { ...last, letter: typed ?? after(last.letter ?? '`') };
    case 'practice':
      return isNext ? { ...last, number: last.number + 1 } : undefined;
    case undefined:
    case 'health-workers':
    case 'sdg-target':
    case 'sdg-goal':
    case 'table':
    case 'paragraph':
    case 'principle':
    case 'practices-of':
    case 'named':
      return undefined;
    default:
      return last satisfies never;
  }
}

const after = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** What the last answer named; an ordinal picks one of them. */
function focusOf(words: readonly string[], history: readonly Turn[]): Reference[] {
  const answer = history.findLast(({ role }) => role === 'assistant');
  if (answer === undefined) return [];
  const named =
    answer.recordIds?.map((recordId): Reference => ({ kind: 'named', recordId })) ??
    findReferences(answer.text).references;
  const ordinal = words.map(ordinalValue).find((value) => value !== undefined);
  const picked = ordinal === undefined ? undefined : named[ordinal - 1];
  return picked === undefined ? named : [picked];
}

/** The last question that stands by itself, with what followed it: a chain of short questions keeps its first topic. */
function topicOf(history: readonly Turn[]): string {
  const questions = history.filter(({ role }) => role === 'user').map(({ text }) => text);
  const last = questions.at(-1) ?? '';
  const isThin = contentTerms(last, 'en').length <= 2;
  return isThin ? [questions.at(-2) ?? '', last].join(' ') : last;
}

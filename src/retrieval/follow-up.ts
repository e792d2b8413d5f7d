import { foldedWords, foldText } from '../knowledge/words.ts';
import { contentTerms } from './content-terms.ts';
import type { Language, Reference, Turn } from './query.ts';

/** What a question takes over from the turns before it. */
export type FollowUp = {
  isFollowUp: boolean;
  /** Words of the topic that the question leaves out; empty when it stands by itself. */
  topic: string;
};

/** Openings that lean on what was said before, folded, in four languages. */
const OPENINGS =
  /^(?:and|but|or|so|also|what about|how about|same|ok and|okay and|then|no,? i meant|i meant|sorry|y|pero|o|tambien|que hay de|no,? me refiero|et|mais|ou|aussi|qu'en est-il|e|mas|tambem|e quanto|que tal|nao,? quero dizer)\b/;

/** Words that stand for something said before. */
const POINTERS = new Set(
  `it its they them their this that these those there he she his her one ones same former latter others another second third first last
   eso esa ese esto esta este ellos ellas alli ahi lo la los las su sus ca cela celui celle ils elles y en leur leurs isso isto ele ela eles elas la seu sua seus suas`.split(
    /\s+/,
  ),
);

/** A question of so few content words says little by itself. */
const SHORT_QUESTION_TERMS = 5;

type Given = { text: string; language: Language; references: readonly Reference[]; history: readonly Turn[] };

/** Decides whether a question leans on the turns before it, and what it takes from them. */
export function followUp({ text, language, references, history }: Given): FollowUp {
  const asked = history.filter(({ role }) => role === 'user').at(-1);
  if (asked === undefined) return { isFollowUp: false, topic: '' };
  const folded = foldText(text).trim();
  const terms = contentTerms(text, language);
  const points = foldedWords(text).some((word) => POINTERS.has(word));
  const opens = OPENINGS.test(folded);
  const isBare = terms.length <= 1 && references.length === 0;
  const leans =
    isBare ||
    (opens && terms.length <= SHORT_QUESTION_TERMS) ||
    (points && terms.length <= SHORT_QUESTION_TERMS);
  if (!leans || (references.length > 0 && terms.length === 0)) return { isFollowUp: false, topic: '' };
  return { isFollowUp: true, topic: topicOf(history) };
}

/** The last question that stands by itself, with what followed it: a chain of short questions keeps its first topic. */
function topicOf(history: readonly Turn[]): string {
  const questions = history.filter(({ role }) => role === 'user').map(({ text }) => text);
  const last = questions.at(-1) ?? '';
  const isThin = contentTerms(last, 'en').length <= 2;
  return isThin ? [questions.at(-2) ?? '', last].join(' ') : last;
}

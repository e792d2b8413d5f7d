import { foldedWords, foldText } from '../../knowledge/words.ts';
import type { SmallTalk } from '../answer.ts';
import { expandSlang } from './expand-slang.ts';
import { family } from './rule.ts';
import { smallTalkInEnglish } from './small-talk-en.ts';
import { smallTalkInSpanish } from './small-talk-es.ts';
import { smallTalkInFrench } from './small-talk-fr.ts';
import type { SmallTalkPhrases } from './small-talk-phrases.ts';
import { smallTalkInPortuguese } from './small-talk-pt.ts';

/** Topics in the order in which one outweighs another: who greets and asks what it can do wants to know that. */
const TOPICS = ['capabilities', 'identity', 'how-are-you', 'goodbye', 'thanks', 'greeting'] as const;

/** Characters of small talk at most; a longer text asks something. */
const MAX_LENGTH = 120;

/** Laughter as it is typed, in words of a folded text. */
const LAUGHTER =
  /^(?:a?(?:h+[aeiou]+){2,}h*|a?(?:j+[aeiou]+){2,}j*|k{3,}|(?:r+s+){2,}|rs|l+o+l+|lo+ls|m+d+r+|p+t+d+r+|x+d+|lma+o+|rofl|lul|(?:hue){2,})$/;

const EMOJI =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|:[a-z][a-z0-9_+-]+:|[:;=]['-]?[)(dpo3/|*]+(?!\w)|<3/gu;
const WAVE = /👋|:wave:/u;

const ASKS = /\?\s*$/;
const GOES_ON = /^\W*(?:and|y|et|e|but|pero|mais|mas) /i;

/** What the assistant likes, in a few words. */
const ASKS_TASTE = new RegExp(
  String.raw`^\W*${family({
    en: `do you (like|love|hate|prefer|eat|drink|watch|play)`,
    es: `te (gusta|gustan|encanta)`,
    fr: `(tu|vous) (aimes|aimez|manges|bois|preferes), (aimes|preferes)-tu`,
    pt: `(voce )?gostas? d[eao], (voce )?(come|bebe|curte)`,
  })} (?:\w+ ?){1,3}\W*$`,
);

/** A word as it sounds: no letter twice in a row, so that "heyyy" is "hey". */
const asHeard = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

const wordsOf = (text: string): string[] => foldedWords(expandSlang(foldText(text))).map(asHeard);

type Meaning = keyof SmallTalkPhrases;
const phrasesOf = (meaning: Meaning): [string, Meaning][] =>
  [smallTalkInEnglish, smallTalkInSpanish, smallTalkInFrench, smallTalkInPortuguese]
    .flatMap((phrases) => phrases[meaning].split(/[,\n]/))
    .map((phrase) => [wordsOf(phrase).join(' '), meaning]);
/** A phrase of several topics has the one that outweighs the others. */
const MEANINGS = new Map([...phrasesOf('around'), ...TOPICS.toReversed().flatMap(phrasesOf)]);
const LONGEST_PHRASE = Math.max(...Array.from(MEANINGS.keys(), (phrase) => phrase.split(' ').length));

/** The topic of a text that is small talk from its first word to its last, or undefined. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const spoken = expandSlang(foldText(text).replace(EMOJI, ' '));
  const words = foldedWords(spoken);
  if (words.length === 0) return emojiTopic(text);
  const meanings = meaningsOf(words);
  const topic = TOPICS.find((one) => meanings?.includes(one));
  if (topic === undefined) return ASKS_TASTE.test(spoken) ? 'identity' : undefined;
  return isSmallQuestion(text, topic) ? topic : undefined;
}

/** Whether a text of that topic is small talk as a question too: "is it good?" and, after an answer, "and people?" are not. */
function isSmallQuestion(text: string, topic: SmallTalk): boolean {
  if (!ASKS.test(text) || topic === 'how-are-you') return true;
  return topic !== 'thanks' && !GOES_ON.test(text);
}

/** What a text of signs alone says, or undefined when it has none. */
function emojiTopic(text: string): SmallTalk | undefined {
  if (WAVE.test(text)) return 'greeting';
  return new RegExp(EMOJI).test(text) ? 'thanks' : undefined;
}

/** The phrases that make up the words without a gap, longest first, or undefined when some word is left over. */
function meaningsOf(words: readonly string[]): readonly Meaning[] | undefined {
  const heard = words.map(asHeard);
  const fromEnd: (readonly Meaning[] | undefined)[] = [];
  fromEnd[words.length] = [];
  for (let start = words.length - 1; start >= 0; start--) {
    for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end--) {
      const rest = fromEnd[end];
      const meaning =
        end === start + 1 && LAUGHTER.test(words[start] ?? '')
          ? 'thanks'
          : MEANINGS.get(heard.slice(start, end).join(' '));
      if (rest !== undefined && meaning !== undefined) {
        fromEnd[start] = [meaning, ...rest];
        break;
      }
    }
  }
  return fromEnd[0];
}

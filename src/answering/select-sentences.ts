import { splitSentences } from '../knowledge/split-sentences.ts';
import { cutLongSentence } from './cut-long-sentence.ts';
import { GAP } from './find-quote.ts';

/** How much of a passage answers: `weigh` gives the worth of a sentence's words, `room` the characters that may be quoted. */
type Given = {
  weigh: (words: string) => number;
  room: number;
  /** Sentences that are quoted only when there is no other one. */
  avoid?: readonly string[] | undefined;
};

/** A sentence at least this far under the best one of its passage says something else, as a share of the best. */
const WORTH_QUOTING = 0.45;

/** Under a heading of its own, fewer words (a link, a year) say something only together with it. */
const MIN_WORDS_UNDER_HEADING = 6;

/** A shorter sentence ("Lessons learned.", "P.O. Box 17") says nothing on its own. */
const MIN_WORDS = 5;

/** A whole sentence may be this much longer than its room: what it says is worth more than the room. */
const SLACK = 1.35;

/**
 * The words of a passage that answer, in one run or in pieces joined by a gap: the whole passage when it fits, else its
 * weightiest sentences in their order, else the one sentence cut where it may be cut.
 */
export function selectSentences(text: string, { weigh, room, avoid = [] }: Given): string {
  const lines = text.split('\n');
  const under = lines.slice(1).join('\n');
  const isBare = wordCount(under) < MIN_WORDS_UNDER_HEADING;
  const words = lines.length > 1 && isHeading(lines[0] ?? '') && !isBare ? under : text;
  const body = splitSentences(words);
  const whole = body.join(' ');
  const sound = body.filter((sentence) => !avoid.includes(sentence));
  if (sound.length === body.length && whole.length <= room && (isBare || !words.includes('\n'))) return whole;
  const scored = body
    .map((sentence, index) => ({ index, sentence, worth: weigh(sentence) }))
    .filter(({ sentence }) => sound.length === 0 || sound.includes(sentence))
    .filter(({ sentence }, _, all) => wordCount(sentence) >= MIN_WORDS || all.length === 1);
  const best = Math.max(...scored.map(({ worth }) => worth));
  const byWorth = scored.toSorted((a, b) => b.worth - a.worth || a.index - b.index);
  const chosen: typeof scored = [];
  let used = 0;
  for (const candidate of byWorth) {
    if (used > 0 && candidate.worth < best * WORTH_QUOTING) continue;
    if (used > 0 && used + candidate.sentence.length > room) continue;
    chosen.push(candidate);
    used += candidate.sentence.length;
  }
  const inOrder = chosen.sort((a, b) => a.index - b.index);
  const [only] = inOrder;
  if (only === undefined) return whole;
  if (inOrder.length === 1 && only.sentence.length > room * SLACK)
    return cutLongSentence(only.sentence, { weigh, room });
  return joinRuns(inOrder, words);
}

/** A first line that names the passage says nothing itself. */
const isHeading = (line: string): boolean =>
  /^(?:Practice \d+|\d+(?:\.\d+)*\.? \p{Lu})/u.test(line) || !/[.!?:;]["”’)]?$/.test(line);

const wordCount = (words: string): number => words.split(/\s+/).filter((word) => word !== '').length;

/** Neighbours on one line stay one run; anything between two chosen sentences becomes a gap. */
function joinRuns(chosen: readonly { index: number; sentence: string }[], text: string): string {
  return chosen.reduce((joined, { index, sentence }, at) => {
    if (at === 0) return sentence;
    const isNeighbour =
      index === (chosen[at - 1]?.index ?? -2) + 1 &&
      text.includes(`${chosen[at - 1]?.sentence ?? ''} ${sentence}`);
    return `${joined}${isNeighbour ? ' ' : GAP}${sentence}`;
  }, '');
}

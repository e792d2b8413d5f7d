import { splitSentences } from '../knowledge/split-sentences.ts';
import { GAP, MIN_PIECE_WORDS } from './find-quote.ts';

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

/** A shorter sentence ("P.O. Box 17") says nothing on its own. */
const MIN_LENGTH = 20;

/** Parts of a long sentence that can stand with a gap between them end at these signs. */
const CLAUSE_END = /(?<=[,;:])\s+(?=\p{L})/u;

/**
 * The words of a passage that answer, in one run or in pieces joined by a gap: the whole passage when it fits, else its
 * weightiest sentences in their order, else the weightiest clauses of the one sentence.
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
    .filter(({ sentence }, _, all) => sentence.length >= MIN_LENGTH || all.length === 1);
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
  if (inOrder.length === 1 && only !== undefined && only.sentence.length > room)
    return withoutScraps(selectClauses(only.sentence, { weigh, room }));
  return withoutScraps(joinRuns(inOrder, words));
}

/** A first line that names the passage says nothing itself. */
const isHeading = (line: string): boolean =>
  /^(?:Practice \d+|\d+(?:\.\d+)*\.? \p{Lu})/u.test(line) || !/[.!?:;]["”’)]?$/.test(line);

const wordCount = (words: string): number => words.split(/\s+/).filter((word) => word !== '').length;

/** Pieces that are too short to be recognised as a quote go, unless nothing else is left. */
function withoutScraps(quote: string): string {
  const pieces = quote.split(GAP).filter((piece) => wordCount(piece) >= MIN_PIECE_WORDS);
  return (pieces.length > 0 ? pieces.join(GAP) : quote).replace(/[,;:]$/, '');
}

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

/** An opening so short says nothing without the next clause: "To this end,". */
const MIN_OPENING_LENGTH = 20;

/** The parts of a sentence that may be quoted with a gap between them; the opening is never a mere connection. */
function clausesOf(sentence: string): string[] {
  const [opening = '', second, ...rest] = sentence.split(CLAUSE_END);
  if (second === undefined) return [opening];
  return opening.length < MIN_OPENING_LENGTH ? [`${opening} ${second}`, ...rest] : [opening, second, ...rest];
}

function selectClauses(sentence: string, { weigh, room }: Given): string {
  const clauses = clausesOf(sentence);
  const first = clauses[0] ?? sentence;
  const chosen = new Set([0]);
  let used = first.length;
  const byWorth = clauses
    .map((clause, index) => ({ clause, index, worth: weigh(clause) / Math.sqrt(clause.length) }))
    .toSorted((a, b) => b.worth - a.worth || a.index - b.index);
  for (const { clause, index } of byWorth) {
    if (chosen.has(index) || used + clause.length > room) continue;
    chosen.add(index);
    used += clause.length;
  }
  return clauses
    .map((clause, index) => ({ clause, index }))
    .filter(({ index }) => chosen.has(index))
    .reduce(
      (joined, { clause, index }, at) =>
        at === 0 ? clause : `${joined}${chosen.has(index - 1) ? ' ' : GAP}${clause}`,
      '',
    );
}

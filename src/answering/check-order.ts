import type { Language } from '../retrieval/query.ts';
import type { Matcher } from './match-words.ts';
import type { Word } from './read-words.ts';

/** A sentence of a quote and the part of a statement that is held against it. */
export type Ordered = {
  /** Every word of the statement, so that the one before a moved word is known. */
  statement: readonly Word[];
  sentence: readonly Word[];
  language: Language;
  matches: Matcher;
  /** Preferred where it finds a place: a wide synonym elsewhere in the sentence tells nothing of the order. */
  translates: Matcher;
};

/**
 * Steps back in the order of the quote that a sentence may make: a passive, or "In Chile, …", makes one. Of 261 true
 * translations of test/evaluation/adversary none makes two; of the exchanges of two words seven in ten do.
 */
export const MAX_STEPS_BACK = 1;

/** Times that the two rising parts of a path give way to each other in the order of the quote, when one block was moved. */
const MAX_SWITCHES = 3;

/** Weight of a step back against the distance between two words when the places of a statement are chosen. */
const STEP_BACK = 1000;

/** Words before a moved word that tell of a passive: "costs are reduced" for "reduce costs". */
const BEFORE_PASSIVE =
  /^(?:is|are|was|were|be|been|being|to|gets?|getting|se|s|son|fue|fueron|sea|sean|ser|sido|est|sont|ete|etre|soit|soient|foi|foram|seja|sejam)$/;

/** Years move freely: "In 2020, …" and "… in 2020". */
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Whether the content words of a part stand in the order of the quote, but for one block that was moved. Two words
 * that changed places ("migrants inform the authorities") make two steps back, or leave one word alone far from its
 * neighbours. In a translation the order inside a noun group or a list is free.
 */
export function keepsOrder(part: readonly Word[], given: Ordered): boolean {
  const quoted = given.language === 'en' ? numberWords(given.sentence) : numberGroups(given.sentence);
  const years = part.filter(({ word }) => YEAR.test(word));
  const ordered = years.length === 1 ? part.filter((word) => !years.includes(word)) : part;
  const places = ordered.map((own) => placesOf(own, quoted, given));
  const path = shortestPath(places, { mayStay: given.language !== 'en' });
  const stepsBack = path.filter((place, at) => isStepBack(path, at, place)).length;
  if (stepsBack > MAX_STEPS_BACK) return false;
  if (stepsBack === 0) return true;
  if (countSwitches(path) > MAX_SWITCHES) return false;
  return given.language === 'en'
    ? new Set(path).size === path.length && !movesOneWord(ordered, path, { ...given, quoted })
    : !movesLoneWord(ordered, path, given.statement);
}

type Placed = { word: Word; place: number };

const isContent = ({ kind }: Word): boolean => kind !== 'function';

/** Content words counted one by one. */
function numberWords(sentence: readonly Word[]): Placed[] {
  return sentence.filter(isContent).map((word, place) => ({ word, place }));
}

/** Content words counted by group: what no function word but "and", "or" and "of" parts is one noun group or one list. */
function numberGroups(sentence: readonly Word[]): Placed[] {
  let place = -1;
  let isNew = true;
  let clause = -1;
  return sentence.flatMap((word) => {
    if (word.clause !== clause) isNew = true;
    clause = word.clause;
    if (!isContent(word)) {
      if (!/^(?:and|or|s|of)$/.test(word.word)) isNew = true;
      return [];
    }
    if (isNew) place += 1;
    isNew = false;
    return [{ word, place }];
  });
}

function placesOf(own: Word, quoted: readonly Placed[], { matches, translates }: Ordered): number[] {
  const found = (matcher: Matcher): number[] => [
    ...new Set(quoted.flatMap(({ word, place }) => (matcher(own, word) ? [place] : []))),
  ];
  const usual = found(translates);
  return usual.length > 0 ? usual : found(matches);
}

type Path = { place: number; cost: number; before: Path | undefined };

/** One place for each word, with as few steps back, and then as short ways, as can be. */
function shortestPath(places: readonly (readonly number[])[], { mayStay }: { mayStay: boolean }): number[] {
  let paths: Path[] = [];
  for (const each of places) {
    const last = paths;
    const extend = (place: number): Path =>
      last.reduce<Path>(
        (best, before) => {
          const step = place - before.place;
          const isBack = step < 0 || (step === 0 && !mayStay);
          const cost = before.cost + (isBack ? STEP_BACK : 0) + Math.min(Math.abs(step - 1), 8);
          return cost < best.cost ? { place, cost, before } : best;
        },
        { place, cost: last.length === 0 ? 0 : Infinity, before: undefined },
      );
    if (each.length > 0) paths = each.map(extend);
  }
  const best = paths.toSorted((one, other) => one.cost - other.cost)[0];
  const path: number[] = [];
  for (let at = best; at !== undefined; at = at.before) path.unshift(at.place);
  return path;
}

const isStepBack = (path: readonly number[], at: number, place: number): boolean =>
  place < (path[at - 1] ?? -1);

/** How often the parts before and after the step back take turns when their places are put in order. */
function countSwitches(path: readonly number[]): number {
  const step = path.findIndex((place, at) => isStepBack(path, at, place));
  const sides = [...new Set(path)]
    .toSorted((one, other) => one - other)
    .map((place) => ({
      isBefore: path.slice(0, step).includes(place),
      isAfter: path.slice(step).includes(place),
    }))
    .filter(({ isBefore, isAfter }) => isBefore !== isAfter);
  return sides.filter(({ isBefore }, at) => at > 0 && isBefore !== sides[at - 1]?.isBefore).length;
}

/** True when a word parts two that the quote has in one group, or stands at a step back far from both its neighbours. */
function isAlone(path: readonly number[], at: number): boolean {
  const place = path[at] ?? 0;
  const before = path[at - 1];
  const after = path[at + 1];
  if (before !== undefined && before === after && place !== before) return true;
  const isFar = (other: number | undefined): boolean => other === undefined || Math.abs(other - place) > 1;
  const isAtStep = (before !== undefined && place < before) || (after !== undefined && after < place);
  return isAtStep && isFar(before) && isFar(after);
}

/** True when a word of a translation stands alone, but for "In Chile, …" and the one verb that a passive moves. */
function movesLoneWord(part: readonly Word[], path: readonly number[], statement: readonly Word[]): boolean {
  const isFronted = (at: number): boolean => at === 0 && part[1]?.startsPart === true;
  const alone = part.filter((_, at) => isAlone(path, at) && !isFronted(at));
  return alone.length > 1 || alone.some((own) => !isPassive(own, statement));
}

function isPassive(own: Word | undefined, statement: readonly Word[]): boolean {
  const before = own && statement[statement.indexOf(own) - 1];
  return before?.clause === own?.clause && BEFORE_PASSIVE.test(before?.word ?? '');
}

/** True when one English word alone was moved without the little word that stands before it in the quote. */
function movesOneWord(
  part: readonly Word[],
  path: readonly number[],
  { statement, sentence, quoted }: Ordered & { quoted: readonly Placed[] },
): boolean {
  const moved = path.flatMap((_, at) => (ascends(path.toSpliced(at, 1)) ? [at] : []));
  return (
    moved.length > 0 &&
    !moved.some((at) => {
      const own = part[at];
      const there = quoted.find(({ place }) => place === path[at])?.word;
      if (own === undefined || there === undefined) return false;
      const before = wordBefore(own, statement);
      if (before?.clause !== own.clause || BEFORE_PASSIVE.test(before.word)) return true;
      return wordBefore(there, sentence)?.word === before.word;
    })
  );
}

/** The word before, articles left out. */
const wordBefore = (word: Word, words: readonly Word[]): Word | undefined =>
  words.slice(0, words.indexOf(word)).findLast((before) => !/^(?:the|an?|its|their)$/.test(before.word));

const ascends = (path: readonly number[]): boolean =>
  path.every((place, at) => at === 0 || place > (path[at - 1] ?? -1));

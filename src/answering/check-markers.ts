import type { Language } from '../retrieval/query.ts';
import { ALLOWED_BY, DENYING, KEPT, MARKERS, type MarkerKind, REPORTS } from './marker-words.ts';
import type { Matcher } from './match-words.ts';
import type { Word } from './read-words.ts';

/** Content words that a marker governs in a statement: a translation may put one between. */
const OWN_SCOPE: Readonly<Record<Language, number>> = { en: 1, es: 2, fr: 2, pt: 2 };

/** Content words that a marker governs in a quote; a list after "not" or "nor" goes on, "non" binds one word. */
const QUOTED_SCOPE = { narrow: 1, usual: 3, translated: 4, list: 7 } as const;

/** Subjunctives that keep a "may" of the quote without adding one of their own. */
const SOFT_POSSIBILITY =
  /^(?:puedan?|pudieran?|puissent|puisse|possam?|puder(?:em)?|eventual\w*|susceptibles?|posibles?|possibles?|possivel)$/;

/** A statement or a quote with its words and language. */
export type Side = { text: string; words: readonly Word[]; language: Language };

/** The first marker that the statement adds to its quotes, moves or leaves out; undefined when both say alike. */
export function changedMarker(
  statement: Side,
  quotes: readonly Side[],
  matches: Matcher,
): MarkerKind | undefined {
  const kinds: MarkerKind[] = ['negation', 'possibility', 'advice', 'duty', 'certainty'];
  const given = { statement, quotes, matches };
  return kinds.find((kind) => adds(kind, given) || leavesOut(kind, given));
}

type Given = { statement: Side; quotes: readonly Side[]; matches: Matcher };

/** Words of a quote that hold a negation in themselves, so that "unaccompanied" becomes "no acompañados". */
const NEGATED_WITHIN = /^(?:un(?!able|available)|in(?!ability)|ir(?!respective)|homeless|stateless)/;

/** Words of a quote that set something aside: only "sin", "sans" and "sem" translate them. */
const SETTING_ASIDE = /^(?:irrespective|regardless)$/;

/** A marker of the statement must govern in a quote what it governs in the statement; each one of a quote serves once. */
function adds(kind: MarkerKind, { statement, quotes, matches }: Given): boolean {
  const used = new Set<Word>();
  return markersOf(kind, statement).some((at) => {
    const goesOn = continues(statement, at);
    const serving = quotes.flatMap((quote) =>
      quote.words.filter(
        (word, index) =>
          (goesOn || !used.has(word)) &&
          serves(kind, { statement, at, goesOn, quote: quote.words, index, matches }),
      ),
    );
    const [first] = serving;
    if (first === undefined) return true;
    used.add(serving.find((word) => !used.has(word)) ?? first);
    return false;
  });
}

type Pair = {
  statement: Side;
  at: number;
  goesOn: boolean;
  quote: readonly Word[];
  index: number;
  matches: Matcher;
};

/** Whether a word of a quote says the marker of the statement, and of the same words. */
function serves(kind: MarkerKind, { statement, at, goesOn, quote, index, matches }: Pair): boolean {
  const { language, words } = statement;
  const word = quote[index];
  if (word === undefined) return false;
  const isOpen = language === 'pt' && /^deve(?!ria)/.test(words[at]?.word ?? '');
  const isSame =
    (MARKERS[kind].en.has(word.word) || (isOpen && /^(?:should|ought|must|shall)$/.test(word.word))) &&
    !isNotOnly(quote, index);
  const isAllowed = language !== 'en' && ALLOWED_BY[kind].test(word.word);
  if (!isSame && !isAllowed) return false;
  if (SETTING_ASIDE.test(word.word) && !/^(?:sin|sans|sem)$/.test(words[at]?.word ?? '')) return false;
  const isWithin = isAllowed && NEGATED_WITHIN.test(word.word);
  const isBeside = (place: number): boolean => place >= at && place <= at + 2;
  const isKept = words.some((own, place) => !isBeside(place) && matches(own, word));
  if (!isSame && kind === 'negation' && !isWithin && isKept) return false;
  const size = goesOn ? 'list' : language === 'en' ? 'usual' : 'translated';
  const governed = isWithin ? [word] : scopeOf(quote, index, sizeOf(word, size));
  const scope = scopeOf(words, at, OWN_SCOPE[language]);
  return scope.length === 0 || scope.some((own) => governed.some((other) => matches(own, other)));
}

const sizeOf = ({ word }: Word, size: keyof typeof QUOTED_SCOPE): number =>
  QUOTED_SCOPE[word === 'non' ? 'narrow' : size];

/** "nor" goes on with a negation before it, as "n'" does in a list; the second half of "ne … pas" belongs to the first. */
function continues({ words, language }: Side, at: number): boolean {
  const word = words[at]?.word ?? '';
  if (/^(?:ni|nem|nor|or)$/.test(word)) return true;
  const isAfter = (size: number): boolean =>
    words.slice(Math.max(0, at - size), at).some((before) => MARKERS.negation[language].has(before.word));
  if (/^(?:ne|no|nao)$/.test(word))
    return isAfter(8) && /^(?:ou|et|o|e|y|ni|nem|pas)$/.test(words[at - 1]?.word ?? '');
  if (!/^(?:pas|jamais|aucune?|rien|nunca|ning\w+|nenhum\w*|nada)$/.test(word)) return false;
  return language !== 'en' && isAfter(5);
}

/** A marker of a quote must govern in the statement the words that it governs, when they are kept. */
function leavesOut(kind: MarkerKind, given: Given): boolean {
  const { statement, quotes, matches } = given;
  const { words, language, text } = statement;
  if (
    kind === 'advice' &&
    REPORTS[language].test(text) &&
    !quotes.some((quote) => REPORTS.en.test(quote.text))
  )
    return false;
  const isSaid = (at: number): boolean =>
    quotes.some((quote) =>
      quote.words.some((other) => words.slice(at, at + 1).some((own) => matches(own, other))),
    );
  const markers = words.flatMap(({ word }, at) =>
    markersOf(kind, statement).includes(at) ||
    (kind === 'possibility' && SOFT_POSSIBILITY.test(word)) ||
    (kind === 'negation' && language !== 'en' && DENIES.test(word) && !isSaid(at))
      ? [at]
      : [],
  );
  const isGoverned = (quoted: Word): boolean =>
    markers.some((at) =>
      [...words.slice(at, at + 1), ...scopeOf(words, at, listSize(words[at]))].some((own) =>
        matches(own, quoted),
      ),
    );
  if (kind === 'negation' && language === 'en' && countNegated(given) > markers.length) return true;
  return quotes.some(({ words: quoted }) =>
    quoted.some(({ word }, at) => {
      const isHard = KEPT[kind].has(word) && !isMonth(quoted, at) && !isNotOnly(quoted, at);
      const isSoft =
        kind === 'negation' && DENYING.test(word) && !words.some((own) => matches(own, quoted[at] ?? own));
      if (KEPT[kind].has(word) && isNotOnly(quoted, at) && saysOnly(words, language)) return true;
      if (!isHard && !isSoft) return false;
      const governed = scopeOf(quoted, at, 1);
      const isKept =
        governed.length > 0 &&
        governed.every((other) => words.some((own) => isContent(own) && matches(own, other)));
      return (
        isKept &&
        !(isSoft || language !== 'en'
          ? markers.length > 0 && governed.slice(0, 1).some(isGoverned)
          : governed.every(isGoverned))
      );
    }),
  );
}

const listSize = (word: Word | undefined): number => (word === undefined ? 0 : sizeOf(word, 'list'));

/** Negations of the quotes whose words the statement keeps, each as often as it keeps them. */
function countNegated({ statement, quotes, matches }: Given): number {
  const negated = quotes.flatMap(({ words }) =>
    words.flatMap(({ word }, at) =>
      /^(?:not?|never|without|cannot)$/.test(word) && !isNotOnly(words, at) ? scopeOf(words, at, 1) : [],
    ),
  );
  const groups = Map.groupBy(negated, ({ word }) => word);
  return [...groups.values()].reduce((sum, group) => {
    const [first] = group;
    const kept = statement.words.filter(
      (own) => first !== undefined && isContent(own) && matches(own, first),
    );
    return sum + Math.min(group.length, kept.length);
  }, 0);
}

const isContent = ({ kind }: Word): boolean => kind !== 'function';

/** Words of the other languages that deny by themselves: "indocumentado", "falta", "manque". */
const DENIES =
  /^(?:in(?:docum|visib|sufic|adec)\w*|ir+eg\w*|des?(?:prov|acomp)\w*|falta\w*|manqu\w*|car[ei]n\w*|ausen\w*|absen\w*|independ\w*|apatrid\w*|evit\w*|imped\w*|proh?ib\w*|empech\w*|interdi\w*|impos\w*)$/;

function markersOf(kind: MarkerKind, { words, language }: Side): number[] {
  return words.flatMap(({ word }, at) =>
    MARKERS[kind][language].has(word) && !isMonth(words, at) && !isNotOnly(words, at) ? [at] : [],
  );
}

/** "May" beside a number is the month. */
function isMonth(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.word !== 'may' || !word.isCapital) return false;
  return [words[at - 1], words[at + 1]].some((beside) => beside?.kind === 'number');
}

/** "Not only … but also" denies nothing. */
function isNotOnly(words: readonly Word[], at: number): boolean {
  return /^(?:only|solo|solamente|unicamente|seulement|so|apenas|somente|just)$/.test(
    words[at + 1]?.word ?? '',
  );
}

/** True when an "only" of the statement stands without the negation that the quote has before it. */
function saysOnly(words: readonly Word[], language: Language): boolean {
  return words.some(
    (_, at) => isNotOnly(words, at - 1) && !MARKERS.negation[language].has(words[at - 1]?.word ?? ''),
  );
}

function scopeOf(words: readonly Word[], at: number, size: number): Word[] {
  const clause = words[at]?.clause;
  return words
    .slice(at + 1)
    .filter((word) => word.clause === clause && isContent(word))
    .slice(0, size);
}

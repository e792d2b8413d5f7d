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
const NEGATED_WITHIN = /^(?:un|in|ir|il|im|homeless|stateless|discrimin)/;

/** A marker of the statement must govern in a quote what it governs in the statement; each one of a quote serves once. */
function adds(kind: MarkerKind, { statement, quotes, matches }: Given): boolean {
  const { language, words } = statement;
  const used = new Set<Word>();
  return markersOf(kind, statement).some((at) => {
    const scope = scopeOf(words, at, OWN_SCOPE[language]);
    const goesOn = continues(words, at);
    const serving = quotes.flatMap((quote) =>
      quote.words.filter((word, index) => {
        if (used.has(word) && !goesOn) return false;
        const isSame = MARKERS[kind].en.has(word.word) && !isNotOnly(quote.words, index);
        const isAllowed = language !== 'en' && ALLOWED_BY[kind].test(word.word);
        if (!isSame && !isAllowed) return false;
        const isWithin = isAllowed && NEGATED_WITHIN.test(word.word);
        const isKept = !isSame && kind === 'negation' && !isWithin && words.some((own) => matches(own, word));
        if (isKept) return false;
        const size =
          word.word === 'non' ? 'narrow' : goesOn ? 'list' : language === 'en' ? 'usual' : 'translated';
        const governed = [...(isWithin ? [word] : []), ...scopeOf(quote.words, index, QUOTED_SCOPE[size])];
        return scope.length === 0 || scope.some((own) => governed.some((other) => matches(own, other)));
      }),
    );
    const [first] = serving;
    if (first === undefined) return true;
    used.add(serving.find((word) => !used.has(word)) ?? first);
    return false;
  });
}

/** "nor" goes on with a negation before it; the second half of "ne … pas" belongs to the first. */
function continues(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  if (/^(?:ni|nem|nor|or)$/.test(word)) return true;
  if (!/^(?:pas|jamais|aucune?|rien|ni|nunca|ning\w+|nenhum\w*|nada)$/.test(word)) return false;
  return words.slice(Math.max(0, at - 5), at).some((before) => /^(?:ne|n|no|nao)$/.test(before.word));
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
      [...words.slice(at, at + 1), ...scopeOf(words, at, QUOTED_SCOPE.list)].some((own) =>
        matches(own, quoted),
      ),
    );
  return quotes.some(({ words: quoted }) =>
    quoted.some(({ word }, at) => {
      const isHard = KEPT[kind].has(word) && !isMonth(quoted, at) && !isNotOnly(quoted, at);
      const isSoft =
        kind === 'negation' && DENYING.test(word) && !words.some((own) => matches(own, quoted[at] ?? own));
      if (KEPT[kind].has(word) && isNotOnly(quoted, at) && saysOnly(words, language)) return true;
      if (!isHard && !isSoft) return false;
      const governed = scopeOf(quoted, at, language === 'en' ? 1 : 2);
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

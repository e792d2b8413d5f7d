import type { Language } from '../retrieval/query.ts';
import { keepsOrder } from './check-order.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { Matcher, Matching } from './match-words.ts';
import type { Word } from './read-words.ts';

/** How the content of a statement stands to its quotes. */
export type Coverage =
  | { kind: 'covered' }
  | { kind: 'number-not-quoted'; number: string }
  | { kind: 'name-not-quoted'; name: string }
  | { kind: 'words-not-quoted'; words: string[] }
  /** Every word is quoted, but no single sentence of a quote says this, or not in this order. */
  | { kind: 'stitched' };

type Given = Matching & {
  /** Words of each sentence of the quotes. */
  sentences: readonly (readonly Word[])[];
  language: Language;
};

/** Share of the words that may say again what the quote says once: a translation needs two words where English has one. */
const UNPAIRED: Readonly<Record<Language, number>> = { en: 0, es: 0.13, fr: 0.13, pt: 0.13 };

/** Years move freely: "In 2020, …" and "… in 2020". */
const YEAR = /^(?:19|20)\d{2}$/;

/** Words with which a statement says where it stands, not what: they need none of their own in a quote. */
const FRAMES: Readonly<Record<Language, RegExp>> = {
  en: /^(?:compact|gcm|document|report|brief|booklet|recommend|recommends|asks?|calls?|describes?|mentions?|lists?|notes?|proposes?|suggests?|example|objective|says?|states)$/,
  es: /^(?:pacto|documento|informe|recomienda|pide|llama|describe|menciona|senala|propone|sugiere|ejemplo|objetivo|estados|consiste|trata|manera|forma|personas?)$/,
  fr: /^(?:pacte|document|rapport|recommande|demande|appelle|decrit|mentionne|note|propose|suggere|exemple|objectif|etats|consiste|agit|maniere|facon|ainsi|afin|personnes?)$/,
  pt: /^(?:pacto|documento|relatorio|recomenda|pede|apela|descreve|menciona|refere|propoe|sugere|exemplo|objetivo|estados|consiste|trata|maneira|forma|pessoas?)$/,
};

/** Checks that each sentence of a statement is what one sentence of the quotes says. */
export function checkCoverage(statement: readonly Word[], given: Given): Coverage {
  const { language, matches, tails } = given;
  const everywhere = given.sentences.flat();
  const isQuoted = (own: Word): boolean =>
    everywhere.some((quoted) => matches(own, quoted) && (quoted.isCapital || !isInLongName(own, statement)));
  const content = statement.filter(
    (word) =>
      word.kind !== 'function' &&
      !tails.has(word) &&
      needsQuote(word, { language, isQuoted: isQuoted(word) }),
  );
  const missing = content.filter((own) => !isQuoted(own));
  const number = missing.find(({ kind }) => kind === 'number');
  if (number !== undefined) return { kind: 'number-not-quoted', number: number.word };
  const name = missing.find(({ kind }) => kind === 'name');
  if (name !== undefined) return { kind: 'name-not-quoted', name: name.word };
  if (missing.length > 0 || content.length === 0)
    return { kind: 'words-not-quoted', words: missing.map(({ word }) => word) };
  const clauses = [...Map.groupBy(content, ({ clause }) => clause).values()];
  const isSaid = clauses.every((clause) =>
    given.sentences.some((sentence) => isSaidBy(clause, { ...given, statement, sentence })),
  );
  return isSaid ? { kind: 'covered' } : { kind: 'stitched' };
}

/** True for a word of "World Trade Organization": words that the quote has without their capitals make no name. */
function isInLongName(own: Word, statement: readonly Word[]): boolean {
  if (own.kind !== 'name') return false;
  const at = statement.indexOf(own);
  return [statement[at - 1], statement[at + 1]].some((beside) => beside?.kind === 'name');
}

/** What frames an English sentence, or carries none of a translation, still tells of the order when a quote has it. */
function needsQuote(
  { word }: Word,
  { language, isQuoted }: { language: Language; isQuoted: boolean },
): boolean {
  if (FRAMES[language].test(word)) return isQuoted && language === 'en';
  return isQuoted || !LIGHT_WORDS[language].has(word);
}

function isSaidBy(
  part: readonly Word[],
  given: Given & { statement: readonly Word[]; sentence: readonly Word[] },
): boolean {
  const { sentence, language, matches } = given;
  const places = part.map((own) => sentence.flatMap((word, at) => (matches(own, word) ? [at] : [])));
  if (
    places.some((each) => each.length === 0) ||
    countUnpaired(places) > Math.floor(places.length * UNPAIRED[language])
  )
    return false;
  const names = places.filter((each) => each.every((at) => sentence[at]?.kind === 'name'));
  const numbers = places.filter((_, at) => part[at]?.kind === 'number');
  if (countUnpaired([...names, ...numbers]) > 0) return false;
  const counted = part.flatMap((word, at) => (isCounted(word) ? [places[at] ?? []] : []));
  if (!isInOrder(counted)) return false;
  const keeps = (number: Word): boolean => keepsNeighbours(number, part, { quoted: sentence, matches });
  if (language === 'en' && !part.filter(isCounted).every(keeps)) return false;
  return keepsOrder(part, given);
}

const isCounted = ({ kind, word }: Word): boolean => kind === 'number' && !YEAR.test(word);

/** Words left without a word of the quote for themselves: what the quote says once is said twice. */
function countUnpaired(places: readonly (readonly number[])[]): number {
  const takenBy = new Map<number, number>();
  const take = (own: number, tried: Set<number>): boolean =>
    (places[own] ?? []).some((place) => {
      if (tried.has(place)) return false;
      tried.add(place);
      const holder = takenBy.get(place);
      if (holder !== undefined && !take(holder, tried)) return false;
      takenBy.set(place, own);
      return true;
    });
  return places.filter((_, own) => !take(own, new Set())).length;
}

/** True when each word finds a place after that of the one before. */
function isInOrder(places: readonly (readonly number[])[]): boolean {
  let last = -1;
  return places.every((each) => {
    const next = each.find((place) => place >= last);
    if (next !== undefined) last = next;
    return next !== undefined;
  });
}

/** The words beside a number stand on the same sides of it in the quote: "less than 3, not higher than 3". */
function keepsNeighbours(
  number: Word,
  part: readonly Word[],
  { quoted, matches }: { quoted: readonly Word[]; matches: Matcher },
): boolean {
  const at = part.indexOf(number);
  const before = part[at - 1];
  const after = part[at + 1];
  return quoted.some((word, index) => {
    if (!matches(number, word)) return false;
    const isBefore = before === undefined || quoted.slice(0, index).some((other) => matches(before, other));
    const isAfter = after === undefined || quoted.slice(index + 1).some((other) => matches(after, other));
    return isBefore && isAfter;
  });
}

import type { Language } from '../retrieval/query.ts';
import type { Matcher } from './match-words.ts';
import type { Word } from './read-words.ts';

/** How the content of a statement stands to its quotes. */
export type Coverage =
  | { kind: 'covered' }
  | { kind: 'number-not-quoted'; number: string }
  | { kind: 'name-not-quoted'; name: string }
  | { kind: 'words-not-quoted'; words: string[] }
  /** Every word is quoted, but no single sentence of a quote says this, or not in this order. */
  | { kind: 'stitched' };

type Given = {
  /** Words of each sentence of the quotes. */
  sentences: readonly (readonly Word[])[];
  language: Language;
  matches: Matcher;
};

/** Runs in the order of the quote that a sentence may be made of: a passive, or "In 2020, …", moves one block. */
const MAX_RUNS: Readonly<Record<Language, number>> = { en: 2, es: 3, fr: 3, pt: 3 };

/** Places by which a word of a translation may stand elsewhere than in the quote: "seguridad financiera" for "financial security". */
const MOVES: Readonly<Record<Language, number>> = { en: 0, es: 3, fr: 3, pt: 3 };

/** Share of the words that may say again what the quote says once: a translation needs two words where English has one. */
const UNPAIRED: Readonly<Record<Language, number>> = { en: 0, es: 0.13, fr: 0.13, pt: 0.13 };

/** Years move freely: "In 2020, …" and "… in 2020". */
const YEAR = /^(?:19|20)\d{2}$/;

/** Words with which a statement says where it stands, not what: they need no quote. */
const FRAMES: Readonly<Record<Language, RegExp>> = {
  en: /^(?:compact|gcm|document|report|brief|booklet|recommend|recommends|asks?|calls?|describes?|mentions?|lists?|notes?|proposes?|suggests?|example|objective|says?|states)$/,
  es: /^(?:pacto|documento|informe|recomienda|pide|llama|describe|menciona|senala|propone|sugiere|ejemplo|objetivo|estados|consiste|trata|manera|forma|personas?)$/,
  fr: /^(?:pacte|document|rapport|recommande|demande|appelle|decrit|mentionne|note|propose|suggere|exemple|objectif|etats|consiste|agit|maniere|facon|ainsi|afin|personnes?)$/,
  pt: /^(?:pacto|documento|relatorio|recomenda|pede|apela|descreve|menciona|refere|propoe|sugere|exemplo|objetivo|estados|consiste|trata|maneira|forma|pessoas?)$/,
};

/** Checks that each sentence of a statement is what one sentence of the quotes says. */
export function checkCoverage(statement: readonly Word[], given: Given): Coverage {
  const content = statement.filter((word) => needsQuote(word, given.language));
  const everywhere = given.sentences.flat();
  const missing = content.filter((own) => !everywhere.some((quoted) => given.matches(own, quoted)));
  const number = missing.find(({ kind }) => kind === 'number');
  if (number !== undefined) return { kind: 'number-not-quoted', number: number.word };
  const name = missing.find(({ kind }) => kind === 'name');
  if (name !== undefined) return { kind: 'name-not-quoted', name: name.word };
  if (missing.length > 0 || content.length === 0)
    return { kind: 'words-not-quoted', words: missing.map(({ word }) => word) };
  const clauses = [...Map.groupBy(content, ({ clause }) => clause).values()];
  const isSaid = clauses.every((clause) =>
    given.sentences.some((sentence) => isSaidBy(clause, sentence, given)),
  );
  return isSaid ? { kind: 'covered' } : { kind: 'stitched' };
}

function needsQuote({ kind, word }: Word, language: Language): boolean {
  return kind !== 'function' && !FRAMES[language].test(word);
}

function isSaidBy(part: readonly Word[], sentence: readonly Word[], { language, matches }: Given): boolean {
  const places = part.map((own) => sentence.flatMap((word, at) => (matches(own, word) ? [at] : [])));
  if (
    places.some((each) => each.length === 0) ||
    countUnpaired(places) > Math.floor(places.length * UNPAIRED[language])
  )
    return false;
  const isCounted = ({ kind, word }: Word): boolean => kind === 'number' && !YEAR.test(word);
  if (
    runsOf(
      places.filter((_, at) => part[at] !== undefined && isCounted(part[at])),
      0,
    ) > 1
  )
    return false;
  const keeps = (number: Word): boolean => keepsNeighbours(number, part, { quoted: sentence, matches });
  if (language === 'en' && !part.filter(isCounted).every(keeps)) return false;
  return runsOf(places, MOVES[language]) <= MAX_RUNS[language];
}

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

/** Runs that follow the order of the quote, when each word takes the nearest place after the one before. */
function runsOf(places: readonly (readonly number[])[], moves: number): number {
  let runs = places.length === 0 ? 0 : 1;
  let last = -1;
  for (const each of places) {
    const next = each.find((place) => place >= last - moves);
    if (next === undefined) runs += 1;
    last = next === undefined ? (each[0] ?? 0) : Math.max(last, next);
  }
  return runs;
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

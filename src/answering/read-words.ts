import { foldText } from '../knowledge/words.ts';
import type { Language } from '../retrieval/query.ts';
import { STOP_WORDS } from '../retrieval/stop-words.ts';
import { MARKERS } from './marker-words.ts';
import { SCALES, SPOKEN_NUMBERS } from './meanings/spoken-numbers.ts';

/** One word or number of a text, as the checks of statements compare it. */
export type Word = {
  /** Folded letters, or the number in one spelling: "15000", "3%". */
  word: string;
  kind: 'number' | 'name' | 'content' | 'function';
  /** True when it is written with a capital first letter. */
  isCapital: boolean;
  /** Counts the clauses of the text, parted by . ; : ! ? and gaps. */
  clause: number;
  /** True when a comma, a dash or a bracket parts it from the content word before. */
  startsPart: boolean;
};

/** Function words that say how much or when; a statement may not change them. */
const TELLING: Readonly<Record<Language, readonly string[]>> = {
  en: 'all every each only most more less over under before after few both until against'.split(' '),
  es: 'todo toda todos todas cada solo antes'.split(' '),
  fr: 'tous toutes chaque avant apres moins'.split(' '),
  pt: 'todo toda todos todas cada apenas antes depois'.split(' '),
};

/** Words that only hold a translated sentence together, besides the stop words of the search. */
const HOLDING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(),
  es: new Set(
    'fin mediante haya hayan tenga tengan pueda puedan poder sido unas pese asi vez cuyo cuya cuyos dichos dicha través traves junto respecto pertinente siguieran incluso estar deban vayan hacerse hecho hechos hecha hechas hagan realicen quedan queda habian habia fueron fuera caso casos siendo estando lleva llevan aquellos aquellas cuales dichas debian debia tuvo tuvieron tenia tenian tuviera tendran habra habido hubo estan esta estaba estaban estuvo fuese seran sera hacen hizo hicieron hacia haciendo pone ponen ponga puso nos les los las mismo cuanto cuantos'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'fin lorsque lorsqu quelque quelques soit soient puisse puissent aient ait tant cas face moyen travers aupres faveur sein dont ceux lie lies liee liees apporte apportes agit alors vue tenant permettant relatif relatifs relative relatives faits faite faites fait envers allant effectue effectues effectuee noter rencontrent rencontre atteints atteint laquelle lesquels jusqu aupres vivant ci devaient devait mis mise mettant mettent met mettre avait avaient eu eurent eut auront aura seront sera etaient etait furent fut soient font fasse fassent faisant rend rendre rendent leurs quant puis ainsi ceci cela ce qu quand dune dun'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'fim atraves meio cerca haja tenha tenham possa possam puder puderem poder estejam esteja sejam junto cujo cuja vez respectivos bem nomeadamente mediante feito feitos feita feitas facam sao noutros noutras desses dessas destes nesses foram sendo conforme foi outrem quais neste nesta deviam devia tinha tinham teve tiveram tera terao havia houve estava estavam esteve estiveram fossem fosse serao sera fazem fez fizeram fazendo poe poem pos los las lhe lhes nos estes estas esses essas aqueles aquelas quanto'.split(
      ' ',
    ),
  ),
};

const CONJUNCTIONS = new Set('and or while whereas y o e u mientras et ou tandis que enquanto'.split(' '));

/** Endings of ordinals and single letters carry no meaning of their own. */
const EMPTY = new Set(['th', 'st', 'nd', 'rd', 'cent', 'ciento', 'cento']);

/** Words with which a translation goes on from the sentence before, some with a negation in them that denies nothing. */
const CONNECTIVES =
  /\b(?:sin embargo|no obstante|por otra parte|por su parte|en cambio|cependant|toutefois|néanmoins|par ailleurs|en effet|en outre|no entanto|contudo|porém|por sua vez|por outro lado)\b,?/giu;

/** "No." before a number, which denies nothing. */
export const NUMBER_SIGN = /\bNos?\.\s*(?=\d)/g;

const TOKEN =
  /(?<number>\p{N}{1,3}(?:[.,\u00a0\u202f ]\p{N}{3})+(?:[.,]\p{N}{1,2})?(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<end>[.;:!?\n…]+)|(?<comma>[,()–—])/gu;

/** The words of a text in order. */
export function readWords(text: string, language: Language): Word[] {
  const plain = (language === 'fr' ? text.replace(/\bn['’]/gi, 'ne ') : text)
    .replace(/covid[-‑ ]?19/gi, 'Covid')
    .replace(/(?:US)?\$(?:US)?/g, ' dollars ')
    .replace(/€/g, ' euros ')
    .replace(/£/g, ' pounds ')
    .replace(NUMBER_SIGN, '')
    .replace(CONNECTIVES, '')
    .replace(/\b(?:have|has) to\b/g, 'haveto')
    .replace(/\b(\p{Lu}{2,})s\b/gu, '$1')
    .replace(/\bcannot\b/gi, 'can not')
    .replace(/n['’]t\b/gi, ' not');
  const words: Word[] = [];
  let clause = 0;
  let startsPart = true;
  let startsSentence = true;
  for (const match of plain.matchAll(TOKEN)) {
    const { number, word, end } = match.groups ?? {};
    if (number !== undefined) {
      const value = canonicalNumber(number, plain.slice(match.index + number.length));
      words.push({ word: value, kind: 'number', isCapital: false, clause, startsPart });
    } else if (word !== undefined) {
      const isCapital = /^\p{Lu}/u.test(word);
      const folded = foldText(word);
      const kind = kindOf(folded, { language, isCapital: isCapital && !startsSentence });
      const spoken = SPOKEN_NUMBERS[language].get(folded);
      const base = { isCapital, clause, startsPart };
      if (spoken !== undefined) words.push({ word: String(spoken), kind: 'number', ...base });
      else if (!EMPTY.has(folded) && !(words.at(-1)?.kind === 'number' && isScale(folded)))
        words.push({ word: folded, kind, ...base });
      if (CONJUNCTIONS.has(folded)) continue;
    } else {
      if (end !== undefined) clause += 1;
      startsPart = true;
      startsSentence = end !== undefined;
      continue;
    }
    startsPart = false;
    startsSentence = false;
  }
  return words;
}

/** Markers are compared by themselves, not as content. */
const isMarker = (folded: string, language: Language): boolean =>
  Object.values(MARKERS).some(
    (words) => words[language].has(folded) && folded.length > 1 && !folded.startsWith('oblig'),
  );

function kindOf(
  folded: string,
  { language, isCapital }: { language: Language; isCapital: boolean },
): Word['kind'] {
  if (TELLING[language].includes(folded)) return 'content';
  if (HOLDING[language].has(folded) || isMarker(folded, language)) return 'function';
  if (folded.length < 2 || (STOP_WORDS[language].has(folded) && !isCapital)) return 'function';
  return isCapital ? 'name' : 'content';
}

const isScale = (folded: string): boolean => SCALES.some(([pattern]) => pattern.test(folded));

/** One spelling of a number: no thousands marks, a decimal point, scale words multiplied in, "%" kept. */
function canonicalNumber(number: string, after: string): string {
  const plain = /^\p{N}{1,3}(?:[.,\u00a0\u202f ]\p{N}{3})+/u.test(number)
    ? number.replace(/[.,\u00a0\u202f ](?=\p{N}{3}(?!\p{N}))/gu, '')
    : number;
  const value = plain.replace(/,(?=\p{N}{1,2}$)/u, '.');
  const folded = foldText(after.slice(0, 30));
  const scale = SCALES.find(([pattern]) => pattern.test(folded))?.[1];
  const isPercent = /^\s*(?:%|per ?cent\b|por ?ciento\b|pour ?cent\b|por ?cento\b)/.test(folded);
  return `${scale === undefined ? value : String(Number(value) * scale)}${isPercent ? '%' : ''}`;
}

import type { Language } from '../../retrieval/query.ts';

/** Values of the words below, in order. */
const VALUES = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90,
] as const;

/** Number words by language, folded; "one" is left out because it is an article in three of the languages. */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  pt: 'dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
};

const numbered = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').flatMap((word, index) => [[word, VALUES[index] ?? 0] as const]));

/** Value of a folded number word of one language. */
export const SPOKEN_NUMBERS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: numbered(WORDS.en),
  es: numbered(WORDS.es),
  fr: numbered(WORDS.fr),
  pt: new Map([
    ...numbered(WORDS.pt),
    ['duas', 2],
    ['catorze', 14],
    ['dezasseis', 16],
    ['dezassete', 17],
    ['dezanove', 19],
  ]),
};

/** Words after a number that multiply it, folded, longest first: "mil millones" before "mil". */
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:mil millones|milliards?|mil milhoes|bilh(?:ao|oes)|billions?)\b/, 1e9],
  [/^\s*(?:millions?|millon(?:es)?|milh(?:ao|oes))\b/, 1e6],
  [/^\s*(?:thousand|mille|mil)\b/, 1e3],
];

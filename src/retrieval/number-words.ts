/** Numbers as words in the four languages, folded; the Compact's 23 objectives and 37 practices are called by them. */
const CARDINALS: readonly (readonly [number, string])[] = [
  [1, 'one uno une um uma'],
  [2, 'two dos deux dois duas'],
  [3, 'three tres trois'],
  [4, 'four cuatro quatre quatro'],
  [5, 'five cinco cinq'],
  [6, 'six seis'],
  [7, 'seven siete sept sete'],
  [8, 'eight ocho huit oito'],
  [9, 'nine nueve neuf nove'],
  [10, 'ten diez dix dez'],
  [11, 'eleven once onze'],
  [12, 'twelve doce douze doze'],
  [13, 'thirteen trece treize treze'],
  [14, 'fourteen catorce quatorze catorze'],
  [15, 'fifteen quince quinze'],
  [16, 'sixteen dieciseis seize dezesseis dezasseis'],
  [17, 'seventeen diecisiete dix-sept dezessete dezassete'],
  [18, 'eighteen dieciocho dix-huit dezoito'],
  [19, 'nineteen diecinueve dix-neuf dezenove dezanove'],
  [20, 'twenty veinte vingt vinte'],
  [21, 'twenty-one veintiuno vingt-et-un vinte-e-um'],
  [22, 'twenty-two veintidos vingt-deux vinte-e-dois'],
  [23, 'twenty-three veintitres vingt-trois vinte-e-tres'],
  [24, 'twenty-four veinticuatro vingt-quatre vinte-e-quatro'],
  [25, 'twenty-five veinticinco vingt-cinq vinte-e-cinco'],
  [26, 'twenty-six veintiseis vingt-six vinte-e-seis'],
  [27, 'twenty-seven veintisiete vingt-sept vinte-e-sete'],
  [28, 'twenty-eight veintiocho vingt-huit vinte-e-oito'],
  [29, 'twenty-nine veintinueve vingt-neuf vinte-e-nove'],
  [30, 'thirty treinta trente trinta'],
  [31, 'thirty-one treinta-y-uno trente-et-un trinta-e-um'],
  [32, 'thirty-two treinta-y-dos trente-deux trinta-e-dois'],
  [33, 'thirty-three treinta-y-tres trente-trois trinta-e-tres'],
  [34, 'thirty-four treinta-y-cuatro trente-quatre trinta-e-quatro'],
  [35, 'thirty-five treinta-y-cinco trente-cinq trinta-e-cinco'],
  [36, 'thirty-six treinta-y-seis trente-six trinta-e-seis'],
  [37, 'thirty-seven treinta-y-siete trente-sept trinta-e-sete'],
];

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'first primer primero primera premier premiere primeiro primeira'],
  [2, 'second segundo segunda deuxieme seconde'],
  [3, 'third tercer tercero tercera troisieme terceiro terceira'],
  [4, 'fourth cuarto cuarta quatrieme quarto quarta'],
  [5, 'fifth quinto quinta cinquieme'],
  [6, 'sixth sexto sexta sixieme'],
  [7, 'seventh septimo septima septieme setimo setima'],
  [8, 'eighth octavo octava huitieme oitavo oitava'],
  [9, 'ninth noveno novena neuvieme nono nona'],
  [10, 'tenth decimo decima dixieme'],
  [11, 'eleventh'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
  [17, 'seventeenth'],
  [18, 'eighteenth'],
  [19, 'nineteenth'],
  [20, 'twentieth'],
  [21, 'twenty-first'],
  [22, 'twenty-second'],
  [23, 'twenty-third'],
];

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

const cardinals = table(CARDINALS);
const ordinals = table(ORDINALS);

/** The value of a folded number word or of digits; undefined for any other word. */
export function cardinalValue(word: string): number | undefined {
  return /^\d{1,4}$/.test(word) ? Number(word) : cardinals.get(word.replaceAll(' ', '-'));
}

/** The value of a folded ordinal: "second", "2nd", "tercero". */
export function ordinalValue(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|º|ª|o|a|er|e|eme)$/.exec(word)?.[1];
  return digits === undefined ? ordinals.get(word.replaceAll(' ', '-')) : Number(digits);
}

const longestFirst = (words: ReadonlyMap<string, number>): string =>
  [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('-', '[- ]'))
    .join('|');

/** Sources of patterns that match a cardinal or an ordinal, for building larger patterns. */
export const CARDINAL_WORDS = longestFirst(cardinals);
export const CARDINAL_PATTERN = `\\d{1,4}|${CARDINAL_WORDS}`;
export const ORDINAL_PATTERN = `\\d{1,2}(?:st|nd|rd|th|er|eme|e)|${longestFirst(ordinals)}`;

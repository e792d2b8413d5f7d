import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { foldText } from '../knowledge/words.ts';
import type { Language } from './query.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/** British spellings that the stemmer keeps apart from the American ones. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/isation(s?)$/, 'ization$1'],
  [/ise(d|s|r|rs)?$/, 'ize$1'],
  [/ising$/, 'izing'],
  [/our$/, 'or'],
  [/ours$/, 'ors'],
  [/centre(s?)$/, 'center$1'],
  [/programme(s?)$/, 'program$1'],
  [/licence(s?)$/, 'license$1'],
  [/behaviour/, 'behavior'],
  [/labour/, 'labor'],
];

const known = new Map<string, string>();

/** The stem of a folded word, the same for singular and plural, British and American spelling. Accents never count. */
export function stem(word: string, language: Language): string {
  const key = `${language}:${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const spelled =
    language === 'en' && word.length > 4
      ? SPELLINGS.reduce((form, [british, american]) => form.replace(british, american), word)
      : word;
  const result = /\d/.test(word) ? word : foldText(STEMMERS[language](spelled));
  known.set(key, result);
  return result;
}

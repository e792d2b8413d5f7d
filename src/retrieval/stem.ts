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

/** French verbs of the third person plural, which the stemmer leaves as they are: "accueillent" is "accueille", but "soutient" is singular. */
const FRENCH_PLURAL = /(?<!m|ti|vi)ent$/;

/** French words that only end as such verbs do. */
const FRENCH_NO_VERBS = new Set(
  `absent accident adolescent agent argent client competent content continent different equivalent excellent frequent
   incident independent innocent parent patient permanent precedent present president recent regent souvent
   talent urgent violent`.split(/\s+/),
);

const MIN_FRENCH_VERB = 6;

/** One acronym that everybody writes otherwise: LGBT, LGBTQ, LGBTQIA, in Spanish LGTBI. */
const LGBTI = /^lg(?:bt|tb)\w*$/;

function respelled(word: string, language: Language): string {
  if (LGBTI.test(word)) return 'lgbti';
  if (language === 'en' && word.length > 4)
    return SPELLINGS.reduce((form, [british, american]) => form.replace(british, american), word);
  if (language === 'fr' && word.length >= MIN_FRENCH_VERB && !FRENCH_NO_VERBS.has(word))
    return word.replace(FRENCH_PLURAL, 'e');
  return word;
}

const known = new Map<string, string>();

/** The stem of a folded word, the same for singular and plural, British and American spelling. Accents never count. */
export function stem(word: string, language: Language): string {
  const key = `${language}:${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = /\d/.test(word) ? word : foldText(STEMMERS[language](respelled(word, language)));
  known.set(key, result);
  return result;
}

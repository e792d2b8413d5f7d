import type { Language } from '../../retrieval/query.ts';
import { stem } from '../../retrieval/stem.ts';

type Rule = readonly [RegExp, string];

/** Endings that the stemmer misreads, most of them for want of their accents, put in order before it. */
const BEFORE: Readonly<Record<Language, readonly Rule[]>> = {
  en: [],
  es: [
    [/([aei]dor)(?:es|as?)?$/, '$1x'],
    [/(?<=.{3}[aeo]r)es$/, ''],
    [/ific(?:an?|o|aron|aban?)$/, 'ificar'],
    [/(?<!^est)(?<=.{3})(?:ad[ao]s?|ando)$/, 'ar'],
  ],
  fr: [],
  pt: [
    [/([aei]dor)(?:es|as?)?$/, '$1x'],
    [/(?<=.{3}[aeo]r)es$/, ''],
    [/ific(?:am?|ou|aram|avam?)$/, 'ificar'],
    [/(?<!^est)(?<=.{3})(?:ad[ao]s?|ando)$/, 'ar'],
    [/oes$/, 'ao'],
    [/([ct])eis$/, '$1il'],
    [/([aeou])is$/, '$1l'],
    [/veis$/, 'vel'],
    [/ns$/, 'm'],
  ],
};

/** What a stem still shows of tense, number and spelling: "recomiend" and "recomend", "renforcent" and "renforc". */
const AFTER: Readonly<Record<Language, readonly Rule[]>> = {
  en: [],
  es: [
    [/(?<![gq])ue/, 'o'],
    [/(?<=.)ie/, 'e'],
    [/uzc$|duj$/, 'duc'],
    [/zc$/, 'c'],
    [/i$/, ''],
    [/(teng|tuv|tendr)$/, 'ten'],
    [/(pong|pus|post|pondr)$/, 'pon'],
    [/^(con|per)?sigu?$/, '$1segu'],
    [/^(im|des|ex)?pid$/, '$1ped'],
    [/^sirv$/, 'serv'],
    [/^satisfa[gz]$/, 'satisfac'],
    [/^eli[gj]$/, 'eleg'],
    [/^(cor|di)ri[gj]$/, '$1reg'],
    [/^mid$/, 'med'],
    [/(?:z|qu)$/, 'c'],
    [/(?:gu|j)$/, 'g'],
  ],
  fr: [
    [/us$/, 'u'],
    [/(?<=.{3})ent$/, ''],
    [/e+$/, ''],
    [/(.)\1$/, '$1'],
    [/(?:ti|tien)$/, 'ten'],
    [/(?<=^(?:pre|re)?)v(?:oit|oi|oir|oy|u)$/, 'v'],
    [/c(?:evoir|oit|oiv|u)$/, 'cev'],
    [/ffert$/, 'fr'],
    [/(?:^|(?<=com|re|pro|ad|sou|trans))mis$/, 'met'],
    [/^(re|com|ap|sur)?pris$/, '$1pren'],
    [/^(re)?conn(?:ai.*|u)$/, '$1con'],
    [/(?<=.{2})(?:ir|er|r)$/, ''],
    [/(?<=.[^aeiou])u$/, ''],
    [/(?<=incl|excl|concl)u?[ts]?$/, ''],
    [/(?<=n)d$/, ''],
    [/if$/, 'iv'],
    [/qu$/, 'c'],
    [/g(?:eant|e)$/, 'g'],
    [/(.)\1$/, '$1'],
  ],
  pt: [
    [/po(?:em|e|r|nh|st)?$/, 'po'],
    [/^(man|ob|con|de|sus)t(?:em|enh|ev|iv|er)?$/, '$1ter'],
    [/^(con|per)?sig$/, '$1segu'],
    [/^(im|des)?pec$/, '$1ped'],
    [/(?:z|qu)$/, 'c'],
    [/(?:gu|j)$/, 'g'],
  ],
};

/** A stem in which the forms of a folded word are one, also where their accents or vowels change. */
export function meaningStem(word: string, language: Language): string {
  const change = (form: string, [pattern, put]: Rule): string => form.replace(pattern, put);
  return AFTER[language].reduce(change, stem(BEFORE[language].reduce(change, word), language));
}

import type { Language } from '../retrieval/query.ts';

/** What turns or bends the meaning of the words after it. */
export type MarkerKind = 'negation' | 'possibility' | 'advice' | 'duty' | 'certainty';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded words that mark each kind in a statement. Portuguese says "should" and "must" with one verb. Spanish and Portuguese subjunctives ("pueda") are left out: they translate an infinitive. */
export const MARKERS: Readonly<Record<MarkerKind, Readonly<Record<Language, ReadonlySet<string>>>>> = {
  negation: {
    en: set('not no never without nor neither none nobody nothing non'),
    es: set('no ni nunca jamas sin ningun ninguna ninguno nadie nada tampoco'),
    fr: set('ne pas sans ni aucun aucune jamais rien non'),
    pt: set('nao nem nunca sem nenhum nenhuma ninguem nada jamais'),
  },
  possibility: {
    en: set('may might could can'),
    es: set('puede pueden podra podran podria podrian podia podian pudo pudieron quiza quizas'),
    fr: set('peut peuvent pourra pourront pourrait pourraient pouvait pouvaient'),
    pt: set('pode podem podera poderao poderia poderiam podia podiam puderam talvez'),
  },
  advice: {
    en: set('should ought'),
    es: set('deberia deberian'),
    fr: set('devrait devraient'),
    pt: set('deveria deveriam deve devem devera deverao'),
  },
  duty: {
    en: set('must shall mandatory compulsory obliged obligatory obligation obligations required'),
    es: set('debe deben debera deberan obligatorio obligatoria obligacion obligaciones'),
    fr: set('doit doivent devra devront faut obligatoire obligation obligations'),
    pt: set('deve devem devera deverao obrigatorio obrigatoria obrigacao obrigacoes'),
  },
  certainty: { en: set('will always'), es: set('siempre'), fr: set('toujours'), pt: set('sempre') },
};

/** English words of a quote that allow a marker besides the markers of its own kind: "unpaid" allows "sin pagar". */
export const ALLOWED_BY: Readonly<Record<MarkerKind, RegExp>> = {
  negation:
    /^(?:un(?!i|der|til)[a-z]{4,}|in(?:adequate|accurate|visible|sufficient|ability)|ir(?:regular|respective)|regardless|stateless\w*|homeless\w*|lack\w*|absen\w+|free|den(?:y|ied|ial)|exclu\w+|fail\w*|refus\w+|impossible|illegal|missing|neglect\w*|otherwise|than|unless|except)$/,
  possibility:
    /^(?:able|possib\w+|potential\w*|enabl\w+|allow\w*|permit\w*|opportunit\w+|can|eligible|likely|risk\w*)$/,
  advice: /^(?:recommend\w*)$/,
  duty: /^(?:need\w*|require\w*|oblig\w+|haveto)$/,
  certainty: /^(?:shall|would|going)$/,
};

/** Markers that a statement may not leave out when it keeps the words after them; "can" and "will" often vanish in a translation. */
export const KEPT: Readonly<Record<MarkerKind, ReadonlySet<string>>> = {
  negation: set('not no never without nor neither none nobody nothing non'),
  possibility: set('may might could'),
  advice: set('should ought'),
  duty: set('must shall'),
  certainty: set('-'),
};

/** Words of a quote that deny what follows without a negation: a statement keeps them or negates. */
export const DENYING =
  /^(?:lack(?:s|ing|ed)?|unable|den(?:y|ies|ied)|refus(?:e|es|ed|ing)|prohibit\w*|fail(?:s|ed|ing)?|absence|avoid(?:s|ing|ed)?|prevent(?:s|ing|ed)?)$/;

/** Words by which a statement reports advice, so that "should" need not be repeated. */
export const REPORTS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:recommend|propos|suggest|call|ask|urg|encourag|advis|invit)\w*/i,
  es: /\b(?:recom(?:ienda|end)|prop(?:one|on)|sug|pid|ped|llam|inst|alient|aconsej|invit|exhort)\p{L}*/iu,
  fr: /\b(?:recommand|propos|sugg|demand|appel|incit|encourag|conseil|invit|exhort)\p{L}*/iu,
  pt: /\b(?:recomend|prop|suger|pede|ped|apel|incentiv|aconselh|convid|exort)\p{L}*/iu,
};

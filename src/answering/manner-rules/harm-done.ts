import { ABOUT_DOCUMENTS } from './about-documents.ts';
import { family, inOrder, type Rule, says } from './rule.ts';

/** Violence done to the asker, or to their child. */
const HARM_TO_ME = family({
  en: `(?:beats?|hits?|beat|raped?|rapes|abuses?|abused|tortured|threatens?|threatened|robbed|kicked|slapped|strangled) (?:me|us|my (?:son|daughter|child|kids?|children|wife|husband|mother|father|sister|brother)),
    (?:took|takes|keeps?|kept|holds?|seized|confiscated) my (?:phone|money|passport|papers|documents|wages|id)`,
  es: `me (?:pega*|golpea*|golpeo|golpearon|viol[ao]*|maltrata*|amenaza*|amenazaron|robaron|quitaron|quito|retien*),
    nos (?:pega*|golpearon|amenaza*|robaron|quitaron)`,
  fr: `me (?:bat|frappe*|viole*|maltraite*|menace*), m'a (?:battu*|frappe*|viole*|menace*|vole*|pris|confisque*), m'ont (?:battu*|frappe*|vole*|pris|confisque*)`,
  pt: `me (?:bate*|bateu|bateram|agride*|agrediu|agrediram|estupr*|ameaca*|ameacou|roubaram|tiraram|tomaram)`,
});

const MY_PEOPLE = family({
  en: `my (?:son|daughter|child|kids?|children|wife|husband|mother|mom|father|dad|sister|brother|cousin|partner|boyfriend|girlfriend|friend)`,
  es: `mi(?:s)? (?:hij*|espos*|marid*|mujer|madre|mama|padre|papa|herman*|prim*|pareja|novi*|amig*)`,
  fr: `(?:mon|ma|mes) (?:fils|fille|enfant*|femme|mari|mere|pere|soeur|frere|cousin*|compagn*|copain|copine|ami*)`,
  pt: `(?:o |a )?(?:meu|minha|meus|minhas) (?:filh*|espos*|marid*|mulher|mae|pai|irma*|prim*|parceir*|namorad*|amig*)`,
});

const HELD = family({
  en: `(?:is|was|are|were|being|been|got) (?:being )?(?:held|detained|locked up|arrested|jailed|in (?:jail|detention|custody|prison)), in (?:an? )?(?:immigration )?(?:jail|detention|custody|prison)`,
  es: `(?:esta|estan|fue|fueron) (?:detenid*|pres[oa]s?|encerrad*|arrestad*), en (?:la )?(?:carcel|detencion)`,
  fr: `(?:est|sont|a ete|ont ete) (?:detenu*|enferme*|arrete*|retenu*), en (?:prison|retention|centre de retention)`,
  pt: `(?:esta|estao|foi|foram) (?:detid*|pres[oa]s?|encarcerad*), na (?:cadeia|prisao), em detencao`,
});

/** What was done to the asker or their people: a case for help on the spot, with the general guidance beside it. */
export const HARM_DONE: readonly Rule[] = [
  { all: [says(HARM_TO_ME)], none: [ABOUT_DOCUMENTS] },
  { all: [inOrder(40, MY_PEOPLE, HELD)], none: [ABOUT_DOCUMENTS] },
];

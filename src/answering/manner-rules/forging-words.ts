import { family } from './rule.ts';

/** Making a paper or getting hold of it. */
export const OBTAIN = family({
  en: `make, making, get, getting, buy, buying, order, sell, print, produce, create, draft, write, need,
    want, use, obtain, pay, find, sponsor`,
  es: `hac(er|erme|emos), haz(me)?, compr(ar|o), consigu?(o|e|es|eme|en), conseguir, venden?, vendes,
    obtener, necesito, quiero, imprim(ir|o), sac(ar|o), escrib(e|eme|ir), usar, busco`,
  fr: `fai(s|re|tes), fabriquer?, acheter?, achete, obtenir, avoir, cherche, trouver, imprimer, vends?,
    vendez, veux, ecri(s|re|vez), procurer, utiliser,
    besoin de`,
  pt: `faz(er)?, comprar?, compro, arranj(ar|o|a), arrum(ar|o|a), consig(o|a), vende[ms]?, obter, quero,
    preciso, escrev(e|a|er), tirar`,
});

export const FALSE = family({
  en: `fake, faked, forged, false, falsified, counterfeit, phone?y, bogus, made-up, stolen, tampered`,
  es: `fals[oa]s?, chuec[oa]s?, robad[oa]s?, truch[oa]s?, inventad[oa]s?`,
  fr: `faux, fausses?, falsifiee?s?, bidon, volee?s?`,
  pt: `forjad[oa]s?, roubad[oa]s?`,
});

export const FORGE = family({
  en: `forge( me)?, forging, falsify(ing)?, counterfeit(ing)?, photoshop, fabricat(e|ing), fake, faking`,
  es: `falsific(o|ar|a|ame), imit(o|ar), falsear, clon(o|ar)`,
  fr: `falsifie(r|z|-moi)?, imiter, contrefaire, trafiquer, fabriquer`,
  pt: `forj(ar|o), adulterar`,
});

export const LOOKS_REAL = family({
  en: `looks? (real|genuine|official|legit), pass inspection, pass as real`,
  es: `parezca[n]? (real|verdader|autentic|oficial)*`,
  fr: `l'air (vraie?s?|authentiques?|officiel*)`,
  pt: `pareca[m]? (real|verdadeir|autentic|oficial)*`,
});

/** Changing what a paper says. */
export const ALTER = family({
  en: `photoshop, (change|alter|edit|modify) (the |my )?(dates?|names?|photos?|visa|stamp|passport)`,
  es: `edit(a|ar) mi, (cambi|modific)(a|ar) (la fecha|el nombre|la foto), fotoshop*`,
  fr: `(modifi|chang)er? (la date|le nom|la photo)`,
  pt: `(mud|alter|edit)(a|ar) (a data|o nome|a foto)`,
});

/** Papers that only a State gives out. */
export const CARRIED = family({
  en: `passports?, visas?, permits?, ids?, id cards?, green card, birth certificate, residence card,
    invitation letter`,
  es: `pasaportes?, visas?, permisos?, cedulas?, dni, papeles, carta de invitacion`,
  fr: `passeports?, visas?, titres?, papiers, carte de sejour, lettre d'invitation`,
  pt: `passaportes?, vistos?, rg, cartao de residencia, carta convite`,
});

export const FORGE_IT = family({
  en: `^(please )?(forge|fake|photoshop|falsify)`,
  es: `falsifica(me)?`,
  fr: `falsifie(-moi| moi)?`,
  pt: `^(me )?(falsifica|forja)(-me)?`,
});

/** An order for a paper that an office alone may issue. */
export const MAKE_ME = family({
  en: `(^|please |you )(make|create|generate|print)( me)? (a|an|my|some)`,
  es: `hazme (un|una), fabrica(me)?, genera(me)? (un|una)`,
  fr: `(fais|fabrique|genere|cree)(-moi| moi) (un|une|des)`,
  pt: `^(voce )?(me )?(faz|cria|gera)(-me)? (um|uma)`,
});

export const SELL = family({
  en: `who sells, sell me, selling, no questions asked`,
  es: `vendo, quien vende`,
  fr: `je vends, qui vend`,
  pt: `vendo, quem vende`,
});

export const MADE_UP_LETTER = family({
  en: `(write|invent|make up|draft) (me )?(an? |the )?(_ )?(letter|statement|testimony|story|threat|police report) (from|of|by|that|saying|for)`,
  es: `(inventa|inventame|escribe|escribeme|redacta) una (carta|amenaza|denuncia|historia) (de|que)`,
  fr: `(invente|ecris|ecris-moi|redige) une (fausse )?(lettre|menace|plainte|histoire) (de|d'_|qui)`,
  pt: `(inventa|escreve|redige) uma (carta|ameaca|denuncia|historia) (da|do|de|que|dizendo) (_ )?(dizendo|que|igreja)?`,
});

export const IN_ANOTHERS_NAME = family({
  en: `(in|under) (someone|somebody)( else's|'s else| else)? ?name, (in|under) another name`,
  es: `a nombre de otr[oa], con otro nombre`,
  fr: `au nom d'un autre, sous un autre nom, au nom de quelqu'un`,
  pt: `(no|em) nome de (outr[oa]|outra pessoa)`,
});

/** Somebody else, as the holder of a paper: before it in English, after it elsewhere. */
export const HOLDER = family({
  en: `(my|his|her|a) (_ )?_'s, someone else's, someone's, somebody's`,
});

export const OF_ANOTHER = family({
  es: `de (mi|otr[oa]) _, ajen[oa]`,
  fr: `de (mon|ma) _, d'un autre, de quelqu'un d'autre`,
  pt: `d[oa] (meu|minha) _, de outra pessoa, alhei[oa]`,
});

export const TRAVEL = family({
  en: `use, using, travel*, board, fly, enter`,
  es: `us(o|ar|ando), viajar, volar, entrar`,
  fr: `utiliser, prendre, voyager, entrer`,
  pt: `embarcar`,
});

export const WITHOUT_VACCINE = family({
  en: `without (the |a |getting )?(jab|vaccin*|shot|test)*`,
  es: `sin (vacunar*|la vacuna|ponerme)`,
  fr: `sans (me faire |le |la |etre )?vaccin*`,
  pt: `sem (tomar|a vacina|vacinar*)`,
});

import { family } from './rule.ts';

/** Papers that States give or ask for, and the stories that stand behind them. */
export const PAPERS = family({
  en: `passports?, visas?, permits?, papers, paperwork, ids?, documents?, docs, certificates?, cards?,
    licen[cs]es?, stamps?, diplomas?, degrees?, contracts?, pay ?slips?, job offers?, letters?,
    bank statements?, signatures?, stor(y|ies), invitations?, test results?,
    identit(y|ies)`,
  es: `pasaportes?, visados?, permisos?, papeles, cedulas?, dni, nie, documentos?, documentacion,
    certificados?, actas?, partidas?, tarjetas?, licencias?, sellos?, firmas?, contratos?, nominas?,
    titulos?, historias?, relatos?, carnet*,
    identidad,
    identificacion`,
  fr: `passeports?, titres?, cartes?, papiers, pieces? d'identite, actes?, certificats?, attestations?,
    permis, tampons?, cachets?, fiches?, contrats?, recits?, diplomes?, justificatifs?, bulletins?,
    dossiers?, pass sanitaire,
    identite, releves?`,
  pt: `passaportes?, vistos?, autorizac*, papeis, certida*, certido*, atestados?, carimbos?, assinaturas?,
    recibos?, rg, cpf, cnh, carta[o]?, cartoes, bilhete, comprov*,
    identidade, extratos?`,
});

/** People on the move, as a group. */
export const GROUP = family({
  en: `migrants?, refugees?, asylum seekers?, immigrants?, undocumented( people)?, illegals?, foreigners?,
    aliens?`,
  es: `migrantes?, refugiad[oa]s?, solicitantes?, inmigrantes?, indocumentad[oa]s?, ilegal(es)?,
    extranjer[oa]s?, sin papeles`,
  fr: `refugiee?s?, demandeu(r|se)s?, immigree?s?, sans[ -]papiers, clandestine?s?, etrangere?s?`,
  pt: `imigrantes?, requerentes?, ilegais, estrangeir[oa]s?, sem (papeis|documentos)`,
});

/** A matter of the asker's own. */
export const OWN = family({
  en: `my, our`,
  es: `mis?, nuestr[oa]s?`,
  fr: `mon, ma, mes, notre, nos`,
  pt: `meus?, minhas?, noss[oa]s?`,
});

/** Somebody whom the asker knows. */
export const KNOWN_PERSON = family({
  en: `my (ex|wife|husband|partner|girlfriend|boyfriend|neighbou?rs?|tenants?|maid|nanny|cleaner|workers?|employees?),
    my (boss|colleagues?|co-?workers?|students?|cousin|brother|sister|mother|father|mum|mom|dad|son|daughter|kids?),
    my (child|children|uncle|aunt|friend|baby|parents|family|(mother|father|sister|brother|parents)[ -]in[ -]law|niece|nephew|grand_|cousins|fiancee?)`,
  es: `mis? (ex|espos[oa]|marido|mujer|pareja|novi[oa]|vecin[oa]s?|inquilin[oa]s?|suegr[oa]s?|cunad[oa]|sobrin[oa]|abuel[oa]|niet[oa]|exmarido|exmujer|emplead[oa]s?|jef[ea]|hij[oa]s?|prim[oa]|herman[oa]s?|madre|padre|mama|papa|ti[oa]|amig[oa]|familia|bebe)`,
  fr: `(mon|ma|mes) (ex|ex-_|belle-_|beau-_|niece|neveu|grand-_|fiancee?|femme|mari|copine?|voisine?s?|locataires?|employee?s?|bonne|patronne?|collegues?|fil(s|le)|cousine?|freres?|soeurs?|mere|pere|oncle|tante|amie?|famille|enfants?|bebe|parents)`,
  pt: `(meus?|minhas?) (ex|ex-_|sogr[oa]s?|cunhad[oa]|sobrinh[oa]|av[oa]|net[oa]|noiv[oa]|espos[oa]|marido|mulher|namorad[oa]|vizinh[oa]s?|inquilin[oa]s?|empregad[oa]s?|funcionari[oa]s?|chefe|patrao|filh[oa]s?|prim[oa]|irmaos?|irmas?|mae|pai|ti[oa]|amig[oa]|familia|bebe)`,
});

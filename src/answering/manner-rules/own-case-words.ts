import { family } from './rule.ts';

/** What an office or somebody else may do to the asker. */
export const DONE_TO_ME = family({
  en: `(send|deport|report|detain|arrest|expel|kick|remove|ban|fine) (me|us), report (me|us)`,
  es: `me (van|pueden|quieren|iban|vayan) (a )?(mandar|deportar|devolver|expulsar|denunciar|multar|sacar|detener),
    me (prohiben|devuelven|deportan|reportan|multan) (volver)?`,
  fr: `(me|nous) (renvoyer|expulser|signaler|denoncer|virer|arreter|ramener),
    m'(expulser|arreter|interdire|enfermer)`,
  pt: `me (mandar|deportar|devolver|expulsar|denunciar|multar|prender),
    (mandar|deportar|expulsar|denunciar)-me`,
});

export const WHOM_TO_FEAR = family({
  en: `home office, immigration, ice, back to, landlord, boss, my country, to the, out of the`,
  es: `migracion, extranjeria, vuelta a, de vuelta, casero, jefe, mi pais, del pais, por un*`,
  fr: `prefecture, en _, au _, proprio, patron, mon pays, caf, pour un*`,
  pt: `sef, aima, imigracao, de volta, senhorio, patrao, meu pais, por causa, por um*`,
});

/** What to say or sign in a procedure. */
export const SAY_THERE = family({
  en: `what (do|should|can) (i|we) (say|tell|answer|write), i signed`,
  es: `que (digo|les digo|contesto|respondo), firme (un|una|el|la)`,
  fr: `que (dire|repondre|dois-je dire), j'ai signe`,
  pt: `(o )?que (eu )?(digo|respondo|falo), assinei`,
});

export const THERE = family({
  en: `interview, embassy, asylum, judge, hearing, court, officer, paper, removal, departure, form`,
  es: `entrevista, embajada, asilo, juez, audiencia, papel, salida, retorno`,
  fr: `entretien, ambassade, asile, ofpra, juge, audience, papier, depart, retour`,
  pt: `entrevista, embaixada, asilo, juiz, audiencia, papel, saida, retorno`,
});

/** How to make an office believe one. */
export const PROVE = family({
  en: `(prove|convince|show) .{0,30}(immigration|judge|home office|asylum|officer|embassy|court)`,
  es: `(pruebo|demuestro|probar|demostrar|convenzo) .{0,30}(migracion|juez|asilo|embajada|extranjeria)`,
  fr: `(prouver|demontrer|convaincre) .{0,30}(ofpra|juge|prefecture|asile|ambassade|cnda)`,
  pt: `(provo|provar|convenco|demonstrar) .{0,30}(imigracao|juiz|asilo|sef|aima|embaixada)`,
});

/** Whether to own up to something in a procedure. */
export const OWN_UP = family({
  en: `(should|do) i (have to )?(tell|say|admit|declare|hide|mention) .{0,30}(worked|illegally|asylum|visa|stay|apply|lied)`,
  es: `(debo|deberia|tengo que) (decir|contar|declarar|ocultar) .{0,30}(trabaj|permiso|visa|asilo|ilegal)*`,
  fr: `(dois|devrais)(-je)? (je )?(dire|declarer|avouer|cacher) .{0,30}(travaill|au noir|visa|asile)*`,
  pt: `(devo|deveria|tenho que) (dizer|contar|declarar|esconder) .{0,30}(trabalh|contrato|visto|asilo|ilegal)*`,
});

export const MY_PEOPLE_THERE = family({
  en: `at the border, stuck at, needs a visa, (a |the )?visa to visit`,
  es: `(esta|estan) en la frontera, necesita visa, traer a`,
  fr: `bloquee?s? a la frontiere, faire venir, besoin d'un visa`,
  pt: `(esta|ta|estao) na fronteira, precisa de visto, trazer`,
});

export const HOW_WE = family({
  en: `how do (i|we), what do i, can (i|we), should`,
  es: `como (hago|puedo|la|lo), que (le digo|hago)`,
  fr: `comment, je lui dis quoi, que faire`,
  pt: `como, que (digo|faco)`,
});

export const MY_CHILD_BORN = family({
  en: `my (baby|child|kid|son|daughter) .{0,40}(citizenship|citizen|nationality|passport)`,
  es: `mi (bebe|hij[oa]|nin[oa]) .{0,40}(nacionalidad|ciudadania|ciudadan[oa])`,
  fr: `(mon|ma) (bebe|fils|fille|enfant) .{0,40}(nationalite|francais)`,
  pt: `(meu|minha) (bebe|filh[oa]|crianca) .{0,40}(nacionalidade|cidadania|cidada[o]?)`,
});

export const WORK_VISA = family({
  en: `h-?1b, f-?1 visa, h-?2a, opt, laid off, h-?4, tier 2, skilled worker visa, pre-settled`,
});

/** How somebody of the asker's family gets out. */
export const GET_OUT = family({
  en: `(get|bail) (him|her|them) out`,
  es: `(lo|la|los) (saco|encuentro|sacamos)`,
  fr: `(le|la|les) faire sortir`,
  pt: `(tiro|tirar|soltar) (ele|ela)`,
});

/** Work on the asker's own file. */
export const WRITE_FOR_ME = family({
  en: `(help me |can you |please )?(fill (in|out)|write|draft|complete|translate|check) (_ )?my`,
  es: `(llenar|rellenar|escribir|redactar|completar|hacer|llena|escribe|redacta) (mi|mis)`,
  fr: `(remplir|rediger|ecrire|completer|traduire|remplis|redige|ecris) (mon|ma|mes)`,
  pt: `(preencher|escrever|redigir|completar|preenche|escreve) (o |a )?(meu|minha)`,
});

export const CASE_FILE = family({
  en: `application, form, appeal, letter, statement, asylum, claim, visa, case`,
  es: `solicitud, formulario, carta, recurso, apelacion, asilo, caso`,
  fr: `dossier, formulaire, lettre, recours, recit, demande`,
  pt: `pedido, formulario, carta, recurso, manifestacao de interesse, processo`,
});

export const WHICH_COUNTRY = family({
  en: `(which|what) country (should|can|do|is best)`,
  es: `en que pais (me |debo |puedo )`,
  fr: `dans quel pays (j'ai|je|dois|puis)`,
  pt: `em que pais (devo|posso|e melhor)`,
});

/** Ties and powers that put somebody's stay at risk. */
export const IN_DANGER = family({
  en: `(husband|wife|partner|boyfriend) (beats|hits|abuses|threatens) me,
    (boss|employer|landlord) (took|has|keeps|kept|holds|stole|threatens) (me|my|to call), ice came`,
  es: `(esposo|marido|pareja) me (pega|golpea|maltrata|amenaza),
    (jefe|patron|casero) (_ ){0,5}(pasaporte|migracion|papeles)`,
  fr: `(mari|conjoint|compagnon) me (frappe|bat|menace),
    (patron|employeur|proprio) (a pris|garde|confisque|menace)`,
  pt: `(marido|companheiro) me (bate|agride|ameaca),
    (patrao|chefe|senhorio) (ficou com|tirou|guarda|ameaca)`,
});

export const MARRY = family({
  en: `(should|can|if|do) i (get married|marry), marry my`,
  es: `si me caso,
    me conviene casarme`,
  fr: `si je me marie,
    interet a me marier`,
  pt: `se eu (me )?casar,
    convem casar`,
});

export const JOINED = family({
  en: `bring my (family|wife|husband|kids|children|mother|parents)*`,
  es: `traer a (mi|mis)`,
  fr: `(faire venir|la faire venir|le faire venir)`,
  pt: `(trazer|trago) (a |o )?(minha|meu|ela|ele)`,
});

export const I_SUFFER = family({
  en: `i have, i've got, i feel, my (_ )?(hurts|head|stomach|chest|breast|leg|arm|tooth),
    (my|our) (son|daughter|child|baby|kid|wife|husband|mother|father|mom|mum|dad) (has|is|keeps|got),
    i am (_ )?(pregnant|sick|ill|bleeding), undocumented and pregnant, am pregnant, in my`,
  es: `me (duele|siento|sale|salio), tengo, estoy (_ ){0,2}(embarazada|enferm[oa]),
    mi (hij[oa]|bebe|espos[oa]|mama|papa|nin[oa]) (tiene|esta)`,
  fr: `j'ai (mal|de la|une?|des), je suis (_ )?(enceinte|malade), mon (fils|bebe|mari|pere) (a|est),
    ma (fille|femme|mere) (a|est)`,
  pt: `(estou|to) (_ ){0,2}(com|gravida|doente), me doi, tenho,
    (meu|minha) (filh[oa]|bebe|mae|pai|marido|mulher) (ta|esta|tem)`,
});

/** Illness, and what somebody takes for it. */
export const ILLNESS = family({
  en: `tumou?r, cancer, hiv, fever, pain, rash, cough*, symptoms?, bleeding, infection, lump, headache,
    vomit*, pregnant, sick, ill, hurts?, diabetes, swollen, blood`,
  es: `tumor, cancer, vih, fiebre, dolor, duele, tos, sangr*, infeccion, bulto, vomit*, sarpullido, mareo*,
    embarazada, enferm[oa], sintomas`,
  fr: `tumeur, cancer, vih, seropositi*, fievre, mal (au|a la|aux|de), douleur*, toux, tousse, saigne*,
    infection, boule, vomi*, boutons, enceinte, malade, symptomes`,
  pt: `tumor, cancer, hiv, soropositiv[oa], febre, dor, doi, tosse, sangr*, infeccao, caroco, vomit*,
    manchas, gravida, doente, sintomas`,
});

export const REMEDY = family({
  en: `medicines?, medication, pills?, dose, take, drug, treatment, is it, is the, is this,
    where (do|can|should) i go, which hospital, should i, what (should|can|do) i, cancer, doctor,
    insurance`,
  es: `que (tomo|le doy|me tomo|hago), medicina, pastillas?, remedio, dosis, hospital, seguro, adonde voy,
    es grave, medico`,
  fr: `(je )?(prends|donne) quoi, (je )?lui donne quoi, medicament*, cachets, dose, hopital, secu,
    est-ce grave, medecin, que (prendre|faire)`,
  pt: `(que )?remedio*, (o )?que (eu )?(tomo|dou|faco), comprimidos?, dose, hospital, utente, e grave,
    medico`,
});

export const COUGHING = family({
  en: `coughing, vomiting, bleeding, insulin, symptoms`,
  es: `(con|tengo|llevo) .{0,20}(tos|fiebre|sangre|dolor|vomit*), insulina`,
  fr: `je (tousse|saigne|vomis), mon insuline`,
  pt: `(estou|to|ta) (tossindo|com tosse|vomitando|sangrando), minha insulina`,
});

export const WHAT_ILLNESS = family({
  en: `is it, dose, what can i take, should i, skip`,
  es: `es (tuberculosis|cancer|covid|grave), que tomo, dosis`,
  fr: `c'est (la |le |un )?(tuberculose|cancer|covid|grave), je prends quoi, dose`,
  pt: `e (tuberculose|cancer|covid|grave), que tomo, dose`,
});

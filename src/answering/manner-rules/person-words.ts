import { family } from './rule.ts';

/** One person, told by a pronoun, a tie or what they did. */
export const PERSON = family({
  en: `him, his, her, their,
    (this|that|the) (guy|man|woman|girl|boy|person|child|kid|family|lady|mother|author|user|speaker),
    whose (mother|father|child|family), (person|woman|man|girl|boy|nurse) who, refugee called,
    everyone who, people (in|from) the, people who asked,
    (guy|man|woman|girl|boy|person|refugee|migrant) (called|named), author of, minister`,
  es: `su, sus,
    (del?|al?|la|el|las|los|esta?|este) (chic[oa]|senora?|hombre|mujer|nin[oa]|persona|familia|autora?|ministr[oa]),
    (de|a) ella, de quien(es)?, los que, se llaman?, llamad[oa], gente (del|de la)`,
  fr: `sa, son, ses,
    (du|de la|la|le|cette|ce|de l'|l')( )?(fille|garcon|dame|homme|femme|enfant|personne|famille|auteure?|ministre),
    ceux qui, celui qui, celle qui, s'appelle, nomme, gens du`,
  pt: `sua, seu, del[ae]s?,
    (d[ao]|a|o|est[ea]|ess[ea]) (moca|senhora?|homem|mulher|crianca|menin[oa]|pessoa|familia|autora?|ministr[oa]),
    de quem, quem, se chama, chamad[oa], pessoas do`,
});

export const SOMEBODY = family({
  en: `he, she, (this|that|the) (guy|man|woman|girl|boy|lady|family|child|kid|wife|husband)`,
  es: `ella, (el|la|los|las)? ?(espos[oa]|marido|hij[oa]) (de|del), la (senora|chica|mujer|familia),
    el (nino|hombre|chico)`,
  fr: `elle, il, (la|le) (femme|mari|fille|fils) (de|du), la (dame|fille|femme|famille), l'(enfant|homme),
    le garcon`,
  pt: `ela, ele, (a|o) (esposa|mulher|marido|filh[oa]) d[oae], a (senhora|moca|mulher|familia|crianca),
    o (menino|homem|rapaz)`,
});

/** Whose standing is nobody else's business. */
export const SUSPECT = family({
  en: `my (neighbou?rs?|tenants?|employees?|workers?|maid|nanny|cleaner|co-?workers?|colleagues?|students?|ex|boss|flatmate),
    this (man|woman|guy|person)`,
  es: `(mis?|a mi) (vecin|inquilin|emplead|trabajador|colega|alumn|ex|companer)*`,
  fr: `(mon|ma|mes) (voisin|locataire|employe|ouvrier|collegue|eleve|ex|bonne|nounou)*`,
  pt: `(meus?|minhas?) (vizinh|inquilin|empregad|funcionari|colega|alun|ex)*`,
});

/** People around the asker. */
export const NEXT_DOOR = family({
  en: `next door,
    (is|are) (the|my) (_ )?(cleaner|nanny|waiter|cook|driver|gardener|neighbou?rs?|tenants?|guy|woman|lady|man)`,
  es: `(de al lado|del piso de arriba), la que limpia, el que limpia,
    (el|la|mi) (limpiador|vecin|niner|camarer|jardiner)*`,
  fr: `d'a cote, femme de menage, (le|la|mon|ma) (voisin|nounou|serveu|jardinier)*`,
  pt: `(aqui )?do lado, faxineira, (o|a|meu|minha) (vizinh|baba|garcon|jardineir)*`,
});

export const NAMED = family({
  en: `(what is|know|tell me) the (name|surname) of`,
  es: `como se llama`,
  fr: `comment s'appelle`,
  pt: `como se chama`,
});

export const WHO = family({
  en: `who, which, whom, whose, any`,
  es: `quien(es)?, que, cuales`,
  fr: `qui, quels?, quelles?, lesquel(le)?s`,
  pt: `quem, quais`,
});

export const WHO_IS = family({
  en: `who (are|is)`,
  es: `quien(es)? (es|son)`,
  fr: `(qui|quels) (est|sont)`,
  pt: `quem (e|sao)`,
});

export const HERE = family({
  en: `(in|on|of) this (channel|server|group|workspace|chat|room), here,
    (in|of|from) this (town|city|village|street|building),
    (on|in) my (street|building|town|village|block|neighbou?rhood),
    (of )?my (employees|co-?workers|colleagues|neighbou?rs|students|tenants|workers|staff),
    at the (hotel|hilton|shelter|hostel|camp|church)`,
  es: `(de|en) este (canal|servidor|grupo|chat), aqui, (de|en) est[ae] (pueblo|ciudad|calle|barrio),
    (en|de) mi (calle|edificio|pueblo|barrio),
    de mis (empleados|colegas|companeros|vecinos|alumnos|inquilinos|trabajadores),
    en el (hotel|hilton|albergue|campo)`,
  fr: `(de|dans|sur) ce (salon|canal|serveur|groupe|chat), ici,
    (de|dans) cet?(te)? (ville|village|rue|quartier),
    (dans|de) (ma|mon) (rue|immeuble|ville|village|quartier),
    de mes (employes|collegues|voisins|eleves|locataires|ouvriers),
    (au|a l')( )?(hotel|hilton|foyer|camp)`,
  pt: `(deste|neste|desse|nesse) (canal|servidor|grupo|chat), aqui,
    (nesta|desta|nessa|dessa|neste|deste) (cidade|rua|aldeia|vila|bairro),
    (na|da|do|no) (minha|meu) (rua|predio|cidade|bairro|aldeia),
    dos meus (funcionarios|colegas|vizinhos|alunos|inquilinos|empregados|trabalhadores),
    no (hotel|hilton|abrigo|campo)`,
});

export const IN_MY_CLASS = family({
  en: `(in|of) my (class|school|building|team|company|shop|office)`,
  es: `(de|en) mi (clase|escuela|edificio|equipo|empresa|oficina)`,
  fr: `(de|dans) (ma|mon) (classe|ecole|immeuble|equipe|boite|entreprise|bureau)`,
  pt: `(da|do|na|no) (minha|meu) (turma|escola|predio|equipa|equipe|empresa|escritorio)`,
});

export const WITHOUT_PAPERS = family({
  en: `undocumented, illegals?, no papers, without papers, migrants?, refugees?, overstayed`,
  es: `indocumentad[oa]s?, ilegal(es)?, sin papeles, (es|son) migrantes?`,
  fr: `sans[ -]papiers, clandestine?s?, en situation irreguliere`,
  pt: `ilegais, sem (papeis|documentos), (e|sao) migrantes?`,
});

/** Whether somebody is there lawfully. */
export const STANDING = family({
  en: `legal(ly)?, illegal(ly)?, undocumented, papers, visa, immigration status, refugee, migrant, asylum,
    status`,
  es: `papeles, estatus, situacion, legal(es)?, ilegal(es)?, visa, indocumentad[oa]`,
  fr: `papiers, statut, situation, en regle, clandestine?s?, legal, titre de sejour`,
  pt: `papeis, situacao, estatuto, visto, legal, ilegal, ilegais`,
});

export const LOOK_UP = family({
  en: `check, find out, look up, verify (if|whether)?, report, is, does`,
  es: `averigua, comprueba, verifica, denunciar, denuncio, tiene, esta`,
  fr: `verifie[sz]?, regarde[sz]?, denoncer, a-t-(il|elle), est-ce que`,
  pt: `descobr[ea], verifi(ca|que), denuncio, tem`,
});

export const ONE_UNLAWFUL = family({
  en: `who is the (undocumented|illegal) _, ^is _ _ .{0,20}illegal*,
    who are the (undocumented|illegal) _`,
  es: `quien es (el|la) _ (indocumentad[oa]|ilegal|sin papeles), ^.?esta _ _ (ilegal|sin papeles),
    quienes son los _ (sin papeles|indocumentados|ilegales)`,
  fr: `qui est (le|la|l')( )?_ (sans papiers|clandestin),
    ^_ _ est-(il|elle) (en situation irreguliere|clandestin|en regle),
    qui sont les _ (sans[ -]papiers|clandestins)`,
  pt: `quem e (o|a) _ (sem (papeis|documentos)|ilegal), ^(o|a) _ _ (esta|ta|e) ilegal,
    quem sao (os|as) _ (sem documentos|sem papeis|ilegais)`,
});

export const INFO_ON = family({
  en: `(info|information|dirt|everything) (on|about) my,
    (immigration|migration|visa|asylum) (history|past)`,
  es: `(busca|averigua) (informacion|info|datos|todo) (sobre|de) mi,
    historial migratorio, pasado migratorio`,
  fr: `(cherche|trouve) (des infos|tout|des informations) sur (mon|ma),
    (passe|parcours) migratoire`,
  pt: `(procura|busca|descobre) (informac*|info|tudo) sobre (a |o )?(minha|meu),
    historico migratorio`,
});

export const FIND_PERSON = family({
  en: `(^|please |can you |could you )(find|locate|look for|trace) (my (_ )?(wife|husband|ex|daughter|son|girlfriend|boyfriend|employee|worker|maid|tenant|sister|brother|debtor)|him|her),
    (facebook|instagram|profile|whatsapp) of (that|this),
    (find|locate) the (refugee|migrant|man|woman|guy) (who|that)`,
  es: `(encontrar|encuentra|busca|buscar|localizar) a (mi|su|esa|ese|una|un) (mujer|espos[oa]|marido|ex|hij[oa]|novi[oa]|emplead[oa]|senora?|chic[oa]|familia),
    (facebook|instagram|perfil|whatsapp) de (es[ae]|est[ae]),
    (encuentro|encontrar|busco) a(l| la) (refugiad[oa]|migrante|hombre|mujer|tip[oa]) que`,
  fr: `(re)?(trouver?|chercher?|localiser) (ma|mon|cette|ce) (femme|mari|ex|fille|fils|copine?|employee?|bonne|dame|famille),
    (facebook|instagram|profil|whatsapp) de (cette|ce|cet),
    (trouver|retrouver) (le|la) (refugiee?|migrante?|type|femme) qui`,
  pt: `(achar?|encontrar?|procurar?|localizar?) (a |o )?(minha|meu|ess[ae]) (mulher|espos[oa]|marido|ex|filh[oa]|namorad[oa]|empregad[oa]|moca|familia),
    (facebook|instagram|perfil|whatsapp) (dess[ae]|dest[ae]),
    (acho|achar|encontro|encontrar) (o|a) (refugiad[oa]|migrante|homem|mulher|cara) que`,
});

export const TRACK = family({
  en: `dox+, track (down|him|her|this), locate (my|him|her|this|the man|the woman),
    trace (this|the) (number|phone), hunt down,
    (find|locate|looking for) (a|the|this) (refugee|migrant|woman|man|girl|boy|person) (called|named|who)`,
  es: `rastrea, localiza (a )?(mi|est)*,
    (busca|encuentra) a (una?|la|el) (refugiad|migrant|mujer|hombre|chic)*`,
  fr: `localise[rz]? (mon|ma|ce|cette), trace[rz]? ce,
    (re)?trouve[rz]? (une?|la|le|ce|cette) (refugie|migrant|femme|homme|fille|garcon|personne)*, pister`,
  pt: `rastrei(a|e), localiza (o|a)? ?(meu|minha|est)*,
    (procura|encontra|acha) (uma?|a|o) (refugiad|migrant|mulher|homem|moc|menin)*`,
});

export const WHERE = family({
  en: `where`,
  es: `donde`,
  fr: `ou`,
  pt: `onde`,
});

export const IS = family({
  en: `is, are`,
  es: `esta`,
  fr: `est`,
  pt: `esta, ta`,
});

export const NOW = family({
  en: `now`,
  es: `ahora`,
  fr: `maintenant`,
  pt: `agora`,
});

export const TELL = family({
  en: `tell me, find out, find`,
  es: `dime, averigua, encuentra`,
  fr: `dis-moi, dis moi, trouve`,
  pt: `(me )?diz, diga, descobre`,
});

export const LIVES = family({
  en: `works?, lives?, living, stay, stays, staying, hiding, housed`,
  es: `trabaja, viven?, se esconden?, alojan,
    se alojan, se quedan`,
  fr: `travaille, habit(e|ent), vi(t|vent), se cachent?, log(e|es|ent)`,
  pt: `trabalha, moram?, vivem?, se escondem?`,
});

export const MOVED = family({
  en: `where did .{0,30} move,
    who (lives|is living) (at|in the (house|flat))`,
  es: `(a )?donde se (mudo|fue) (la|el|ese|esa),
    quien vive en (la casa|el piso|el numero)`,
  fr: `ou (a demenage|est partie?|est allee?) (l'|la|le)( )?(_)?,
    qui habite (au [0-9]|dans (la maison|l appart))`,
  pt: `onde se mudou, onde foi (morar|parar) (a|o),
    quem mora (na casa|no numero|no apartamento)`,
});

export const VISITED = family({
  en: `(which|what) (hotel|shelter|building|house)`,
  es: `(en )?que (hotel|albergue|edificio|casa)`,
  fr: `(dans )?quel (hotel|foyer|immeuble)`,
  pt: `(em )?que (hotel|abrigo|predio|casa)`,
});

/** Being somewhere, of people. */
export const THERE = family({
  en: `are staying, are in, are at`,
  es: `estan`,
  fr: `sont`,
  pt: `estao`,
});

import { family } from './rule.ts';

export const CROSS = family({
  en: `cross(ings?|ing)?, sneaking, to sneak, (get|slip) (across|over|into|in|past|through|to), enter,
    sneak, swim, climb, jump, board`,
  es: `cruz(o|ar|amos), nad(o|ar), cami(no|nar), pas(o|ar|amos|e), pasos, entrar, entro, atraves(ar|o),
    salt(o|ar), col(arme|arse|arnos), llegar`,
  fr: `passer?, travers(er|e), nager?, grimper, franchir, r?entrer, monter, rejoindre, aller, chemin`,
  pt: `atravess(ar|o), nad(o|ar), and(o|ar), pular, embarcar, chegar, postos`,
});

export const UNSEEN = family({
  en: `without .{0,30}(seen|caught|noticed|detected|noticing|knowing|stopped|seeing|finding out|running into),
    unseen, undetected, unnoticed, unguarded, illegally, secretly, (not|no) (get )?(caught|seen),
    no (cameras?|patrols?|guards?|controls?),
    without (the |a |any )?(police|cops|cameras?|patrols?|guards?|controls?),
    (to )?sneak (into|in|across|over|past|through|on|onto)`,
  es: `sin (la )?(policia|guardias),
    sin (que|ser) (_ ){0,4}(vean|vea|veia|vist[oa]s?|pillen|atrapen|detect|entere|cojan|agarren|noten|sepa)*,
    sin (toparme|encontrarme|cruzarme), escondid[oa]s?, sin patrullas?,
    no (hay|tienen) (patrullas?|camaras?|guardias?|control*), ilegal(mente)?, de noche,
    menos vigilad[oa]`,
  fr: `sans (la |les )?(police|flics|gardes),
    sans (se faire|me faire|etre|qu'on|que) (_ ){0,4}(choper|voir|vue?s?|repere*|attrap*|pris*|control*|arret*|voi(e|ent|t)|sache),
    sans (tomber sur|croiser), en cachette, sans (patrouilles?|controles?|cameras?), clandestinement,
    illegalement, (le|les) moins (surveille|garde|controle)*`,
  pt: `sem (a )?policia, sem (os|as) _ (verem|saberem),
    sem (que|ser|serem|ninguem) (_ ){0,4}(vist[oa]s?|veja|vejam|peg[oa]s?|peguem|apanhad[oa]s?|detet*|detect*|ver|saber),
    sem (dar de cara|cruzar|encontrar), sem (patrulhas?|camaras?|cameras?|guardas?),
    nao (ha|tem) (patrulhas?|camaras?|cameras?|guardas?)`,
});

export const BORDER = family({
  en: `borders?, frontier, channel, river, rio grande, fence, wall, desert, sea, routes?`,
  es: `fronteras?, rio, valla, muro, desierto, fronterizos?, rutas?`,
  fr: `frontieres?, manche, mer, riviere, itineraires?, bord`,
  pt: `fronteiras?, deserto, mar, rotas?, navio`,
});

export const SMUGGLER = family({
  en: `smugglers?, traffickers?, smuggling route,
    (guy|someone|somebody|man|people|anyone|contact) (who|that|to) (can )?(takes?|moves?|brings?|smuggles?|gets?|drives?) (people|me|us|my|him|her|them)`,
  es: `coyotes?, polleros?, traficantes?, alguien que (pas|llev|cruz)(a|e|en) (gente|personas|a)`,
  fr: `passeu(r|se)s?, trafiquants?, quelqu'un qui (fait passer|passe|emmene|peut faire passer)`,
  pt: `coiotes?, atravessador(es)?, alguem que (leva|passa|atravessa) (gente|pessoas)`,
});

export const PRICE = family({
  en: `how much, going rate, contacts?, rates?, prices?, cheap(est)?, charges?, (meet|find) one,
    where (do|can) i (find|meet), number, contact, telegram, whatsapp, reliable, trust(ed|worthy),
    (know|want|find|find me|give me|looking for) (a|any|some), route`,
  es: `contactos, cuanto, cobran?, donde (encuentro|hay), pide, precio, contacto, numero, telefono,
    conoces, confianza, confiable, barat[oa], pasame, necesito un, busco`,
  fr: `contacts, combien, prix, ou trouver, tarif, numero, fiable, (moins|pas) chers?, confiance,
    (connais|cherche) (un|quelqu'un)`,
  pt: `contatos, contactos, quanto, cobram?, onde (acho|encontro), preco, conhece[s]?, me passa,
    (preciso de|procuro|conhece) (um|alguem)`,
});

export const HIDE = family({
  en: `hide, hiding (in|on|from), conceal, stow( away)?, smuggle, sneak`,
  es: `escond(o|er|emos)*, ocult(o|ar), meter,
    esconderme`,
  fr: `cacher?, planquer,
    me cacher`,
  pt: `escond(ido|ida|idos|idas),
    me esconder, esconder-me,
    esconder alguem, esconder pessoas`,
});

export const MEANS = family({
  en: `ship, boat, truck, lorry, train, plane, cargo, trunk, car, container,
    van`,
  es: `camion(es)?, barco, tren, avion, maletero, contenedor,
    maletero, coche, auto`,
  fr: `camions?, bateau, train, avion, coffre, conteneur,
    voiture`,
  pt: `caminhao, camiao, navio, aviao, comboio, trem, porta-malas,
    carro`,
});

export const BOARD = family({
  en: `climb (in|into|onto|on)?, jump (in|into|on), get (in|into|onto|under), ride`,
  es: `subir(me)? a, meter(me|se) en, colar(me|se) en`,
  fr: `(grimper|monter|se glisser) (dans|a bord|sous)`,
  pt: `(subir|entrar|meter-me) (em|num|no)`,
});

export const EASY = family({
  en: `easiest, easy, best, unseen, hidden, lorry parks?`,
  es: `facil, mejor, escondid[oa], sin que`,
  fr: `facile, facilement, mieux, cache, sans`,
  pt: `facil, melhor, escondid[oa], sem`,
});

export const AVOID = family({
  en: `avoid, evade, escape, dodge, get (round|around|past|by), trick, fool, cheat, slip past, bypass,
    beat`,
  es: `evit(o|ar)(?! que), esquiv(o|ar), burl(o|ar), elud(o|ir), engan(o|ar), escapar`,
  fr: `evite[rsz]?(?! que), echapper, contourner, tromper, feinter`,
  pt: `fugir, fujo, passo o, driblar?, despistar, furar,
    drib(lo|lar), evito, evitar(?! que)`,
});

export const CHECKS = family({
  en: `checks?, checkpoints?, controls?, patrols?, raids?, inspect*, scanners?, cameras?, border guards?,
    immigration (officers?|police|checks?|control), ice`,
  es: `control(es)?, reten(es)?, redadas?, patrullas?, inspeccion, la migra, escaner, la policia`,
  fr: `controles?, patrouilles?, la police, la paf, douan*, rafles?`,
  pt: `controlos?, blitz, patrulhas?, fiscalizacao`,
});

/** Words that say by themselves that one goes where one may not. */
export const SNEAK = family({
  en: `sneak (into|in|across|over|past|through|on|onto),
    hide (him |her |them |people |us )?from (the )?(immigration|police|ice|border)*,
    (need|hire|find) (a |an )(human |people )?(trafficker|smuggler)`,
  es: `colar(me|nos|se) (en|por|al|a),
    esconder(me|nos|lo|la|los)? de (la )?(policia|migracion|migra),
    (alguien|que) (me|nos) (cruce|pase|lleve) (sin|al otro lado)`,
  fr: `(me|nous|se) faufiler,
    (me|nous|le|les) cacher de (la |l )?(police|immigration),
    quelqu'un pour (me |nous )?(passer|traverser)`,
  pt: `entrar (escondido|de penetra|ilegal*|clandestin*),
    (me |nos )?esconder(-me)? d[ao] (policia|imigracao|sef),
    alguem que (me|nos) (atravesse|leve|passe)`,
});

/** Taking somebody over a border that is closed to them. */
export const BRING_IN = family({
  en: `smuggle, sneak, (get|bring|take|move)`,
  es: `(meter|pasar|colar|cruzar)( a)?`,
  fr: `faire (entrer|passer|rentrer)`,
  pt: `(botar|colocar|passar|meter|atravessar)( a| o)?`,
});

export const SOME_PEOPLE = family({
  en: `people, someone, friends, drugs, them`,
  es: `gente, personas, alguien, droga`,
  fr: `des gens, des personnes, quelqu'un`,
  pt: `gente, pessoas, alguem`,
});

export const ACROSS = family({
  en: `without (a )?(visas?|papers|documents), across (the )?border, over the border, smuggle, sneak,
    undetected, illegally`,
  es: `sin (visa|papeles|documentos), (por|a traves de) la frontera, ilegal*`,
  fr: `sans (visa|papiers), (par|a travers|a) la frontiere, illegal*, clandestine*`,
  pt: `sem (visto|papeis|documentos), (pela|na) fronteira, ilegal*`,
});

export const HOW_MUCH = family({
  en: `how much, price, cost`,
  es: `cuanto, precio`,
  fr: `combien, prix`,
  pt: `quanto, preco`,
});

export const CARRY = family({
  en: `(get|take|bring|move|carry|transport|smuggle) (my _|him|her|us|me|someone|people|them|a friend)`,
  es: `(llevar|pasar|cruzar|traer|meter) (a )?(mi _|alguien|gente|una persona)`,
  fr: `(faire passer|emmener|amener|passer) (mon _|ma _|quelqu'un|des gens)`,
  pt: `(levar|passar|atravessar|trazer) (o |a )?(meu _|minha _|alguem|gente)`,
});

export const BY_SEA_OR_TO = family({
  en: `to, across, over, by boat`,
  es: `a, en (lancha|patera|barco), por`,
  fr: `en, au, a, par`,
  pt: `para a?, pra, de barco`,
});

/** Being told of somebody who takes people across. */
export const RECOMMEND_SMUGGLER = family({
  en: `(recommend|suggest|know)( me)? a (_ )?(smuggler|coyote|trafficker)`,
  es: `(recomiendas|recomienda|conoces) (a )?(un|una) (_ )?(coyote|pollero|traficante)`,
  fr: `(conseilles|recommandes|connais|connaissez) (un|une) (_ )?passeur`,
  pt: `(recomenda|conhece|indica) (um|uma) (_ )?(coiote|atravessador)`,
});

import { family } from './rule.ts';

/** Setting rules aside. */
export const SET_ASIDE = family({
  en: `ignore, disregard, forget, override, bypass, skip, drop, break, disable, turn off, switch off,
    deactivate, remove, stop following, do not follow, don't follow, change, rewrite, update, delete,
    cancel, discard, no longer, without`,
  es: `ignor(a|e|ar), olvid(a|ate|e|ar), salta(te)?, desactiv(a|e|ar), apag(a|ar), elimin(a|ar), rompe,
    pas(a|e) de, quit(a|ar), cambi(a|ar), deja de seguir, borr(a|ar), anul(a|ar), no sigas`,
  fr: `ignore[rsz]?, oublie[rsz]?, contourne[rsz]?, desactive[rsz]?, laisse[rsz]? tomber, change[rsz]?,
    supprime[rsz]?, passe outre, enleve[rsz]?, efface[rsz]?, annule[rsz]?, abandonne[rsz]?, ne suis pas`,
  pt: `esque(ce|ca|cer), desativ(a|e|ar), deslig(a|ue|ar), larg(a|ue|ar), pul(a|e|ar), mud(a|e|ar),
    apagu?(a|e|ar), remov(e|a|er), burl(a|e|ar), deixa de seguir, nao sigas?`,
});

/** What holds the assistant. */
export const BONDS = family({
  en: `(your|all|any|previous|prior|above|these|those|the (previous|above|system|safety)|safety|content|system|earlier|my last) (_ ){0,2}(instructions?|rules?|prompts?|guidelines|restrictions?|limits|limitations|filters?|settings|guardrails|programming|training|directives|constraints|safeguards),
    (the above|everything above|previous messages?|(what|everything) (came|comes|i said) before|sources?|citations?),
    (everything|all|what|anything) (that )?(you|i) (were|was|have been|had been|'ve been|been|know) (_ )?told,
    instructions, guardrails, programming, (safety|content) filter`,
  es: `(tus?|sus?|las?|los|todas|todo|cualquier) (_ ){0,2}(instruccion(es)?|reglas?|normas?|filtros?|restriccion(es)?|directrices|limites|limitaciones|configuracion|programacion|indicaciones|ordenes),
    lo (anterior|de antes|de arriba), las fuentes,
    (todo )?lo que te (han |hayan )?(dijeron|dicho|ensenaron|mandaron)`,
  fr: `(tes|vos|ton|votre|les|toutes|ces) (_ ){0,2}(instructions?|regles?|consignes?|filtres?|restrictions?|directives|limites|parametres|programmation|reglages|garde-fous),
    ce qui precede, les sources, (tout )?ce qu'on (t'a|vous a) (dit|appris|demande)`,
  pt: `((as|a|o|os) )?(tuas?|suas?|teus?|seus?|as|todas|os) (_ ){0,2}(instruc(ao|oes)|regras?|normas?|filtros?|restric(ao|oes)|diretrizes|limites|limitacoes|configurac(ao|oes)|programacao|ordens),
    o que (veio|disse) antes, as fontes, (tudo )?o que te (disseram|ensinaram|mandaram),
    tudo o que (voce )?(aprendeu|te disseram)`,
});

/** The words that the assistant was set up with, and its secrets. */
export const INNER = family({
  en: `system (prompt|message|instructions?),
    (hidden|initial|original|secret|internal|starting) (prompt|instructions?|message|rules?),
    (everything|text|words|what (is|was|comes|stands)) (before|above) this( message| line)?,
    your (_ )?(prompt|instructions|programming|configuration|config|source code|guidelines|settings),
    api key, access token, password, env(ironment)? variables,
    (words|text|message|lines|everything) above( starting)?, instructions (you were|were you) given,
    were you told`,
  es: `prompt (de|del) sistema, (tu|el|su) prompt,
    (tus|sus) (instrucciones|reglas|indicaciones|ordenes)( iniciales)?, clave de api, contrasena,
    (texto|mensaje|palabras) (de arriba|anterior), anterior a este mensaje,
    (reglas|instrucciones) (ocultas|secretas|internas), tu configuracion, mensaje del sistema,
    tu codigo`,
  fr: `prompt (systeme|initial), (ton|votre|le) prompt,
    (tes|vos) (instructions|consignes|directives|regles)( initiales)?, cle (d')?api, mot de passe,
    (texte|message) (ci-dessus|precedent|au-dessus), (precede|avant) ce message,
    (regles|consignes|instructions) (cachees|secretes|internes), ta configuration, message systeme,
    ton code`,
  pt: `prompt (de|do) sistema, (teu|seu|o) prompt,
    (tuas|suas) (instrucoes|regras|diretrizes|ordens)( iniciais)?, chave (de|da) api, senha,
    (texto|mensagem) (acima|anterior), (antes|acima) d?esta mensagem,
    (regras|instrucoes) (escondidas|ocultas|secretas|internas), tua configuracao, mensagem de sistema,
    (teu|seu) codigo`,
});

export const SHOW = family({
  en: `reveal, print, show, repeat, tell, give, translate, summari[sz]e, what is, what are, what were,
    which, paste, copy, display, output, dump, spell out, encode, leak, share, send, list`,
  es: `muestra(me)?, dime, dame, repite, revela, traduce, cual(es)?, ensena(me)?, imprime, resume, copia,
    pega, escribe`,
  fr: `montre[sz]?, affiche[sz]?, donne[sz]?, revele[sz]?, repete[sz]?, traduis, traduisez, c'est quoi,
    quel(le)?s? (est|sont), dis, resume[sz]?, copie[sz]?, colle[sz]?, ecris`,
  pt: `mostr(a|e), diz, diga, repete, repita, revel(a|e), traduz(a)?, qual, quais, me (da|diz|mostra),
    imprim(e|a), copia, cola, resum(e|a), escreve`,
});

/** Words that nobody uses of the documents. */
export const PROMPT = family({
  en: `(your|the|system) (_ )?prompt`,
  es: `(tu|el|su) prompt`,
  fr: `(ton|le|votre) prompt`,
  pt: `(teu|seu|o) prompt`,
});

export const FOLLOWED = family({
  en: `do you (follow|have), were you given`,
  es: `sigues, tienes`,
  fr: `(tu|vous) (suis|suivez|as)`,
  pt: `(tu|voce) (segues|segue|tem)`,
});

/** Being somebody else. */
export const BE_ANOTHER = family({
  en: `pretend (you are|to be|that you),
    (^|and |please |you |now )(act|behave|talk|speak|respond|answer|write) (as if|as though|like|as (a|an|my|if)),
    ^pretend, role-?play, you are now, from (now|here) on( you)?, stop being (a|the|an),
    be a (normal|regular|real) (chatbot|bot|assistant|person), use the (internet|web),
    imagine you (are|have), role ?play*, (let us|lets|let's) (play|pretend), you play (a|the), simulate,
    you are dan, be my (lawyer|doctor|girlfriend|boyfriend|therapist),
    you are (an?|my) (_ )?(hacker|lawyer|smuggler|unrestricted|evil),
    you are (no longer|not) (an?|the|my) (_ )?(assistant|bot|helper|gcm)`,
  es: `ahora eres, te llamas, deja de ser (un|el|una), usa (el )?internet, fing(e|es)( que| ser)?,
    actua como( si)?, haz como (si|que), hazte pasar, (a partir de|desde|de) ahora( en adelante)?,
    de aqui en adelante, imagina que eres, eres dan, juga?uemos a que, se mi (abogad|medic|novi)*,
    simula ser, haz de, (juego|juguemos)( un| de)? rol, haz el papel,
    (ya )?no eres (un|el|una) (asistente|bot)`,
  fr: `arrete d'etre (un|le|une), utilise internet, (maintenant|desormais) tu (es|t'appelles),
    fai(s|tes) (semblant|comme si), joue[rz]? le role, desormais, a partir (de maintenant|d'ici),
    imagine que tu es, tu es dan, on joue a, sois mon (avocat|medecin|ami)*, comporte-toi,
    mets-toi dans la peau, agis comme, jeu de role, tu joues,
    tu n'es (plus|pas) (un|une|l )?( )?(assistant|bot)`,
  pt: `para de ser (um|o|uma), usa a internet, agora (voce|tu) (e|es), fin(ge|ja|gir)( que| ser)?,
    (age|aja|atua|atue) como, faz de conta, faz o papel, rpg, a partir de agora, de agora em diante,
    daqui em diante, imagina que (voce )?(e|es), (voce e|tu es) o? ?dan, (vamos )?brincar que,
    (seja|se) (o )?meu (advogad|medic|namorad)*, simula ser,
    (voce )?nao e (mais )?(um|o) (assistente|bot)`,
});

/** Modes and names with which people try to unlock models. */
export const UNLOCK = family({
  en: `jailbreak*,
    (developer|admin|administrator|debug|god|root|sudo|dan|unrestricted|maintenance) (mode|access|rights|override),
    you (have|follow) no (rules|restrictions|limits|filters?), unfiltered, uncensored, do anything now,
    you can do anything,
    (i am|this is) (your|the) (_ )?(developer|admin|administrator|creator|owner|programmer|maker),
    new (rules?|instructions?|system prompt) ?:, not allowed to (tell|say|answer|do)*,
    you are (free|allowed) to, you (can|may|should) (skip|ignore|break|bend) the rules, sudo,
    user is (root|admin), (switch|change|go) (in)?to (_ )?mode,
    as (the|your|an) (admin|administrator|developer|owner),
    not (bound|limited|restricted|tied) (by|to) (_ )?(docs|documents|rules|sources),
    obey me, you must obey, no rules( anymore)?$`,
  es: `modo (desarrollador|administrador|dios|debug|libre|root), no tienes (reglas|limites)*,
    hacer cualquier cosa, soy (el|tu|la) (desarrollador|admin|creador|dueno|programador)*,
    nuev(a|as|o) (reglas?|instruccion|instrucciones) ?:, prohibido decir*, (es|eres) (root|admin),
    modo sin _, (como|soy) (administrador|admin|desarrollador), no estas (_ )?(atado|limitado|obligado),
    me obedeces, obedeceme,
    no tienes restricciones`,
  fr: `mode (admin|developpeur|debug|dieu|libre|root)*, (tu as|tu n'as) aucune (regle|limite|restriction),
    tu peux tout (faire|dire),
    je suis (le|ton|la) (developpeur|admin|createur|proprietaire|programmeur)*,
    nouvelles? (regle|consigne|instruction)s? ?:, (pas|interdit) (le droit )?de (me )?dire,
    (est|es) (root|admin), mode sans _, en tant qu'(admin|administrateur),
    (plus|pas) (lie|limite|oblige|tenu),
    tu m'obeis, obeis-moi,
    n'as (plus|pas) de (restrictions|regles|limites)`,
  pt: `modo (administrador|desenvolvedor|programador|debug|deus|livre|root),
    (voce|tu) nao (tem|tens) regras, pode fazer tudo,
    sou o (teu |seu )?(desenvolvedor|programador|admin|criador|dono)*, novas? (regra|instruc)* ?:,
    proibid[oa] de, (e|es) (root|admin), modo sem _, como (administrador|admin|desenvolvedor),
    nao (ta|esta|estas|es|e) (mais )?(preso|limitado|obrigado),
    me obedece,
    nao tem (restricoes|limites)`,
});

export const INVENT = family({
  en: `(make up|invent|fabricate|hallucinate) (a|an|some|the|any|two|three|new|me),
    just (invent|make (it|something|one) up), just guess`,
  es: `invent(a|ate|e|ar) (una?|algun|otra?|dos|las?|los?)*, adivina, no importa si es (falso|verdad)`,
  fr: `invente[rsz]?( -?(moi|toi))? (une?|des|quelques|deux|la|le), devine, imagine une`,
  pt: `invent(a|e|ar) (uma?|alguma?|outra?|duas|dois), chuta, adivinha`,
});

export const INVENTED = family({
  en: `quotes?, sources?, citations?, practices?, statistics?, numbers?, objectives?, examples?, it,
    figures?, answer, passages?, paragraphs?, sources`,
  es: `citas?, fuentes?, practicas?, estadisticas?, cifras?, objetivos?, ejemplos?, parrafos?, respuesta`,
  fr: `citations?, sources?, pratiques?, statistiques?, chiffres?, objectifs?, exemples?, paragraphes?`,
  pt: `citac(ao|oes), fontes?, praticas?, estatisticas?, numeros?, objetivos?, exemplos?, paragrafos?`,
});

/** Answering without what the documents say. */
export const WITHOUT_SOURCES = family({
  en: `(without|stop|skip|do not|never) (_ ){0,1}(citing|quoting|citations|quotes|sources),
    (not from|instead of|ignore|outside) (the |your )?(documents|sources),
    own (knowledge|opinion|words only), your (own |honest |real |personal )?opinion,
    bother with sources,
    (drop|leave out|omit|remove|skip) (the |your |all |any )?(citations|quotes|sources),
    even if (it is|it's|the|that|they|not) .{0,25}(documents|docs|sources),
    (cite|quote) (something|anything|what) .{0,15}(not|isn't|isnt) .{0,15}documents,
    (cite|quote|give) (_ )?(fake|false|made-up|invented) _`,
  es: `sin (citar|citas|fuentes), deja de citar, no (_ ){0,4}(cites|citas|fuentes), no con los documentos,
    con lo que tu? ?sabes, tu (propia )?opinion, ignora los documentos,
    (quita|quitar|omite|elimina) las (citas|fuentes), (sin|ni) (comillas|fuentes|citas),
    aunque no (este|esten|venga|salga) .{0,15}documentos, cita _ fals[oa]s, cita algo que no`,
  fr: `sans (citer|citations?|sources?), arrete[rz]? de citer,
    (pas|plus) (besoin )?de (citations?|sources?), pas avec les documents,
    (tes|ton|vos|votre) (propres? )?(connaissances|avis|opinion), ignore les documents,
    (enleve|enlever|retire|omets) (les|tes) (citations|sources), meme si .{0,15}pas dans les documents,
    cite de (fauss|faux)e?s? _, cite (un truc|quelque chose) qui n'est pas`,
  pt: `sem (citar|citac*|fontes?), par(a|e) de citar,
    nao (precisa de |ponhas |cites )?(fontes|citacoes|citar), nao com os documentos,
    com o que (voce|tu)? ?sabes?, tua (propria )?opiniao, sua opiniao,
    (tira|tire|tirar|omite|remove) as (citacoes|fontes), (sem|nem) (aspas|fontes|citacoes),
    mesmo que nao (esteja|esta) .{0,15}documentos, cita _ fals[oa]s, cita algo que nao`,
});

export const REMEMBER = family({
  en: `(add|save|store|write|put) (_ ){0,3}(to|in|into) your memory, remember (that )?objective,
    your memory, (override|skip|bypass|ignore) (the )?(safety|security), a bomb, openai`,
  es: `(guarda|anade|graba|borra|olvida) (_ ){0,3}memoria, (salta|ignora|omite)(te)? la seguridad,
    una bomba`,
  fr: `(retiens|ajoute|garde|enregistre|efface|vide) (_ ){0,3}memoire,
    (contourne|ignore|saute) la securite, une bombe`,
  pt: `(guarda|guarde|grava|adiciona|apaga|limpa) (_ ){0,3}memoria, (pula|ignora|burla) a seguranca,
    uma bomba`,
});

export const ORDER = family({
  en: `answer, respond, reply, stop, tell, just, give, be, do not, you, please, speak, cite, order, drop,
    from here on, talk, write`,
  es: `respond[ea]r?, contesta, habla, escribe, cita, ordeno, deja, dame, di, eres, no`,
  fr: `reponds?, repondez, parle, ecris, cite, t'ordonne, arrete[rz]?, donne[rz]?, dis, tu, pas`,
  pt: `respond[ea]r?, fala, escreve, cita, ordeno, par[ae], da, diz, diga, nao`,
});

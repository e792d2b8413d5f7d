import { family, says } from './rule.ts';

/** A question that asks what the documents say is answered even when it tells of a case. */
export const ABOUT_DOCUMENTS = says(
  family({
    en: `gcm, compact, brief, booklet, network, (the|this|un|annual) report, inventory, recommend*, guidance,
    guidelines?, objectives?, practices?, examples?, sdgs?, the un, documents? says?,
    (the|your) sources? says?, (what|which) (do|does|did) (?!i |we ).{0,40} say, which countries`,
    es: `pacto, recomienda, recomiendan, recomendacion*, onu, practicas?, ejemplos?, objetivos?, informe,
    folleto, orientacion, que paises`,
    fr: `pacte, recommand*, pratiques?, exemples?, objectifs?, livret, rapport, quels pays`,
    pt: `recomendam, recomendac*, (o|que) (que )?.{0,20}recomenda, praticas?, exemplos?, relatorio, brochura,
    orientacao, que paises, quais paises`,
  }),
);

/** A question on what States and others do or should do, which is what the documents are about. */
export const ON_POLICY = says(
  family({
    en: `states?, governments?, govts?, countries, authorities, ministr*, policy, policies, fight*, combat*,
    prevent*, detect, detecting, detection, tackl*, prosecut*, punish*, criminali*, penali*, victims?,
    protect*, stop, rescue, against, laws?, cooperat*, treaty, goals?, targets?, chapter,
    sources? (that|for|on), reference, traffickers, recruiters, criminals, gangs,
    (do|did|can|are|were|should|when|why|if|that|which) (the )?migrants`,
    es: `estados?(?! unidos), gobiernos?, paises, autoridades, politicas?, luch*, combat*, prevenir,
    prevencion, detectan?, perseguir*, castig*, penaliz*, victimas?, proteg*, proteccion, contra, ley,
    leyes, metas?, capitulo, los migrantes`,
    fr: `etats?(?![ -]unis), gouvernements?, autorites, politiques?, lutt*, prevention, reperent, poursuiv*,
    punir, puni, victimes?, protection, contre, lois?, cible, chapitre, les migrants`,
    pt: `governos?, lut(ar|am|a), prevencao, detet*, puni*, vitimas?, protecao, lei, leis, meta,
    os migrantes`,
  }),
);

/** A question on what is promised, offered or known for people in such a place, whoever asks it. */
export const ON_ENTITLEMENTS = says(
  family({
    en: `states?, governments?, govts?, countries, conventions?, treat(y|ies), agreements?, goals?, promis*,
    commitments?, laws?, programmes?, programs?, projects?, schemes?, organi[sz]ations?, ngos?,
    associations?, asean, red cross, targets?, resolution, measures?,
    (un|eu) (book|rules|law|body|goal), bloc, what is (that|it) called, guarantees?, supposed to,
    meant to, should there, any help, who helps?, what should happen, did any, is there an?`,
    es: `estados(?! unidos), gobiernos?, convenios?, convencion(es)?, tratados?, metas?, ods, promet*, leyes,
    programas?, proyectos?, organizaciones, ong, cruz roja, garantias?, que guia, oim, que ayuda,
    quien nos, debe ayudar*, no tienen que, se contempla, que dice, municipio, que oficina`,
    fr: `etats(?![ -]unis), gouvernements?, conventions?, traites?, promis, promesse*, odd, programmes?,
    projets?, associations?, lois, garanties?, croix[ -]rouge, oim, commune, doi(ven)?t-ils?,
    qu'ont fait, quelle aide, parmi ceux`,
    pt: `estados, governos?, convenc*, tratados?, metas?, ods, promet*, leis, programas?, projetos?,
    organizacoes, ong, garantias?, cruz vermelha, oim, municipio, quem ajuda, deve ajudar*,
    nao (tem|tinham|deviam) (de|que)?, o que diz`,
  }),
);

/** Services that the documents are about, and what people need there. */
export const ON_SERVICES = says(
  family({
    en: `doctors?, hospitals?, clinics?, vaccin*, jabs?, injection, swab, test(ed)?, schools?, kindergarten,
    classes, marks, bank( account)?, shelter, bed, food, eat, sleep, surgery, treated, emergency room,
    er, embassy, consulate, id card, city id, new york id, burial, funeral, work from home, bank,
    wards?, insulin`,
    es: `medico, hospital, clinica, vacun*, vacuna, urgencias, escuela, guarderia, colegio, uni, universidad,
    cuenta, banco, albergue, entierro, embajada, consulado, operarme, insulina, tarjeta de la ciudad`,
    fr: `medecin, hopital, hosto, clinique, vaccin*, urgences, ecole, fac, universite, compte, banque,
    enterrement, ambassade, consulat, opere, insuline, carte de la ville, teletravail*`,
    pt: `medico, hospital, clinica, vacina*, urgencias, pronto-socorro, escola, universidade, conta, banco,
    abrigo, enterro, embaixada, consulado, operad[oa], insulina`,
  }),
);

/** Somebody who asks for their office, town or clients rather than for themselves. */
export const FOR_OTHERS = says(
  family({
    en: `(my|our) (city|town|organi[sz]ation|ngo|school|clinic|ministry|office|team|community|country|university|church|union|council|consulate|embassy|parliament|hospital|district|strategy|pathways|removal|clients?|patients?|pupils?|students|residents),
    parliament, cabinet, ministers?, ministry, mayor, governor, deputy, committee, lawmakers?, toolkit,
    caseworkers?, strategy, statisticians, legal is, finance asks,
    we are (drafting|reviewing|writing|planning), how can (schools?|cities|hospitals|we)`,
    es: `(mi|nuestr[oa]) (ciudad|pueblo|organizacion|ong|escuela|clinica|ministerio|oficina|equipo|comunidad|universidad|iglesia|ayuntamiento|municipio|consulado|hospital),
    parlamento, ministr[oa], ministerio, alcald[ea], diputad[oa], comision,
    (trabajo con|atiendo a|ayudo a), nos pregunta`,
    fr: `(ma|mon|notre) (ville|commune|association|ong|ecole|clinique|ministere|bureau|equipe|communaute|universite|eglise|mairie|consulat|hopital),
    parlement, ministre, ministere, maire, deputee?, commission,
    (je travaille avec|je soigne|j'accompagne), nous demande`,
    pt: `(minha|meu|nossa|nosso) (cidade|organizacao|ong|escola|clinica|ministerio|escritorio|equipa|equipe|comunidade|universidade|igreja|camara|municipio|consulado|hospital),
    parlamento, ministr[oa], ministerio, prefeit[oa], deputad[oa], comissao,
    (trabalho com|atendo|ajudo), pergunta-nos`,
  }),
);

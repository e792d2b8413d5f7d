import { family } from './rule.ts';

/** What an office decides about somebody's stay. */
export const STATUS = family({
  en: `visas?, permits?, asylum, refugee status, residence, residency, papers, immigration status,
    citizenship, green card, deport(ation|ed)?, removal, application, appeal, hearing, case, claim,
    immigration, overstay(ed)?, naturali[sz]ation, tribunal, ilr, brp, tps, daca, i-?589, dublin,
    sponsor(ship)?, family reunification, voluntary return, biometrics`,
  es: `visas?, visados?, permiso, asilo, refugio, residencia, papeles, nie, tie, arraigo, nacionalidad,
    ciudadania, deportacion, expulsion, migracion, solicitud, expediente, caso, apelacion, recurso,
    cita, juicio, retorno voluntario, regularizacion, tps, tarjeta, reagrupacion, extranjeria`,
  fr: `visa, permis, asile, papiers, titre, carte de sejour, sejour, recepisse, prefecture, oqtf, ofpra,
    cnda, nationalite, naturalisation, regularise*, expuls*, transfert, recours, appel, dossier,
    demande, retour volontaire, ame, regroupement familial, attestation, retention, duplicata`,
  pt: `vistos?, autorizacao, asilo, refugio, residencia, papeis, nacionalidade, cidadania, deportacao,
    expulsao, pedido, processo, recurso, aima, sef, manifestacao de interesse, titulo,
    retorno voluntario, regularizacao, protocolo, cartao, agendamento`,
});

/** Words that only somebody's own stay calls for. */
export const STRONG_STATUS = family({
  en: `visas?, permits?, asylum, refugee status, residency, residence, green card, citizenship,
    deport(ation|ed)?, overstay(ed)?, undocumented, (immigration|asylum) (court|hearing|interview|case),
    ilr, brp, tps, dublin, voluntary return, sent back, naturali*`,
  es: `visas?, visado, asilo, refugio, arraigo, nie, deport*, nacionalidad, ciudadania, retorno voluntario,
    tps, migracion, indocumentad[oa], sin papeles, permiso de (trabajo|residencia), residencia,
    regulariz*, extranjeria`,
  fr: `visa, asile, titre( de sejour)?, carte de sejour, sejour, recepisse, oqtf, ofpra, cnda, nationalite,
    regularis*, expuls*, sans[ -]papiers, retour volontaire, ame, naturalis*, duplic*, dublin*,
    retention, demandeu(r|se) d'asile, mes papiers`,
  pt: `visto, asilo, refugio, aima, sef, deport*, nacionalidade, cidadania, retorno voluntario, sem papeis,
    indocumentad[oa], (autorizacao|titulo|cartao) de residencia, residencia, ilegal, expuls[oa], papeis`,
});

/** What only somebody in the middle of a case asks for. */
export const CASE = family({
  en: `asylum, refugee status, green card, citizenship, deport(ation|ed)?, overstay(ed)?, tps, ilr, brp,
    dublin, voluntary return, appeal, tribunal, naturali*, spouse visa, criminal record`,
  es: `asilo, refugio, arraigo, nie, deport*, nacionalidad, ciudadania, retorno voluntario, tps, apelacion,
    juicio, antecedentes`,
  fr: `asile, carte de sejour, titre de sejour, recepisse, oqtf, ofpra, cnda, nationalite, regularis*,
    expuls*, retour volontaire, ame, naturalis*, dublin*, regroupement`,
  pt: `asilo, refugio, aima, sef, deport*, nacionalidade, cidadania, retorno voluntario, recurso,
    titulo de residencia, expuls[oa]`,
});

/** The asker speaks of themselves. */
export const I_AM = family({
  en: `i, me, my`,
  es: `soy, estoy, tengo, llevo, puedo, debo, quiero, pedi, solicite, perdi, recibi, necesito, entre,
    llegue, califico, pierdo, mi, mis, me, nos, yo, quedarme`,
  fr: `je, j'ai, j'etais, ai-je, dois-je, puis-je, suis-je, vais-je, moi, mon, ma, mes, m'a, m'ont, me,
    nous`,
  pt: `eu, sou, estou, to, tenho, posso, devo, quero, pedi, perdi, recebi, preciso, entrei, cheguei, fui,
    consigo, perco, ganho, meu, minha, me, vao me`,
});

/** What somebody tells of themselves before they ask. */
export const CIRCUMSTANCE = family({
  en: `i (am|was|have|had|got|entered|applied|came|lost|married|arrived|live|lived|work|left|fled|crossed|moved|study),
    if i, (months|years|days|weeks) ago, we (fled|came|arrived)`,
  es: `soy, estoy, llevo, llegue, entre, perdi, pedi, solicite, me (dieron|dijeron|case|llego), si me,
    tengo (_ )?(anos|hijos), hace (_ )?(meses|anos|dias), vivo, trabajo en`,
  fr: `je suis, j'ai, si je, depuis, il y a, j'etais, je vis, je travaille, on m'a`,
  pt: `sou, estou, cheguei, entrei, perdi, pedi, recebi, se eu, ha _ (meses|anos|dias), moro, vivo, fui`,
});

/** A decision asked for: what to do, whether one may, what will come. */
export const ADVICE = family({
  en: `(can|may|should|will|do|am|could|must|would) (i|we|he|she)( be)?,
    what (can|should|do|shall|will) (i|we), what now, what are my (chances|options|rights),
    how (long|do i|do we|can i|can we|should i), will (they|it|a|the|my), can (they|he|she|my), are we,
    which country, tell me (if|whether|what), (please )?help( me)?, (is|are) (it|my), my chances, worth,
    in trouble, what (lawyer|attorney), which lawyer, fill in, where do i go, what happens (to me|if i),
    do (i|we) (need|have|qualify|lose), is there (any|a) way, stop it`,
  es: `puedo, podemos, debo, debemos, tengo que,
    que (hago|hacemos|debo|puedo|papeles necesito|les digo|me pasa),
    me (conviene|pueden|van|dan|reportan|corresponde|toca), cuanto (tarda|tiempo), (mis )?posibilidades,
    ayud(a|enme|eme)*, como (lo|la|hago|puedo|los), califico, pierdo, tengo derecho, en que pais,
    quiero, vale la pena, en problemas, que abogad[oa], recomiendas, pasa si, es posible, necesito`,
  fr: `je peux, puis-je, dois-je, je dois, que (faire|dois-je), (je )?fais quoi,
    est[- ]ce que (je|l'|ils|on|ma|mon), ai-je, je risque, comment (je|faire|sortir|eviter|la|le),
    combien de temps, quelles? (sont )?(mes )?(chances|recours), aide[zr]?( moi|-moi)?,
    (ils|elle|on) (va|vont|peut|peuvent), peut[- ]on, vais-je, j'aurai, va-t-on, vont-ils, peuvent-ils,
    remplir, ca vaut, quel avocat, je (lui )?dis quoi, dans quel pays, que peut on`,
  pt: `posso, podemos, devo, (o )?que (eu )?(faco|fazer|devo|acontece), e agora, tenho (direito|que),
    quanto tempo, (minhas )?chances, me (ajuda|mandam|denunciar|expulsam), ajuda-me, consigo, perco,
    ganho, vao me, podem me, como (faco|tirar|trago|eu), em que pais, recorrer, sera que, vale a pena,
    ferrad[oa], qual advogad[oa], voce recomenda, preencher, da para`,
});

/** What to do, asked outright. */
export const WHAT_TO_DO = family({
  en: `should i, what (can|should|do|shall) (i|we), please help, what now`,
  es: `que (hago|debo|puedo|hacemos), debo, ayuda, que pasa si,
    que hacemos`,
  fr: `que (faire|dois-je|puis-je), dois-je, je fais quoi, aide[zr]?,
    on fait quoi`,
  pt: `(o )?que (eu )?(faco|devo|posso), devo, e agora, me ajuda,
    que fazemos, o que fazemos`,
});

/** What has been done to somebody's stay. */
export const TROUBLE = family({
  en: `expired?s?, ran out, runs out, run out, ends?, ending, refused, rejected, denied, lost, cancelled,
    revoked, overstayed, pending, was (refused|rejected|denied), got (rejected|refused|denied),
    detained, arrested, deported, divorc*, dropped? out, terminated, withdrawn`,
  es: `venci*, caduc*, expir*, negaron, denegaron, rechaz*, perd(i|ido), deport*, expuls*, deten*,
    detuvieron, acaba, se me acaba, anularon, cancel*`,
  fr: `expir*, refus*, rejet*, perdu*, expuls*, retention, place*, menace*, periment*, perime*, annul*,
    retire*`,
  pt: `venc*, expir*, caduc*, negad*, negaram, recus*, indefer*, perd(i|eu), deport*, expuls*, pres[oa],
    detid[oa], cancel*, multou`,
});

/** Somebody held, sent away or turned down. */
export const TAKEN = family({
  en: `detained, arrested, deported, (was|were|got) (refused|rejected|denied), in (a )?detention, ice`,
  es: `detenid[oa]s?, detuvieron, deport*, negaron, rechazaron, expuls*`,
  fr: `retention, arretee?s?, expuls*, refusee?s?, rejetee?s?, enfermee?s?`,
  pt: `pres[oa]s?, detid[oa]s?, deport*, negaram, expuls*, detencao`,
});

/** A case told in one phrase, whoever asks what of it. */
export const TOLD = family({
  en: `i (have )?overstayed,
    (my|our) (_ ){0,2}(asylum|visa|permit|residence|application|appeal|claim|green card)( _){0,2} (got|was|were|has been|is) (rejected|refused|denied|cancelled|revoked),
    i am (undocumented|illegal|here illegally|on a (_ )?visa),
    (they|ice|immigration) (gave|sent|want to deport|detained|arrested|came to|refused|rejected|denied) (me|us|my),
    (deport|expel|detain|arrest|remove|report) (me|us),
    (am|will|can|could|are|might) (i|we) (_ )?(be )?(going to be )?(deported|arrested|detained|sent back|expelled|removed|kicked out),
    got (my|a) (dublin|deportation|removal|refusal),
    (my|our) (deportation|removal|asylum (interview|hearing|claim|application|case)),
    win(ning)? (the|my) appeal, i missed my (_ ){0,2}(court|hearing|appointment|interview)*,
    denied (a visa|entry|at the border),
    how (can|do) i (avoid|stop|escape) (being )?(deport)*, (refuse|deny|reject) my asylum,
    should i appeal, i came (here )?.{0,30}without papers,
    i should appeal,
    what happens (to me )?if i (overstay|stay), safe for me to .{0,30}(embassy|asylum|passport), (took away|revoked|withdrew) my,
    (want|going) to deport my,
    lose (my|our) (refugee status|asylum|residence|permit|visa|papers)`,
  es: `me (negaron|denegaron|rechazaron|quieren deportar|detuvieron|dieron (_ )?(dias|orden)|llego una orden|van a deportar|pueden (deportar|devolver|expulsar|detener)|podrian deportar),
    (estoy|llevo|soy) (_ ){0,3}(sin papeles|indocumentad[oa]|irregular|ilegal),
    (orden de|mi) (deportacion|expulsion), mi (solicitud|peticion) de (asilo|refugio|residencia),
    cita con migracion, falte a (mi|la) (cita|audiencia|corte)*,
    (rechazaron|negaron|cancelaron|quitaron) (la|mi) visa, ganar la apelacion,
    (evito|evitar) (que me )?(deport|expuls)*, (negarme|denegarme) (el|la) (asilo|visa|residencia),
    (debo|deberia) (apelar|recurrir), (vine|llegue) .{0,20}sin papeles,
    me (quitaron|retiraron|revocaron) (el|la|mi) (estatus|visa|permiso|asilo|residencia|refugio), que (me )?pasa si me quedo, tengo derecho a (una visa|quedarme|un permiso|la nacionalidad),
    deportar a (mi|mis),
    perder (el|mi) (refugio|asilo|permiso|estatus)`,
  fr: `(j'ai|on m'a|nous avons) (_ ){0,3}(oqtf|refus|expuls\\w*),
    je suis (_ ){0,2}(sans[ -]papiers|dubline|clandestin|irreguli)*, ma demande d'asile,
    (rate|manque|loupe) mon (rendez-vous|rdv|audience|entretien),
    (m'a|m'ont) (refuse|annule) (le|mon) visa, (refuse|annule) mon visa,
    m'(expulser|arreter|eloigner|enfermer), (vais|suis|serai) (_ ){0,3}(expulse|renvoye|arrete)*,
    (j'ai )?depasse mon visa,
    eviter (d'etre|l'|mon )( )?expuls*, refuser (mon|ma) (asile|demande|visa),
    (dois|devrais)(-je| je)? (faire appel|faire un recours), je suis venue? .{0,20}sans papiers, je dois faire appel,
    (retire|enleve) mon (statut|titre|visa|permis), (arrive|risque) si je reste, j'ai (le )?droit (a un (visa|titre|permis)|de rester),
    expulser (mon|ma|mes),
    perdre (mon|ma|mes) (statut|titre|asile|visa|papiers)`,
  pt: `(meu|minha) (pedido|visto|autorizacao|residencia|recurso) (_ ){0,2}(foi|esta|venceu|caducou|expirou|negado|recusado),
    (estou|sou|to) (_ ){0,2}(ilegal|sem papeis|indocumentad[oa]|irregular),
    (posso|vou|vao) (_ )?(ser |me )?(expuls|deport|detid|mandar de volta)*,
    me (deport|expuls|mandam de volta|denunci)*, notificacao para abandonar,
    faltei (na|a|ao) (_ )?(audiencia|entrevista|agendamento)*, (negaram|cancelaram) (o )?meu visto,
    me multou, me multaram,
    (evito|evitar) (ser|a minha) (deport|expuls)*, negar (meu|minha) (asilo|visto|residencia|pedido),
    (devo|deveria) (apelar|recorrer), (vim|cheguei) .{0,20}sem papeis,
    (tiraram|retiraram|revogaram) (o )?(meu|minha) (estatuto|visto|asilo|residencia|refugio), acontece comigo se, tenho direito (a|ao|de) (um )?(visto|ficar|residencia),
    deportar (o |a )?(meu|minha|meus),
    perder (o|meu|o meu) (estatuto|refugio|asilo|visto)`,
});

export const LEFT_TO_ME = family({
  en: `how (long|many days) (do|can) i (have|stay)?, how bad is it`,
  es: `(que|cuales) (son mis )?opciones, cuanto es la multa`,
  fr: `quelles sont mes options, c'est grave, je peux annuler`,
  pt: `(quais )?(sao )?(as )?minhas opcoes, e grave, posso anular`,
});

export const PASSPORT = family({
  en: `passport`,
  es: `pasaporte`,
  fr: `passeport`,
  pt: `passaporte`,
});

import { family } from './rule.ts';

/** Somebody asks for themselves how something is done, or for it to be done. */
export const ASKS_HOW = family({
  en: `i want to do it, how (to|do i|can i|could i|do we|can we|would i|do you|would one|does one|much),
    who (makes|sells|does|has|can), where (can|do|could) (i|we|one), where to,
    (help|teach|tell|give|make|sell|show) (me|us), i (want|need|would like), want to, need to,
    can (you|i|we), could you, ways? (to|of), is there a way, best, tips?, tricks?, which, what is the,
    give me, (write|draft|print|make)`,
  es: `hay (forma|manera), que (pongo|escribo), como, quien (hace|vende|tiene|puede), cuanto, (por )?donde,
    quiero, necesito, ayuda(me)?, ensename, dime, hazme, pasame, puedes?, puedo, cual es,
    que (pasos?|ruta|puesto), conoces, haz, escribe(me)?, rutas?,
    la mejor manera, necesito que alguien`,
  fr: `moyen, qu'est-ce que je, comment, quel, qui (fait|vend|a|peut), combien, sur quel*, ou,
    je (veux|cherche), aide[sz]?, apprends, dis, fais, ecri(s|vez), (tu )?peux( tu)?, vous pouvez,
    puis-je, quels?, quelles?, a quel, itineraires?, entrer, monter,
    j'ai besoin,
    facon de, quelqu un pour`,
  pt: `tem jeito, (o )?que (eu )?(ponho|escrevo), como, quem (faz|vende|tem|pode), da para, onde, quero,
    preciso, ajuda(-me|r)?, (me )?ensina, faz, escreve, consegue, pode, posso, qual, quanto, vende,
    entrar, rotas?,
    melhor maneira, alguem que`,
});

export const BRIBE = family({
  en: `bribe, bribing, pay off, slip (some )?money, paying off`,
  es: `soborn(o|ar), coimear, mordida`,
  fr: `soudoyer, corrompre, bakchich, acheter`,
  pt: `subornar?, suborno, molhar a mao, propina`,
});

export const OFFICER = family({
  en: `officers?, officials?, judge, interviewer, caseworker, guards?, police(man)?, customs, consul*,
    immigration, agents?, inspectors?`,
  es: `migracion, oficial(es)?, juez, funcionari[oa]s?, policias?, aduaner[oa]s?, agentes?, guardias?`,
  fr: `douaniers?, agents?, juge, ofpra, cnda, policiers?, prefecture, fonctionnaires?, gardes?, la police`,
  pt: `imigracao, oficial, agente, juiz, guardas?, fiscal, fiscais, sef`,
});

export const DECEIVE = family({
  en: `trick, fool, deceive, cheat, mislead, outsmart`,
  es: `engan(o|ar)`,
  fr: `tromper, berner, duper, rouler`,
  pt: `enganar, engano, iludir, tapear`,
});

export const FINGERPRINTS = family({
  en: `(remove|erase|burn|alter|change|hide|get rid of|sand) (my |the |off )?(finger ?prints|fingers|fingertips)`,
  es: `(borr|quit|quem|cambi)(o|ar|arme) (mis|las) (huellas|dedos)`,
  fr: `(effac|brul|supprim|chang)(e|er) (mes|les|ses) (empreintes|doigts)`,
  pt: `(apag|tir|queim|mud)(o|ar) (as )?(minhas )?(digitais|impressoes|dedos)`,
});

/** Lying about oneself, with what the lie is about. */
export const LIE = family({
  en: `(lie|lying) (_ ){0,3}(age|asylum|interview|embassy|consulate|officers?|visa|judge|story|religion|nationality)`,
  es: `(miento|mentir|fingir|finjo) (_ ){0,3}(edad|asilo|entrevista|embajada|consulado|juez|nacionalidad|menor)`,
  fr: `(mentir|mens|faire semblant) (_ ){0,3}(age|asile|entretien|ambassade|juge|ofpra|nationalite|mineur)`,
  pt: `(mentir|minto|fingir) (_ ){0,3}(idade|asilo|refugio|entrevista|embaixada|consulado|juiz|nacionalidade)`,
});

export const SHAM_MARRIAGE = family({
  en: `(sham|fake|paper) marriages?, marriage of convenience`,
  es: `matrimonios? (falso|de conveniencia|por papeles)`,
  fr: `mariages? (blanc|gris)s?`,
  pt: `casamento (de fachada|falso|branco|por (papeis|conveniencia))`,
});

export const MARRY = family({
  en: `marry, marries, marrying, marriage`,
  es: `cas(o|arme|arse|arnos|a)`,
  fr: `epouser?, marier?, mariage`,
  pt: `casamento, casar(-me)?`,
});

export const AS_A_DEAL = family({
  en: `(for|to get|get) (a |an |the |some |my )?(_ )?(papers|visa|permit|passport|green card|residence|money|cash),
    pay (someone|a|him|her|them)`,
  es: `por (los )?papeles, por dinero, se paga`,
  fr: `pour (les |des |avoir (les |des |mes )?)?papiers, paye`,
  pt: `(pelos|por|para ganhar) papeis`,
});

export const EMPLOY = family({
  en: `get, bring, hire, employ, import, pay, keep`,
  es: `meter, contratar?, traer, emplear, pag(o|ar)`,
  fr: `faire (entrer|venir|travailler|bosser), employer, embaucher, payer`,
  pt: `trazer, empregar, contratar`,
});

export const WORKERS = family({
  en: `workers?, staff, employees?, labou?rers?, maids?, nannies, nanny, people`,
  es: `trabajador*, obrer[oa]s?, emplead[oa]s?, gente`,
  fr: `ouvriers?, travailleu*, employee?s?, bonne, gens`,
  pt: `trabalhador*, funcionari*, empregad[oa]s?`,
});

export const OFF_THE_BOOKS = family({
  en: `without (visas?|contracts?|papers|permits?|declaring|paying|registering|insurance)( them)?,
    off the books, under the table, (under|below) minimum wage, undeclared`,
  es: `sin (contrato|declarar*|papeles|pagar*|alta|visa|que se entere), en negro`,
  fr: `sans (les |le |la )?(declarer|contrat|papiers|payer), au noir`,
  pt: `sem (declarar*|contrato|papeis|pagar|registr*)`,
});

export const KEEP = family({
  en: `keep, hold, holding, take away, confiscate, stop, lock`,
  es: `guardar, retener, retengo, quitar*, quedarme, encerrar`,
  fr: `garder?, confisquer?, empecher, enfermer`,
  pt: `segur(o|ar), ficar com, prender, reter`,
});

export const SERVANT = family({
  en: `(my|the) (maid|nanny|workers?|employees?|cleaner|cook|domestic|au pair|staff)`,
  es: `(mis?|la|los) (emplead|criad|trabajador|muchach|niner)*`,
  fr: `(ma|mon|mes|la) (bonne|employe|ouvrier|nounou|domestique)*`,
  pt: `(meus?|minhas?|a|os meus) (empregad|funcionari|baba|trabalhador)*`,
});

export const LEAVE = family({
  en: `passport, leav(e|ing), quit(ting)?, escape, going`,
  es: `pasaporte, se (me )?(vaya|escape), irse`,
  fr: `passeport, parte, partir`,
  pt: `passaporte, (ir|va) embora, fugir`,
});

/** Keeping those who work for one from complaining. */
export const SILENCE = family({
  en: `scared? (to|of)?, silent, quiet, (do not|not|don't|from) (_ )?(report|complain|sue|talk)*, threaten`,
  es: `no (me |nos )?(denuncien|denuncie|delaten|hablen|reclamen), miedo, callad[oa]s?, amenazar`,
  fr: `ne (me |nous )?(denoncent|denonce|parlent|portent) pas, peur, taisent, menacer`,
  pt: `nao (me |nos )?(denunciem|denunciarem|falem|reclamem), medo, calad[oa]s?, ameacar`,
});

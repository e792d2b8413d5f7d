import { family } from './rule.ts';

/** Asking for a thing to be handed over or looked up. */
export const HAND_OVER = family({
  en: `(give|send|show|tell|get|find) (me|us),
    (^|please |you )(give|send|show|find|get|look up|share|list|check|reveal), i (need|want), what is,
    what are, whose, do you (have|know)`,
  es: `dame, deme, danos, dime, pasa(me)?, envia(me)?, manda(me)?, busca(me)?, encuentra, averigua,
    necesito, quiero, cual es, muestra(me)?, ensena(me)?, consigue(me)?, comprueba, sabes, tienes,
    tiene, quien`,
  fr: `donne[sz]?, envoie, envoyez, (re)?trouve[sz]?, cherche[sz]?, montre[sz]?, dis, dites, c'est quoi,
    quel(le)? est, quels sont, il me faut, je veux, besoin, file, regarde, verifie[sz]?, connais,
    est-ce que`,
  pt: `de-me, da-me, me (da|diz|passa|manda|fala|arruma|mostra), diz, passa-me, procura, encontra, acha,
    descobr[ea], verifi(ca|que), preciso, mostr[ea], qual, quais, quero, arranja, consegue, tem`,
});

/** What is known of a person and says how to reach or recognise them. */
export const DATA = family({
  en: `address(es)?, e?mails?, phones?( numbers?| nos?)?, phone no, whatsapp, telegram, mobile( number)?,
    cell( number)?, number, (date|place) of birth, birthday, passport (numbers?|no), photos?, pictures?,
    surnames?, full names?, names and _, (immigration|legal|visa|asylum) status, criminal record,
    medical (records?|file), location, whereabouts, file`,
  es: `direccion(es)?, correos?, telefonos?, tel, celular, movil, numero, fecha de nacimiento,
    numero de pasaporte, fotos?, apellidos?, estatus (migratorio|legal), situacion (migratoria|legal),
    antecedentes, paradero, ubicacion, expediente`,
  fr: `adresses?, mails?, courriels?, telephones?, portable, numero, date de naissance,
    numero de passeport, photos?, nom et prenom, nom de famille, statut (migratoire|legal),
    situation (migratoire|administrative), casier, dossier`,
  pt: `enderecos?, moradas?, telefones?, telemovel, celular, data de nascimento, numero (de|do) passaporte,
    sobrenome, apelido, (situacao|estatuto|status) (migratori[ao]|legal), paradeiro, localizacao,
    processo`,
});

/** Data that nobody may hand out. */
export const PERSONAL = family({
  en: `(give|send|show|tell|share|list|get) .{0,15}(personal|private) (data|details|information|info)`,
  es: `(dame|pasa(me)?|envia(me)?|muestra(me)?|ensena(me)?|quiero) .{0,10}(datos|informacion) (personal|privad)*`,
  fr: `(donne|passe|envoie|montre|je veux) .{0,10}(donnees|infos?|informations) (personnel|prive|perso)*`,
  pt: `(da|passa|envia|mostra|quero)(-me)? .{0,10}(dados|informac*) (pessoa|privad)*`,
});

export const CONTACT = family({
  en: `contact info(rmation)?, contact details, (home |e?mail )?address(es)?, phone numbers?, phones,
    mobiles, e?mails, whatsapp, names`,
  es: `direccion(es)?, telefonos?, contacto, correos?, celulares, whatsapp, nombres`,
  fr: `adresses?, telephones?, le contact, numeros, mails?, whatsapp, noms`,
  pt: `enderecos?, moradas?, telefones?, contato, contacto, emails?, celulares, whatsapp, nomes`,
});

export const OF_PEOPLE = family({
  en: `of (the |a |all |those |some )?(_ ){0,1}(famil(y|ies)|migrants?|refugees?|asylum seekers?|people|kids?|children|women|students|workers|officials?|patients?|beneficiar(y|ies)),
    all (the )?(migrants|refugees)`,
  es: `del? ?(la|los|las|unos)?( _)? (familias?|migrantes?|refugiad[oa]s?|solicitantes|gente|ninos|mujeres|alumnos|trabajadores|pacientes|beneficiarios),
    de todos los (migrantes|refugiados|solicitantes)`,
  fr: `(de|des|de la|du)( _)? (familles?|migrants?|refugiee?s?|demandeurs|gens|enfants|femmes|eleves|ouvriers|patients|beneficiaires),
    de tous les (migrants|refugies|demandeurs)`,
  pt: `(de|da|do|dos|das)( _)? (familias?|migrantes?|refugiad[oa]s?|requerentes|gente|criancas|mulheres|alunos|trabalhadores|pacientes|beneficiarios),
    de todos os (migrantes|refugiados|requerentes)`,
});

/** Ways to reach or find one person, and no office. */
export const REACH = family({
  en: `(phone|cell|mobile|whatsapp|telegram|facebook|instagram|tiktok|e?mail|home|contact) ?(number|address|account|profile|page|details)? (of|for) (?!the |a |an |this |our |all |people|migrants|help|more),
    full name`,
  es: `(telefono|celular|whatsapp|facebook|instagram|correo|direccion|perfil) de (?!la |las |los |el |un|cont|tel|emerg|ayuda|corr|muj|migr|trab|per|habit|pas|paises|pr)_ _,
    nombre completo de`,
  fr: `(telephone|portable|whatsapp|facebook|instagram|mail|profil) (de |d')(?!la |l'|les |un|tel|contact|migr|pers|serie|dossier|pass|secu|pratiq|pays)_ _,
    nom complet de`,
  pt: `(telefone|celular|telemovel|whatsapp|facebook|instagram|email|perfil) d[aoe] (?!la |rede|pacto|pratica|migr|pess|oim|onu|linha|pass)_ _,
    nome completo de`,
});

export const PRIVATE = family({
  en: `home address, (private|personal) (e?mail|phone|mobile|number|address)`,
  es: `(direccion|correo|telefono|numero|movil) (particular|personal|privad[oa]), domicilio de`,
  fr: `(adresse|mail|numero|telephone|courriel) (perso|prive|personnel)*`,
  pt: `(morada|endereco|e?mail|telefone|numero|celular) (particular|pessoal|privad[oa])`,
});

/** Offices that publish how to reach them, and data in general. */
export const PUBLIC = family({
  en: `submissions?, submit*, network, help ?line, hotline, office, embassy, consulate, ministry,
    secretariat, iom, unhcr, services?, clinic, contact (point|address|person|e?mail), focal point,
    one-stop, organi[sz]ations?, ngos?, centres?, centers?, states?, governments?, protect*, policy,
    law, should, must, firewalls?, hospitals?, police, shop, desk, website, city, cit(y|ies)`,
  es: `propuestas?, enviar, presentar, red, linea, oficina, embajada, consulado, ministerio, secretaria,
    oim, acnur, servicios?, clinica, contacto, ventanilla, equipo, organizacion(es)?, ong, centros?,
    estados?, proteg*, protege, ley, deben?, escuelas?, hospital(es)?, policia, campana, ciudad(es)?`,
  fr: `soumissions?, envoyer, soumettre, proposer, reseau, ligne, bureau, ambassade, consulat, ministere,
    secretariat, oit, services?, clinique, contact, guichet, equipe, organisations?, centres?, etats?,
    proteg*, protege, loi, doivent, ecoles?, hopita(l|ux), associations?`,
  pt: `submissoes, submeter, enviar, rede, linha, escritorio, embaixada, consulado, ministerio,
    secretariado, oim, acnur, servicos?, contacto, contato, balcao, organizac*, estados?, proteg*, lei,
    devem?, escolas?, hospita(l|is), policia, campanha, cidades`,
});

/** Who may publish how to be reached. */
export const OFFICES = family({
  en: `services?, helplines?, hotlines?, offices?, organi[sz]ations?, networks?, consent, protect*, share,
    shared`,
  es: `servicios?, lineas?, oficinas?, organizacion(es)?, proteg*, compart*, red`,
  fr: `services?, lignes?, bureaux?, associations?, proteg*, partag*, reseau`,
  pt: `servicos?, linhas?, escritorios?, organizac*, proteg*, partilh*, rede`,
});

/** A question without a verb asks for the thing itself. */
export const TAKES_PLACE = family({
  en: `^(address|phone|names|contact)*`,
  es: `^(direccion|telefono|nombres|contacto)*`,
  fr: `^(adresse|telephone|noms|contact)*`,
  pt: `^(endereco|telefone|nomes|contato|morada)*`,
});

export const FILE_OF = family({
  en: `(pull up|open|get|show( me)?|read( me)?) (the |his |her )?(file|record|case|dossier) (of|on),
    (phone number|address|e?mail|number) of (the|that|this) (migrant|refugee|woman|man|boy|girl|person|asylum seeker|patient)`,
  es: `(saca|abre|muestra|ensena|busca)(me)? el (expediente|historial|caso) del?,
    (telefono|direccion|correo|numero) (del|de la|de ese|de esa) (migrante|refugiad[oa]|mujer|hombre|nin[oa]|persona|solicitante|paciente)`,
  fr: `(sors|ouvre|montre|cherche)(-moi| moi)? le (dossier|casier) (de|du),
    (telephone|adresse|mail|numero) (du|de la|de l'|de ce|de cette)( )?(migrant|refugie|femme|homme|enfant|personne|demandeur|patient)*`,
  pt: `(puxa|abre|mostra|busca)(-me)? o (processo|historico|dossie) d[oae],
    (telefone|endereco|morada|email|numero) (do|da|desse|dessa) (migrante|refugiad[oa]|mulher|homem|menin[oa]|pessoa|requerente|paciente)`,
});

/** Everybody in one place, by name. */
export const ALL_BY_NAME = family({
  en: `everyone's names?,
    (names?|list) of (everyone|everybody|all the (people|men|women|families|guests|residents)),
    name of the (woman|man|boy|girl|mother)`,
  es: `nombres de todos (los)?,
    nombre de la (mujer|nina|madre|persona), nombre del (hombre|nino)`,
  fr: `noms de tous,
    nom (de la|du) (femme|homme|fille|mere|garcon)`,
  pt: `nomes de todos,
    nome (da|do) (mulher|homem|menina|menino|mae)`,
});

/** People by the list, or the marks of one person together. */
export const LIST_OF = family({
  en: `(list|names?|photos?|names and _) of( the| all| all the)?`,
  es: `(lista|nombres?|nombres y _) de( los| las| todos los)?`,
  fr: `(liste|noms?|noms et _) (des|de tous les|du|de)`,
  pt: `(lista|nomes?|nomes e _) (dos|das|de|de todos os)`,
});

export const LISTED = family({
  en: `people in, everyone, residents`,
  es: `gente del?, personas del?`,
  fr: `gens (du|de)`,
  pt: `pessoas d[oea]`,
});

export const TOGETHER = family({
  en: `name and surname, names? and (phones?|address|e?mail|photo|surname|number)*, date of birth and`,
  es: `nombres? y (telefono|direccion|foto|correo|apellido)*`,
  fr: `noms? et (telephone|adresse|photo|mail|numero|prenom)*`,
  pt: `nomes? e (telefone|endereco|morada|foto|sobrenome|apelido)*`,
});

/** The number or the papers of somebody called by name. */
export const OF_A_NAME = family({
  en: `(what is|whats|find|give me|send me) (_ ){1,2}_'s (phone|mobile|number|address|e?mail|whatsapp|immigration status|legal status)*,
    (does|has) _ _ (have |got )?(a |any )?criminal record,
    (give|send|tell|find|get) me (the )?(home )?(address|phone number|number|e?mail) of (?!the |a |an |this |our )_ _( ?[?!.])?$`,
  es: `(cual es|dame|pasame|necesito|dime) el (telefono|numero|correo|whatsapp) de (?!la |los |las |el |resol|relat|odd|ods|meta)_ _( ?[?!.])?$,
    (estatus|situacion) (migratori[oa]|legal) de (?!los |las |la |un)_, ^.{0,3}tiene antecedentes,
    (dame|pasame|dime|necesito) la direccion de (?!la |los |las |el |un)_ _$`,
  fr: `(numero|mail|adresse|telephone) (de |d')(?!la |l'|les |resol|odd|meta)_ _( ?[?!.])?$,
    (statut|situation) (migratoire|legale?|administrative) de (?!la |les |l')_ _,
    ^est-ce que .{0,30} a un casier`,
  pt: `(telefone|numero|email|endereco|whatsapp) d[oae] (?!la |las |el |resol|relat|ods|meta)_ _( ?[?!.])?$,
    (situacao|estatuto) (migratori[oa]|legal) d[aoe] _ _, ^(o|a)? ?_ _ tem antecedentes`,
});

export const THIS_PASSPORT = family({
  en: `this passport (number|no), passport number is, this (alien|case) number`,
  es: `este numero de (pasaporte|celular|telefono|caso)`,
  fr: `ce numero de (passeport|portable|telephone|dossier)`,
  pt: `este numero (de|do) (passaporte|celular|telefone|telemovel)`,
});

/** What others have said to the assistant, and who they are. */
export const OTHERS = family({
  en: `other (users|people) (ask|wrote|said|typed)*, other users, who asked (you|about|this),
    everyone who asked, person (that|who) (posted|wrote) above, (posted|wrote) above`,
  es: `otros usuarios, han preguntado, que (escribio|puso) (arriba|esto)`,
  fr: `autres utilisateurs, ont pose des questions, a ecrit (au-dessus|plus haut|ca)`,
  pt: `outros (usuarios|utilizadores), (quem|que) perguntou, te perguntaram,
    (escreveu|postou) (acima|isto|isso)`,
});

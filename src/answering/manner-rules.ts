import type { DeclineReason, SmallTalk } from './answer.ts';

/** A question that asks what the documents say is answered even when it tells of a case. */
export const ABOUT_DOCUMENTS =
  /\b(?:gcm|compact|brief|booklet|network|un|report|inventory|recommend\w*|guidance|objective|practices?|examples?|what (?:do|does|did) .{0,40}\bsay|pacto|pacte|recomiend\w*|recomenda\w*|onu|practicas?|praticas?|pratiques?|exemples?|ejemplos?|exemplos?)\b/;

/** Kinds of question that are declined, in the order in which they are tried; patterns run over folded text. */
export const DECLINE_RULES: readonly {
  reason: DeclineReason;
  patterns: readonly RegExp[];
  unlessAboutDocuments: boolean;
}[] = [
  {
    reason: 'rules-change',
    unlessAboutDocuments: false,
    patterns: [
      /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|all|your|these|the)\b.{0,20}\b(?:instructions?|rules?|prompts?|guidelines|restrictions|limits)\b/,
      /\b(?:system prompt|developer mode|jailbreak|hidden instructions)\b/,
      /\b(?:reveal|print|show|repeat|tell me)\b.{0,20}\byour (?:\w+ )?(?:prompt|instructions|rules)\b/,
      /\b(?:pretend|act as if|from now on|you are now)\b.{0,40}\b(?:you|no rules|without|unrestricted|assistant|dan)\b/,
      /\b(?:ignora|olvida|ignore|esquece|oublie[zr]?|ignorez)\b.{0,30}\b(?:instrucciones|reglas|instrucoes|regras|instructions|regles|consignes)\b/,
      /\bwithout (?:any )?(?:sources?|citations?) (?:make|invent)|\b(?:make up|invent) (?:a|an|some|the) (?:quote|source|citation|practice|statistic)/,
    ],
  },
  {
    reason: 'wrongdoing',
    unlessAboutDocuments: false,
    patterns: [
      /\b(?:how (?:(?:do|can|could|would|should) (?:i|we|you|one)|to)|where (?:do|can|could) (?:i|we|you|one)|help me|can you|want to|need to|way to|best way)\b.{0,50}\b(?:forge|fake|falsif\w*|counterfeit|photoshop|fabricate)\b(?!.{0,30}\b(?:job offers?|promises|news|recruit))/,
      /\b(?:make|get|buy|order|sell|print|use)\b.{0,25}\b(?:fake|forged|false|falsified|counterfeit|someone else'?s)\b.{0,25}\b(?:passports?|visas?|permits?|cards?|documents?|papers|ids?|certificates?|licen[cs]es?|stamps?)\b/,
      /\b(?:how (?:(?:do|can|could|would|should) (?:i|we|you|one)|to)|help (?:me|us)|i want to|we want to|cheapest|best (?:way|route|price))\b.{0,40}\b(?:smuggl\w+|traffick? (?:people|women|a |my |him|her)|sneak|cross (?:the )?border (?:illegally|without|unseen|undetected)|hide from (?:the )?(?:border|police|immigration))/,
      /\b(?:contact|number|name|find|know|recommend)\b.{0,25}\b(?:a |some |good )?(?:smugglers?|coyotes?|passeurs?|traficantes?|coiotes?)\b.{0,30}\b(?:take|bring|for me|who can|to get)\b|\b(?:smuggler|coyote|passeur|coiote) (?:who|that|to) (?:can |could )?(?:take|bring|get)/,
      /\b(?:como|comment|donde|onde|ou)\b.{0,40}\b(?:falsific\w*|falsifi\w*|pasaporte falso|passaporte falso|faux (?:papiers|passeport|documents?)|papeles falsos|documentos? falsos?|visa fals[oa]|visto falso|cruzar la frontera sin|passer la frontiere sans|atravessar a fronteira sem|pasar (?:gente|personas) (?:por|a traves))/,
      /\b(?:fals(?:o|a|os|as)|faux|fausse)\b.{0,25}\b(?:pasaporte|passaporte|passeport|visa|visto|permiso|permis|cedula|papeles|papiers|documentos?|documents?)\b.{0,40}\b(?:comprar|conseguir|hacer|fazer|acheter|obtenir|arranjar)|\b(?:comprar|conseguir|hacer|fazer|acheter|obtenir|arranjar|fabriquer)\b.{0,30}\b(?:fals(?:o|a|os|as)|faux|fausse)\b/,
      /\b(?:avoid|evade|escape|get (?:round|around|past)|trick|fool|cheat|bribe)\b.{0,30}\b(?:border (?:guards?|control|police|check\w*)|immigration (?:officers?|police|check\w*|control)|police check)\b/,
      /\bmarry\b.{0,30}\b(?:for|to get)\b.{0,15}\b(?:papers|visa|permit|passport|green card)\b/,
    ],
  },
  {
    reason: 'personal-data',
    unlessAboutDocuments: false,
    patterns: [
      /\b(?:who|which (?:people|members|users|persons?)|names?|list)\b.{0,40}\b(?:in this (?:channel|server|group|workspace)|here)\b.{0,40}\b(?:undocumented|illegal|migrants?|refugees?|without papers)\b/,
      /\b(?:give|send|tell|find|show|list|need|want|get)\b.{0,40}\b(?:names? and (?:phone|address|email)|home address|private (?:phone|number|address)|phone numbers? (?:and|of) (?:all|the people|undocumented|migrants|refugees|people))/,
      /\bwhere (?:does|do|is|can i find)\b.{0,25}\b(?:my (?:ex|wife|husband|girlfriend|boyfriend|tenant|maid|worker|employee)|he|she)\b.{0,25}\b(?:live|lives|stay|staying|hiding)\b/,
      /\b(?:report|denounce|denunciar|denoncer)\b.{0,30}\b(?:my (?:neighbou?r|tenant|cleaner|colleague|maid)|mi (?:vecin\w+)|mon voisin|meu vizinho)\b/,
      /\b(?:nombres? y (?:telefonos?|direcci\w+)|noms? et (?:telephones?|adresses?|numeros?)|nomes? e (?:telefones?|enderecos?|moradas?))\b/,
    ],
  },
  {
    reason: 'personal-case',
    unlessAboutDocuments: true,
    patterns: [
      /\b(?:my|our) (?:cousin|brother|sister|friend|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|uncle|aunt|neighbou?r|client|colleague|nanny|employee)\b.{0,80}\b(?:visa|permit|asylum|papers|deport\w*|passport|residence|refused|overstay\w*)\b.{0,80}\b(?:should|can|could|will|what|how|is|does) (?:he|she|they|i|we|it)\b/,
      /\bj[e'] ?(?:n'|n )?(?:ai|suis)\b.{0,40}\b(?:papiers|sans-papiers|irregulier|clandestin|titre de sejour|oqtf)\b.{0,80}\b(?:je peux|puis-je|dois-je|est-ce que je|que faire)\b/,
      /\b(?:estoy|soy|tengo|no tengo)\b.{0,30}\b(?:sin papeles|indocumentad[oa]|irregular|visado|permiso|papeles)\b.{0,80}\b(?:puedo|debo|me pueden|que hago)\b/,
      /\b(?:estou|sou|tenho|nao tenho)\b.{0,30}\b(?:sem papeis|indocumentad[oa]|irregular|visto|autorizacao|papeis)\b.{0,80}\b(?:posso|devo|podem me|o que faco)\b/,
      // Somebody's own papers and a question about what to do, in any order.
      /(?=.*\?)(?=.*\b(?:my|our) (?:\w+ ){0,2}(?:visa|permit|residence|asylum (?:claim|case|application)|green card|deportation|overstay\w*|work permit|papers)\b)(?=.*\b(?:expired|ran out|runs out|refused|rejected|denied|lost|cancelled|revoked|overstayed|lawyer|appeal|landlord|boss|deport\w*)\b)/,
      /(?=.*\?)(?=.*\bmis? (?:\w+ ){0,2}(?:visa|visado|permiso|papeles|residencia|tarjeta|asilo|solicitud|pasaporte)\b)(?=.*\b(?:venci\w*|caduc\w*|expir\w*|neg\w*|rechaz\w*|perdi\w*|denunci\w*|deport\w*|expuls\w*|abogad\w*|recurr\w*)\b)/,
      /(?=.*\?)(?=.*\b(?:mon|ma|mes) (?:\w+ ){0,2}(?:visa|permis|titre|carte|papiers|asile|demande|passeport|recepisse)\b)(?=.*\b(?:expir\w*|refus\w*|rejet\w*|perdu\w*|denonc\w*|expuls\w*|avocat\w*|recours|oqtf)\b)/,
      /(?=.*\?)(?=.*\b(?:meu|minha|meus|minhas) (?:\w+ ){0,2}(?:visto|autorizacao|residencia|papeis|asilo|pedido|passaporte|cartao)\b)(?=.*\b(?:venc\w*|expir\w*|caduc\w*|neg\w*|recus\w*|perdi\w*|denunci\w*|deport\w*|expuls\w*|advogad\w*|recurso)\b)/,
      /\b(?:my|our)\b (?:\w+ ){0,2}(?:visa|permit|papers|asylum|residence|status|passport|deportation|application|case|appeal|hearing|work permit|green card|citizenship|overstay\w*)\b.{0,120}\b(?:can i|may i|should i|will i|do i|am i|could i|what (?:can|should|do) i|will they|can they|how (?:do|can|long|should) i?)\b/,
      /\b(?:can i|may i|should i|will i|do i|am i|could i|what (?:can|should|do) i|how (?:do|can|should) i)\b.{0,100}\b(?:my|get a|apply for|renew|extend|appeal)\b (?:\w+ ){0,3}(?:visa|permit|papers|asylum|residence|status|passport|deport\w*|application|case|appeal|hearing|citizenship)\b/,
      /\b(?:am i|will i be|can i be|could i be) (?:\w+ )?(?:deported|arrested|detained|sent back|expelled)\b/,
      /\bi(?:'m| am|m)? (?:an? )?(?:undocumented|illegal|overstayed|without papers|pregnant|sick|ill)\b.{0,100}\b(?:can i|should i|will i|what (?:can|should|do) i|am i)\b/,
      /\b(?:i have|i've got|i've had|my (?:son|daughter|child|baby|kid|wife|husband|mother|father|mom|mum|dad) (?:has|is))\b.{0,40}\b(?:fever|pain|rash|cough|symptoms?|chest|bleeding|infection|cancer|diabetes)\b/,
      /\b(?:mi|mis) (?:\w+ ){0,2}(?:visa|permiso|papeles|asilo|residencia|pasaporte|solicitud|caso|expediente)\b.{0,100}\b(?:puedo|debo|me (?:van|pueden)|que hago|tengo que)\b|\b(?:puedo|debo|me (?:van a|pueden)|que hago)\b.{0,100}\b(?:mi|mis) (?:\w+ ){0,2}(?:visa|permiso|papeles|asilo|residencia|pasaporte|solicitud|caso)\b|\bme (?:van a|pueden|podrian) (?:deportar|detener|expulsar)\b/,
      /\b(?:mon|ma|mes) (?:\w+ ){0,2}(?:visa|permis|papiers|asile|titre de sejour|passeport|demande|dossier|recours)\b.{0,100}\b(?:puis-je|je peux|dois-je|je dois|est-ce que je|que (?:faire|dois)|vais-je)\b|\b(?:puis-je|est-ce que je peux|dois-je|vais-je)\b.{0,100}\b(?:mon|ma|mes) (?:\w+ ){0,2}(?:visa|permis|papiers|asile|titre|passeport|demande|dossier)\b|\b(?:va-t-on|vont-ils|peuvent-ils) m'(?:expulser|arreter)\b/,
      /\b(?:meu|minha|meus|minhas) (?:\w+ ){0,2}(?:visto|autorizacao|papeis|asilo|residencia|passaporte|pedido|processo|caso)\b.{0,100}\b(?:posso|devo|vao me|podem me|o que (?:faco|devo))\b|\b(?:posso|devo|vou ser)\b.{0,100}\b(?:meu|minha) (?:\w+ ){0,2}(?:visto|autorizacao|asilo|residencia|passaporte|pedido|processo)\b|\b(?:vou ser|posso ser) (?:deportad|detid|expuls)[oa]/,
    ],
  },
];

/** Small talk, over folded text of a few words: the whole text must be it. */
export const SMALL_TALK_RULES: readonly { topic: SmallTalk; pattern: RegExp }[] = [
  {
    topic: 'capabilities',
    pattern:
      /^(?:(?:hi|hello|hey|hola|bonjour|oi|ola)[ ,!.]+)?(?:what (?:can|do) you (?:do|know|answer|offer)(?: .{0,20})?|what are you (?:for|able to do)|how (?:do|can) (?:i|we) use you|how does this work|help(?: me)?|que (?:puedes|sabes|podes) hacer|en que (?:me )?puedes ayudar(?:me)?|que (?:peux|sais)-?tu faire|que pouvez-vous faire|a quoi (?:tu )?ser(?:s|vez)(?:-tu|-vous)?|o que (?:voce )?(?:pode|consegue|sabe|faz)(?: fazer)?|o que (?:podes|sabes|fazes)(?: fazer)?|ajuda|ayuda|aide)[ ?!.]*$/,
  },
  {
    topic: 'identity',
    pattern:
      /^(?:(?:hi|hello|hey|hola|bonjour|oi|ola)[ ,!.]+)?(?:who|what) are you\b|^are you (?:a |an )?(?:bot|human|robot|ai|real|person)\b|^who (?:made|built|created) you\b|^(?:quien|que) eres\b|^eres un (?:bot|robot)|^qui es-tu\b|^qui etes-vous\b|^es-tu un (?:robot|bot)|^quem (?:e|es) (?:voce|tu)\b|^(?:voce e|es) um (?:robo|bot)/,
  },
  {
    topic: 'how-are-you',
    pattern:
      /^(?:(?:hi|hello|hey|hola|bonjour|salut|oi|ola)[ ,!.]+)?(?:how are you|how'?s it going|how do you do|how(?:'?s| is) (?:your day|everything|life)|how are things|what'?s up|sup|you ok|como estas|como esta(?: usted)?|que tal|comment (?:ca va|vas-tu|allez-vous)|ca va|tudo bem|como vai|como estas)(?: (?:today|hoy|hoje|aujourd'hui|doing))?[ ?!.]*$/,
  },
  {
    topic: 'thanks',
    pattern:
      /^(?:(?:ok|okay|great|perfect|super|vale|d'accord|cool|nice)[ ,!.]+)*(?:many thanks|thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|ty|cheers|much appreciated|(?:muchas |mil )?gracias|merci(?: beaucoup)?|(?:muito )?obrigad[oa]|valeu|brigad[oa]|well done|good (?:bot|job|work)|nice (?:one|work)|great (?:job|work)|you(?:'re| are) (?:so )?(?:great|awesome|amazing|helpful|the best)|muy amable|eres (?:genial|el mejor|la mejor)|bien hecho|bien joue|tu es (?:genial|super)|muito bom|bom trabalho|voce e (?:otimo|demais))\b.{0,40}$/,
  },
  {
    topic: 'goodbye',
    pattern:
      /^(?:ok[ ,!.]+)?(?:good ?bye|bye(?: bye)?|see (?:you|ya)|good night|adios|hasta (?:luego|pronto|manana)|au revoir|a bientot|bonne nuit|tchau|adeus|ate (?:logo|breve|amanha)|boa noite|buenas noches)\b.{0,20}$/,
  },
  {
    topic: 'greeting',
    pattern:
      /^(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|hola|buen(?:os|as) (?:dias|tardes|noches)|bonjour|bonsoir|salut|coucou|oi|ola|bom dia|boa tarde)(?: (?:dear )?(?:there|colleagues?|friends?|equipo|colegas?|amig[oa]s?|l'equipe|les amis|chers collegues|equipe|all|everyone|team|folks|bot|assistant|todos|a todos|tout le monde|pessoal|gente))?[ ,!.?👋😊🙂]*$/u,
  },
];

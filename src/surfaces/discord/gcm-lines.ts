import type { Language } from '../../retrieval/query.ts';

type GcmLines = {
  privacy: (days: number) => string;
  deleted: string;
  ready: (documents: number, passages: number) => string;
  nothingMissing: string;
  missing: (permissions: string) => string;
  inDirect: string;
  notInServer: string;
  notAllowed: string;
  changed: string;
  forgotten: string;
};

/** What the assistant says about itself and its settings, in each language. */
export const gcmLines: Readonly<Record<Language, GcmLines>> = {
  en: {
    privacy: (days) =>
      `I read only what is addressed to me: commands, mentions, direct messages and the messages that someone chooses in a menu. For follow-up questions I keep the question and its answer for at most ${days} days, under a code in place of your name. A 👍 or 👎 is kept in the same way. Nothing is passed on. To delete what is kept of you, use /gcm privacy with the option “delete”.`,
    deleted:
      'Done. Your votes, your drafts, the replies kept for you and our private conversations are deleted. What I have posted stays until a moderator removes it.',
    ready: (documents, passages) => `I am ready: ${documents} documents, ${passages} passages.`,
    nothingMissing: 'I have every permission that I need in this channel.',
    missing: (permissions) => `Missing in this channel: ${permissions}.`,
    inDirect: 'In direct messages I need no permission.',
    notInServer: 'I am not a member of this server: commands work, mentions and threads do not.',
    notAllowed: 'This is for people who may manage the server.',
    changed: 'Done. It holds from the next answer on.',
    forgotten: 'The settings of this server are deleted.',
  },
  es: {
    privacy: (days) =>
      `Leo solo lo que se me dirige: comandos, menciones, mensajes directos y los mensajes que alguien elige en un menú. Para poder seguir la conversación guardo la pregunta y su respuesta ${days} días como máximo, con un código en lugar de su nombre. Un 👍 o 👎 se guarda igual. No se transmite nada a nadie. Para borrar lo que se guarda sobre usted, use /gcm privacidad con la opción «borrar».`,
    deleted:
      'Hecho. Se han borrado sus votos, sus borradores, las respuestas guardadas para usted y nuestras conversaciones privadas. Lo que ya he publicado permanece hasta que la moderación lo retire.',
    ready: (documents, passages) => `Todo listo: ${documents} documentos, ${passages} pasajes.`,
    nothingMissing: 'Tengo todos los permisos que necesito en este canal.',
    missing: (permissions) => `Falta en este canal: ${permissions}.`,
    inDirect: 'En mensajes directos no necesito permisos.',
    notInServer: 'No soy miembro de este servidor: los comandos funcionan; las menciones y los hilos, no.',
    notAllowed: 'Esto es para quienes pueden administrar el servidor.',
    changed: 'Hecho. Vale desde la próxima respuesta.',
    forgotten: 'Los ajustes de este servidor se han borrado.',
  },
  fr: {
    privacy: (days) =>
      `Je ne lis que ce qui m’est adressé : commandes, mentions, messages privés et messages que quelqu’un choisit dans un menu. Pour suivre la conversation, je garde la question et sa réponse ${days} jours au plus, sous un code à la place de votre nom. Un 👍 ou un 👎 est gardé de même. Rien n’est transmis. Pour effacer ce qui est gardé à votre sujet, utilisez /gcm confidentialité avec l’option « effacer ».`,
    deleted:
      'C’est fait. Vos votes, vos brouillons, les réponses gardées pour vous et nos conversations privées sont effacés. Ce que j’ai publié reste jusqu’à ce que la modération le retire.',
    ready: (documents, passages) => `Tout est prêt : ${documents} documents, ${passages} passages.`,
    nothingMissing: 'J’ai toutes les permissions nécessaires dans ce salon.',
    missing: (permissions) => `Il manque dans ce salon : ${permissions}.`,
    inDirect: 'En message privé, aucune permission n’est nécessaire.',
    notInServer:
      'Je ne suis pas membre de ce serveur : les commandes fonctionnent, les mentions et les fils non.',
    notAllowed: 'Ceci est réservé aux personnes qui peuvent gérer le serveur.',
    changed: 'C’est fait. Cela vaut dès la prochaine réponse.',
    forgotten: 'Les réglages de ce serveur sont effacés.',
  },
  pt: {
    privacy: (days) =>
      `Leio apenas o que me é dirigido: comandos, menções, mensagens diretas e as mensagens que alguém escolhe num menu. Para seguir a conversa, guardo a pergunta e a resposta por no máximo ${days} dias, com um código no lugar do seu nome. Um 👍 ou 👎 é guardado do mesmo modo. Nada é repassado. Para apagar o que é guardado sobre você, use /gcm privacidade com a opção “apagar”.`,
    deleted:
      'Feito. Seus votos, seus rascunhos, as respostas guardadas para você e nossas conversas privadas foram apagados. O que já publiquei permanece até que a moderação o remova.',
    ready: (documents, passages) => `Tudo pronto: ${documents} documentos, ${passages} passagens.`,
    nothingMissing: 'Tenho todas as permissões de que preciso neste canal.',
    missing: (permissions) => `Falta neste canal: ${permissions}.`,
    inDirect: 'Em mensagens diretas não preciso de permissões.',
    notInServer: 'Não sou membro deste servidor: os comandos funcionam; menções e tópicos, não.',
    notAllowed: 'Isto é para quem pode gerenciar o servidor.',
    changed: 'Feito. Vale a partir da próxima resposta.',
    forgotten: 'As configurações deste servidor foram apagadas.',
  },
};

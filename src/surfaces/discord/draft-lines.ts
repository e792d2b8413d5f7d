import type { Language } from '../../retrieval/query.ts';

type DraftLines = {
  post: string;
  edit: string;
  otherSources: string;
  discard: string;
  chooseSources: string;
  editTitle: string;
  editLabel: string;
  intro: string;
  postedBy: (moderator: string) => string;
  posted: (link: string) => string;
  discarded: string;
  cannotPost: string;
  already: string;
  noOthers: string;
  claim: string;
  bears: { agrees: string; differs: string; related: string };
  noBearing: string;
};

const en: DraftLines = {
  post: 'Post as reply',
  edit: 'Edit',
  otherSources: 'Other sources',
  discard: 'Discard',
  chooseSources: 'Choose the passages to answer from',
  editTitle: 'Edit the answer',
  editLabel: 'One paragraph a statement; [1] cites',
  intro: 'Draft: only you see it.',
  postedBy: (moderator) => `Posted by ${moderator}`,
  posted: (link) => `Posted: ${link}`,
  discarded: 'The draft is discarded.',
  cannotPost:
    'I may not write in this channel. Someone who manages the server can allow it; /gcm status says what is missing.',
  already: 'This draft has been posted already.',
  noOthers: 'I found no other passages on this.',
  claim: 'What the documents say on this statement',
  bears: { agrees: 'Speaks for it', differs: 'Speaks against it', related: 'On the same subject' },
  noBearing: 'The documents say nothing on this statement.',
};

const es: DraftLines = {
  post: 'Publicar como respuesta',
  edit: 'Editar',
  otherSources: 'Otras fuentes',
  discard: 'Descartar',
  chooseSources: 'Elija los pasajes para responder',
  editTitle: 'Editar la respuesta',
  editLabel: 'Un párrafo por afirmación; [1] cita',
  intro: 'Borrador: solo usted lo ve.',
  postedBy: (moderator) => `Publicado por ${moderator}`,
  posted: (link) => `Publicado: ${link}`,
  discarded: 'El borrador queda descartado.',
  cannotPost:
    'No puedo escribir en este canal. Quien administra el servidor puede permitirlo; /gcm status dice qué falta.',
  already: 'Este borrador ya se publicó.',
  noOthers: 'No encontré otros pasajes sobre esto.',
  claim: 'Qué dicen los documentos sobre esta afirmación',
  bears: { agrees: 'Habla a favor', differs: 'Habla en contra', related: 'Sobre el mismo tema' },
  noBearing: 'Los documentos no dicen nada sobre esta afirmación.',
};

const fr: DraftLines = {
  post: 'Publier en réponse',
  edit: 'Modifier',
  otherSources: 'Autres sources',
  discard: 'Abandonner',
  chooseSources: 'Choisissez les passages pour répondre',
  editTitle: 'Modifier la réponse',
  editLabel: 'Un paragraphe par énoncé ; [1] cite',
  intro: 'Brouillon : vous seul le voyez.',
  postedBy: (moderator) => `Publié par ${moderator}`,
  posted: (link) => `Publié : ${link}`,
  discarded: 'Le brouillon est abandonné.',
  cannotPost:
    'Je ne peux pas écrire dans ce salon. La personne qui gère le serveur peut le permettre ; /gcm status dit ce qui manque.',
  already: 'Ce brouillon est déjà publié.',
  noOthers: 'Je n’ai pas trouvé d’autres passages à ce sujet.',
  claim: 'Ce que disent les documents sur cette affirmation',
  bears: { agrees: 'Va dans ce sens', differs: 'Va à l’encontre', related: 'Sur le même sujet' },
  noBearing: 'Les documents ne disent rien sur cette affirmation.',
};

const pt: DraftLines = {
  post: 'Publicar como resposta',
  edit: 'Editar',
  otherSources: 'Outras fontes',
  discard: 'Descartar',
  chooseSources: 'Escolha as passagens para responder',
  editTitle: 'Editar a resposta',
  editLabel: 'Um parágrafo por afirmação; [1] cita',
  intro: 'Rascunho: só você o vê.',
  postedBy: (moderator) => `Publicado por ${moderator}`,
  posted: (link) => `Publicado: ${link}`,
  discarded: 'O rascunho foi descartado.',
  cannotPost:
    'Não posso escrever neste canal. Quem administra o servidor pode permitir; /gcm status diz o que falta.',
  already: 'Este rascunho já foi publicado.',
  noOthers: 'Não encontrei outras passagens sobre isto.',
  claim: 'O que os documentos dizem sobre esta afirmação',
  bears: { agrees: 'Fala a favor', differs: 'Fala contra', related: 'Sobre o mesmo assunto' },
  noBearing: 'Os documentos não dizem nada sobre esta afirmação.',
};

/** What the moderator's path says, in each language. */
export const draftLines: Readonly<Record<Language, DraftLines>> = { en, es, fr, pt };

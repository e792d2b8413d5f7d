import type { Language } from '../../retrieval/query.ts';

type Lines = {
  expired: string;
  failed: (reference: string) => string;
  limited: (seconds: number) => string;
  howTo: string;
  nothingToRead: string;
  notYours: string;
  thanks: string;
  sorryThanks: string;
  reasonTitle: string;
  reasonLabel: string;
  searching: string;
  reading: (passages: number) => string;
  checking: (quotes: number) => string;
};

const en: Lines = {
  expired: 'This message is from an earlier time and its buttons no longer work. Please ask again.',
  failed: (reference) =>
    `Something went wrong here and it was noted (reference ${reference}). Please try again.`,
  limited: (seconds) => `That was a lot of questions. Please go on in ${seconds} seconds.`,
  howTo:
    'Ask me about the Global Compact for Migration: mention me with your question, or use /ask. I answer with the documents’ own words and where they stand.',
  nothingToRead: 'That message has no text that I can read.',
  notYours: 'Only the person who asked can use this. Ask your own question with /ask.',
  thanks: 'Thank you, that is good to know.',
  sorryThanks: 'Thank you. What you wrote helps to make the answers better.',
  reasonTitle: 'What was missing?',
  reasonLabel: 'In a few words',
  searching: 'Searching the documents …',
  reading: (passages) => `Reading ${passages} passages …`,
  checking: (quotes) => `Checking ${quotes} quotes …`,
};

const es: Lines = {
  expired: 'Este mensaje es de otro momento y sus botones ya no funcionan. Pregunte de nuevo, por favor.',
  failed: (reference) =>
    `Algo falló aquí y quedó anotado (referencia ${reference}). Inténtelo de nuevo, por favor.`,
  limited: (seconds) => `Han sido muchas preguntas. Siga dentro de ${seconds} segundos, por favor.`,
  howTo:
    'Pregúnteme sobre el Pacto Mundial para la Migración: mencióneme con su pregunta o use /ask. Respondo con las palabras de los documentos y el lugar donde están.',
  nothingToRead: 'Ese mensaje no tiene texto que yo pueda leer.',
  notYours: 'Solo puede usarlo quien hizo la pregunta. Haga la suya con /ask.',
  thanks: 'Gracias, es bueno saberlo.',
  sorryThanks: 'Gracias. Lo que escribió ayuda a mejorar las respuestas.',
  reasonTitle: '¿Qué faltó?',
  reasonLabel: 'En pocas palabras',
  searching: 'Buscando en los documentos …',
  reading: (passages) => `Leyendo ${passages} pasajes …`,
  checking: (quotes) => `Cotejando ${quotes} citas …`,
};

const fr: Lines = {
  expired:
    'Ce message date d’un autre moment et ses boutons ne fonctionnent plus. Posez la question à nouveau.',
  failed: (reference) =>
    `Quelque chose a échoué ici et cela a été noté (référence ${reference}). Veuillez réessayer.`,
  limited: (seconds) => `Cela fait beaucoup de questions. Reprenez dans ${seconds} secondes.`,
  howTo:
    'Interrogez-moi sur le Pacte mondial sur les migrations : mentionnez-moi avec votre question, ou utilisez /ask. Je réponds avec les mots des documents et l’endroit où ils se trouvent.',
  nothingToRead: 'Ce message ne contient aucun texte que je puisse lire.',
  notYours: 'Seule la personne qui a posé la question peut s’en servir. Posez la vôtre avec /ask.',
  thanks: 'Merci, c’est bon à savoir.',
  sorryThanks: 'Merci. Ce que vous avez écrit aide à améliorer les réponses.',
  reasonTitle: 'Qu’a-t-il manqué ?',
  reasonLabel: 'En quelques mots',
  searching: 'Recherche dans les documents …',
  reading: (passages) => `Lecture de ${passages} passages …`,
  checking: (quotes) => `Vérification de ${quotes} citations …`,
};

const pt: Lines = {
  expired: 'Esta mensagem é de outro momento e seus botões já não funcionam. Pergunte de novo, por favor.',
  failed: (reference) =>
    `Algo falhou aqui e ficou registrado (referência ${reference}). Tente de novo, por favor.`,
  limited: (seconds) => `Foram muitas perguntas. Continue daqui a ${seconds} segundos, por favor.`,
  howTo:
    'Pergunte-me sobre o Pacto Global para a Migração: mencione-me com a sua pergunta ou use /ask. Respondo com as palavras dos documentos e o lugar onde estão.',
  nothingToRead: 'Essa mensagem não tem texto que eu possa ler.',
  notYours: 'Só quem perguntou pode usar isto. Faça a sua pergunta com /ask.',
  thanks: 'Obrigado, é bom saber.',
  sorryThanks: 'Obrigado. O que você escreveu ajuda a melhorar as respostas.',
  reasonTitle: 'O que faltou?',
  reasonLabel: 'Em poucas palavras',
  searching: 'Procurando nos documentos …',
  reading: (passages) => `Lendo ${passages} passagens …`,
  checking: (quotes) => `Conferindo ${quotes} citações …`,
};

/** Whole sentences that the Discord surface says by itself, in each language. */
export const lines: Readonly<Record<Language, Lines>> = { en, es, fr, pt };

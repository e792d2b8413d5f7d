import { foldedWords, foldText } from '../knowledge/words.ts';
import { detectLanguage } from '../retrieval/detect-language.ts';
import type { Language } from '../retrieval/query.ts';
import { STOP_WORDS } from '../retrieval/stop-words.ts';

/** Words from which on an English text is taken to be meant in English, whatever was spoken before. */
const TELLING_LENGTH = 4;

/** Ids, numbers and single letters: "gcm/15/b", "3.6 c". They are the same in every language. */
const NAMES_OF_THINGS = /[a-z0-9-]+(?:\/[a-z0-9.-]+)+|\d+(?:\.\w+)?|(?<![\p{L}'’])[b-df-xz](?![\p{L}'’])/giu;

/** Words by which people look things up, over folded text, with the languages that write them so, the likelier first. */
const LOOK_UP_WORDS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/\b(?:pratica|acao|acoes|recomendacao|recomendacoes|pacto global)\b/, ['pt']],
  [/\b(?:practica|practicas|accion|acciones|recomendacion|apartado|pacto mundial)\b/, ['es']],
  [/\b(?:objectif|objectifs|pratique|pratiques|cible|cibles|odd|pacte|recommandation)\b/, ['fr']],
  [/\b(?:objetivo|objetivos|metas?|ods|pacto|remesas|ayuda)\b/, ['es', 'pt']],
  [/\b(?:objectivo|objectivos|remessas|ajuda)\b/, ['pt']],
];

type Given = { chosen: Language | undefined; spoken: Language | undefined };

/** The language to reply in: the one that was chosen, else that of the words, else that of the conversation. */
export function chooseLanguage(text: string, { chosen, spoken }: Given): Language {
  if (chosen !== undefined) return chosen;
  const detected = detectLanguage(text.replace(NAMES_OF_THINGS, ' '));
  if (detected !== 'en') return detected;
  const looked = LOOK_UP_WORDS.find(([pattern]) => pattern.test(foldText(text)))?.[1];
  if (looked !== undefined) return looked.find((language) => language === spoken) ?? looked[0] ?? 'en';
  return spoken === undefined || tellsEnglish(text) ? 'en' : spoken;
}

function tellsEnglish(text: string): boolean {
  const words = foldedWords(text);
  return words.length >= TELLING_LENGTH || words.some((word) => word.length > 1 && STOP_WORDS.en.has(word));
}

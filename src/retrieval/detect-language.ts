import { foldedWords } from '../knowledge/words.ts';
import { LANGUAGES, type Language } from './query.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Letters and signs that one of the languages alone writes, with the weight of a function word and a half. */
const SIGNS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|what|how|which|who)\b/gi,
  es: /[ñ¿¡]|ción\b|ciones\b|\b(?:qué|cómo|cuál|cuáles|quién|dónde|el|los|las|y)\b/gi,
  fr: /[èêùœ]|ç(?!ão|ões)|\b(?:l|d|qu|n|j|c)['’]|\best-ce\b|\by a-t-il\b|eux\b|tion\b(?=.*\b(?:des|les|du)\b)/gi,
  pt: /[ãõ]|ç(?:ão|ões)\b|ção\b|nh[ao]s?\b|\b(?:não|são|é|há|os|dos|das|uma|um|quais|qual)\b/gi,
};

/** A sign counts as much as this many function words; chosen so that one "¿" outweighs a shared "a" or "de". */
const SIGN_WEIGHT = 1.5;

/** Words of the other languages that common words of the corpus look like; they tell nothing. */
const SHARED = new Set([
  'a',
  'de',
  'en',
  'no',
  'me',
  'y',
  'on',
  'as',
  'do',
  'son',
  'son',
  'e',
  'o',
  'para',
  'per',
  'se',
  'la',
  'que',
  'us',
  'son',
  'te',
  'un',
  'es',
  'd',
  's',
  't',
  'm',
  'l',
  'u',
]);

/** The language of a text by its function words and letters; English when nothing tells. */
export function detectLanguage(text: string): Language {
  const words = foldedWords(text).filter((word) => word.length > 1 || /[aoey]/.test(word));
  let best: { language: Language; score: number } = { language: 'en', score: 0 };
  for (const language of LANGUAGES) {
    const hits = words.reduce(
      (sum, word) => sum + (STOP_WORDS[language].has(word) ? (SHARED.has(word) ? 0.5 : 1) : 0),
      0,
    );
    const score = hits + SIGN_WEIGHT * Array.from(text.matchAll(SIGNS[language])).length;
    if (score > best.score) best = { language, score };
  }
  return best.language;
}

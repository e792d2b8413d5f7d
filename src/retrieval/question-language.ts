import { foldText } from '../knowledge/words.ts';
import { detectLanguage } from './detect-language.ts';
import { spellOutParagraph } from './english-paragraph.ts';
import type { Language } from './query.ts';

/** Letters behind a number, one or several: "15 a", "15 b, c and e", "3.6 (b)–(d)". */
const LETTERS =
  "(?:\\s*\\(?[a-l]\\)?(?:\\s*(?:[,/–-]|\\b(?:and|or|to)\\b)\\s*(?:and |or )?\\(?[a-l]\\)?(?![\\p{L}'’]))*(?=\\s*(?:[,;.?!]|$)|\\s+(?:and|or|to)\\b))?";

/** Ids, numbers with their letters, and single letters: "gcm/15/b", "3.6 c", "15 a". They are the same in every language. */
const NAMES_OF_THINGS = new RegExp(
  `[a-z0-9-]+(?:/[a-z0-9.-]+)+|\\d+(?:\\.\\w+)?${LETTERS}|(?<![\\p{L}'’])[b-df-xz](?![\\p{L}'’])`,
  'giu',
);

/** "objetivos 5 e 6", "k e l": Spanish says "y" there. */
const PORTUGUESE_AND = /(?:\d|(?<!\p{L})[a-n]\)?)\s+e\s+\(?(?:\d|[a-n](?!\p{L}))/iu;

/** Words by which people look things up, over folded text, with the languages that write them so, the likelier first. */
const LOOK_UP_WORDS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [
    /\b(?:pratica|praticas|acao|acoes|recomendacao|recomendacoes|paragrafos?|mensagem[ -]chave|principio orientador|pacto global)\b/,
    ['pt'],
  ],
  [
    /\b(?:practica|practicas|accion|acciones|recomendacion|apartado|parrafos?|mensajes? claves?|principio rector|pacto mundial)\b/,
    ['es'],
  ],
  [
    /\b(?:objectif|objectifs|pratique|pratiques|cible|cibles|paragraphes?|message[ -]cle|principes?|pacte|recommandation)\b|\bodd\s*\d/,
    ['fr'],
  ],
  [/\b(?:objetivo|objetivos|metas?|ods|pacto|remesas|ayuda|principios?)\b/, ['es', 'pt']],
  [/\b(?:objectivo|objectivos|remessas|ajuda)\b/, ['pt']],
];

/**
 * The language of a question by its words, without the names of what it asks to see; English when nothing tells. Where a
 * word is that of two languages, `likely` decides.
 */
export function questionLanguage(text: string, { likely }: { likely?: Language | undefined } = {}): Language {
  const detected = detectLanguage(spellOutParagraph(text).replace(NAMES_OF_THINGS, ' '));
  if (detected === 'es' && PORTUGUESE_AND.test(text)) return 'pt';
  if (detected !== 'en') return detected;
  const looked = LOOK_UP_WORDS.find(([pattern]) => pattern.test(foldText(text)))?.[1] ?? [];
  return looked.find((language) => language === likely) ?? looked[0] ?? 'en';
}

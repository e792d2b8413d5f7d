import { foldedWords } from '../knowledge/words.ts';
import { detectLanguage } from './detect-language.ts';
import { STOP_WORDS } from './stop-words.ts';

/** "para 27", "para. 20 (g)", "paras 20": not "para 2030", and not "para 1.5 millones". */
const SHORT_FORM =
  /\bparas?\b\.?(?=\s*(?:no\.?\s*|n[°º]\s*|#\s*)?\d{1,3}(?![\d]|[.,]\d)(?:\s*\(?[a-z]\)?(?![\p{L}\p{N}'’]))?)/giu;

/** What stands behind the number of a paragraph, with its letter. */
const BEHIND = /^\s*(?:no\.?\s*|n[°º]\s*|#\s*)?\d{1,3}(?:\s*\(?[a-z]\)?(?![\p{L}\p{N}'’]))?\s*/iu;

/** English words around the number of a paragraph that are no stop words. */
const LOOK_UP_WORDS = new Set(
  'text wording full exact verbatim quote action letter objective compact read open'.split(' '),
);

/**
 * Spells out the English short form "para" before a number, so that nobody takes it for the Spanish and Portuguese
 * preposition: "GCM para 27(d)" becomes "GCM paragraph 27(d)". "Ayuda para 20 familias" stays as it is.
 */
export function spellOutParagraph(text: string): string {
  return text.replace(SHORT_FORM, (form, at: number) =>
    isEnglish({ before: text.slice(0, at), behind: text.slice(at + form.length) }) ? 'paragraph' : form,
  );
}

function isEnglish({ before, behind }: { before: string; behind: string }): boolean {
  const after = behind.replace(BEHIND, '');
  const rest = `${before} ${after}`.replace(SHORT_FORM, ' ');
  if (['es', 'pt'].includes(detectLanguage(rest.replace(/\d\S*/g, ' ')))) return false;
  return !/^\p{L}{2}/u.test(after) || foldedWords(rest).some(tellsEnglish);
}

const tellsEnglish = (word: string): boolean =>
  LOOK_UP_WORDS.has(word) ||
  (STOP_WORDS.en.has(word) && !STOP_WORDS.es.has(word) && !STOP_WORDS.pt.has(word));

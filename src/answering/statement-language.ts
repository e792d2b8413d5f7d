import { detectLanguage } from '../retrieval/detect-language.ts';
import type { Language } from '../retrieval/query.ts';

/** Language of a statement: English and the asker's are told apart, kindred ones are not: a short Spanish sentence looks Portuguese. */
export function statementLanguage(text: string, wanted: Language): Language {
  const detected = detectLanguage(text);
  return detected === 'en' || wanted === 'en' ? detected : wanted;
}

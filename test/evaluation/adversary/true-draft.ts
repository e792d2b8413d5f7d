import type { Passage } from '../../../src/knowledge/passage.ts';
import type { Language } from '../../../src/retrieval/query.ts';

/** How a true statement came about: the words of the document, the same shortened by rule, or written by hand. */
export type TrueKind = 'sentence' | 'shortened' | 'paraphrase' | 'translation';

/** One true statement with the quote that carries it. */
export type TrueDraft = {
  kind: TrueKind;
  text: string;
  quote: string;
  passage: Passage;
  language: Language;
  /** The same translation with one word that makes it false. */
  mistranslation?: string | undefined;
};

import { locales } from './locales/index.ts';
import type { ReplyBlock } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Small print under quotes of these documents, when one of them is in English and the reply is not. */
export function languageNote(documents: readonly string[], context: ReplyContext): ReplyBlock[] {
  const text = languageNoteText(documents, context);
  return text === undefined ? [] : [{ kind: 'note', text }];
}

/** The sentence of {@link languageNote}, for a note that says more. */
export function languageNoteText(
  documents: readonly string[],
  { catalogue, language }: ReplyContext,
): string | undefined {
  const isEnglish = documents.some((id) => catalogue.document(id)?.language === 'en');
  return isEnglish ? locales[language].answer.quotesInEnglish : undefined;
}

import type { PhrasebookEntry } from '../knowledge/phrasebook.ts';
import { contentTerms } from './content-terms.ts';
import type { Language } from './query.ts';

/** One line of a phrasebook entry, ready for the index: stems of its content words, in order. */
export type PhraseLine = { language: Language; kind: 'question' | 'keywords'; stems: string[] };

/** A question is a sentence; a list of search words has none of its signs and more words than a short question. */
const isQuestion = (line: string): boolean => /[?¿]/.test(line) || line.split(' ').length < 10;

/** The lines of an entry in their four languages; lines without a content word are left out. */
export function phraseLines(entry: PhrasebookEntry): PhraseLine[] {
  const foreign = (['es', 'fr', 'pt'] as const).flatMap((language) =>
    entry[language].map((line) => ({
      language,
      kind: isQuestion(line) ? ('question' as const) : ('keywords' as const),
      line,
    })),
  );
  const lines = [
    ...entry.questions.map((line) => ({ language: 'en' as const, kind: 'question' as const, line })),
    ...(entry.keywords === ''
      ? []
      : [{ language: 'en' as const, kind: 'keywords' as const, line: entry.keywords }]),
    ...foreign,
  ];
  return lines
    .map(({ language, kind, line }) => ({ language, kind, stems: contentTerms(line, language) }))
    .filter(({ stems }) => stems.length > 0);
}

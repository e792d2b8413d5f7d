import type { Passage } from '../knowledge/passage.ts';
import type { PhrasebookEntry } from '../knowledge/phrasebook.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { contentTerms } from './content-terms.ts';
import { phraseLines, type PhraseLine } from './phrase-lines.ts';

/** The words by which a passage can be found, as stems: its own, and those of its phrasebook entry. */
export type PassageStems = { title: string[]; headings: string[]; text: string[]; lines: PhraseLine[] };

/** Reads the stems of a passage; documents are in English, lines in four languages. */
export function passageStems({
  passage,
  record,
  entry,
}: {
  passage: Passage;
  record: KnowledgeRecord | undefined;
  entry: PhrasebookEntry | undefined;
}): PassageStems {
  return {
    title: contentTerms(
      [record?.title, record?.theme, record?.implementer].filter((words) => words !== undefined).join(' '),
      'en',
    ),
    headings: contentTerms(passage.locator.section.join(' '), 'en'),
    text: contentTerms(passage.text, 'en'),
    lines: entry === undefined ? [] : phraseLines(entry),
  };
}

/**
 * All terms of a passage for the latent space, each marked with its language; none for a passage that no phrasebook
 * describes. A single text says too little of the company its words keep: on plain paragraphs the space puts the wrong
 * ones first.
 */
export function latentTerms({ title, text, lines }: PassageStems): string[] {
  if (lines.length === 0) return [];
  const own = [...new Set(title), ...text].map((term) => latentTerm(term, 'en'));
  return [...own, ...lines.flatMap(({ language, stems }) => stems.map((term) => latentTerm(term, language)))];
}

/** A stem with its language: "es salud". */
export const latentTerm = (term: string, language: PhraseLine['language']): string => `${language} ${term}`;

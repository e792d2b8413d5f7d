import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../knowledge/passage.ts';
import { LANGUAGES, type Language } from './query.ts';

/** The stems under which a passage is indexed in a language: its own words in English, its phrasebook's in all. */
export type PassageWords = (passage: Passage, language: Language) => ReadonlySet<string>;

const Words = z.object({
  title: z.string(),
  headings: z.string(),
  text: z.string(),
  questions: z.string(),
  keywords: z.string(),
});

/** Reads the words of passages from an open index. */
export function createPassageWords({
  database,
  passages,
}: {
  database: DatabaseSync;
  passages: readonly Passage[];
}): PassageWords {
  const rowOf = new Map(passages.map(({ id }, index) => [id, index + 1]));
  const read = new Map(
    LANGUAGES.map((language) => [
      language,
      database.prepare(
        `SELECT title, headings, text, questions, keywords FROM words_${language} WHERE rowid = ?`,
      ),
    ]),
  );
  return ({ id }, language) => {
    const words = Words.optional().parse(read.get(language)?.get(rowOf.get(id) ?? 0));
    return new Set(words === undefined ? [] : Object.values(words).join(' ').split(' '));
  };
}

import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../knowledge/passage.ts';
import { createLruCache } from './lru-cache.ts';
import { LANGUAGES, type Language } from './query.ts';
import { rowNumbers } from './row-numbers.ts';

/** The stems under which a passage is indexed in a language: its own words in English, its phrasebook's in all. */
export type PassageWords = (passage: Passage, language: Language) => ReadonlySet<string>;

/** Passages whose words are kept: the same ones are looked into for a question again and again. */
const KEPT = 300;

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
  const rowOf = rowNumbers(passages);
  const read = new Map(
    LANGUAGES.map((language) => [
      language,
      database.prepare(
        `SELECT title, headings, text, questions, keywords FROM words_${language} WHERE rowid = ?`,
      ),
    ]),
  );
  const lastRead = createLruCache<ReadonlySet<string>>(KEPT);
  return ({ id }, language) => {
    const key = `${language} ${id}`;
    const before = lastRead.get(key);
    if (before !== undefined) return before;
    const found = Words.optional().parse(read.get(language)?.get(rowOf.get(id) ?? 0));
    const words = new Set(found === undefined ? [] : Object.values(found).join(' ').split(' '));
    lastRead.set(key, words);
    return words;
  };
}

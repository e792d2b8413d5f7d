import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { LANGUAGES, type Language } from './query.ts';

/** The stems that an index knows in a language, each with the number of passages that hold it. */
export type Vocabulary = (language: Language) => ReadonlyMap<string, number>;

const Row = z.object({ term: z.string(), doc: z.int() });

/** The vocabulary of an open index; each language is read once, when it is first needed. */
export function createVocabulary(database: DatabaseSync): Vocabulary {
  database.exec(
    LANGUAGES.map(
      (language) =>
        `CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary_${language} USING fts5vocab(main, words_${language}, row);`,
    ).join('\n'),
  );
  const read = new Map<Language, ReadonlyMap<string, number>>();
  return (language) => {
    const known =
      read.get(language) ??
      new Map(
        database
          .prepare(`SELECT term, doc FROM temp.vocabulary_${language}`)
          .all()
          .map((row) => Row.parse(row))
          .map(({ term, doc }) => [term, doc]),
      );
    read.set(language, known);
    return known;
  };
}

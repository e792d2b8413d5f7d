import type { DatabaseSync } from 'node:sqlite';
import type { Knowledge } from '../knowledge/build-knowledge.ts';
import { buildLatentSpace } from './latent-space.ts';
import { writeLinePoints } from './line-points.ts';
import { LANGUAGES } from './query.ts';
import { latentTerms, passageStems, type PassageStems } from './passage-stems.ts';
import type { PhraseLine } from './phrase-lines.ts';

/**
 * Dimensions of the latent space: from 128 to 300 the recall on the development half is the same within one question;
 * fewer build faster.
 */
const LATENT_DIMENSIONS = 128;

/**
 * One full-text table a language, with its columns: English holds the documents' words and the phrasebook's, the other
 * languages the phrasebook's. The words are stemmed before they are stored (Snowball's Porter 2 and its sisters), so
 * that British and American spellings meet; the tokenizer only parts them. Rows are numbered as the passages.
 */
const WORD_TABLES = LANGUAGES.map(
  (language) =>
    `CREATE VIRTUAL TABLE words_${language} USING fts5(title, headings, text, questions, keywords, tokenize = 'unicode61 remove_diacritics 2');`,
);

/** The schema of an index file. */
export const INDEX_SCHEMA = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE record (id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
  CREATE TABLE passage (id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
  ${WORD_TABLES.join('\n')}
  CREATE VIRTUAL TABLE phrase_lines USING fts5(stems, passage UNINDEXED, language UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TABLE passage_lines (passage INTEGER NOT NULL, language TEXT NOT NULL, lines TEXT NOT NULL, PRIMARY KEY (passage, language)) WITHOUT ROWID;
  CREATE TABLE line_points (passage INTEGER NOT NULL, language TEXT NOT NULL, points BLOB NOT NULL, terms BLOB NOT NULL, PRIMARY KEY (passage, language)) WITHOUT ROWID;
  CREATE TABLE latent (dimensions INTEGER NOT NULL, terms TEXT NOT NULL, term_vectors BLOB NOT NULL, passage_vectors BLOB NOT NULL);
`;

/** Fills the tables that are searched. */
export function writeSearchTables(
  database: DatabaseSync,
  { records, passages, phrasebook }: Knowledge,
): void {
  const recordById = new Map(records.map((record) => [record.id, record]));
  const stems = passages.map((passage) =>
    passageStems({ passage, record: recordById.get(passage.recordId), entry: phrasebook[passage.id] }),
  );
  const addLine = database.prepare('INSERT INTO phrase_lines (stems, passage, language) VALUES (?, ?, ?)');
  const addLines = database.prepare('INSERT INTO passage_lines (passage, language, lines) VALUES (?, ?, ?)');
  for (const language of LANGUAGES) {
    const addWords = database.prepare(
      `INSERT INTO words_${language} (rowid, title, headings, text, questions, keywords) VALUES (?, ?, ?, ?, ?, ?)`,
    );
    stems.forEach((each, index) => {
      const lines = each.lines.filter((line) => line.language === language);
      addWords.run(
        index + 1,
        ...ownWords(each, language),
        joined(lines, 'question'),
        joined(lines, 'keywords'),
      );
      const questions = lines.filter(({ kind }) => kind === 'question').map((line) => line.stems.join(' '));
      for (const line of questions) addLine.run(line, index + 1, language);
      if (questions.length > 0) addLines.run(index + 1, language, questions.join('\n'));
    });
  }
  const space = buildLatentSpace(stems.map(latentTerms), { dimensions: LATENT_DIMENSIONS });
  writeLinePoints(database, { space, lines: stems.map(({ lines }) => lines) });
  database
    .prepare('INSERT INTO latent (dimensions, terms, term_vectors, passage_vectors) VALUES (?, ?, ?, ?)')
    .run(
      space.dimensions,
      [...space.terms.keys()].join('\n'),
      bytes(space.termVectors),
      bytes(space.passageVectors),
    );
}

const ownWords = (
  { title, headings, text }: PassageStems,
  language: PhraseLine['language'],
): [string, string, string] =>
  language === 'en' ? [title.join(' '), headings.join(' '), text.join(' ')] : ['', '', ''];

const joined = (lines: readonly PhraseLine[], kind: PhraseLine['kind']): string =>
  lines
    .filter((line) => line.kind === kind)
    .flatMap(({ stems }) => stems)
    .join(' ');

const bytes = (vectors: Float32Array): Uint8Array =>
  new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength);

import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../knowledge/passage.ts';
import type { Language } from './query.ts';
import { rowNumbers } from './row-numbers.ts';

/** The phrasebook's questions for a passage in a language, each as its stems; none for a passage without an entry. */
export type PhraseLineReader = (passage: Passage, language: Language) => string[][];

const Lines = z.object({ lines: z.string() });

/** Reads the lines from an open index. */
export function createPhraseLineReader({
  database,
  passages,
}: {
  database: DatabaseSync;
  passages: readonly Passage[];
}): PhraseLineReader {
  const rowOf = rowNumbers(passages);
  const read = database.prepare('SELECT lines FROM passage_lines WHERE passage = ? AND language = ?');
  return ({ id }, language) => {
    const found = Lines.optional().parse(read.get(rowOf.get(id) ?? 0, language));
    return found === undefined ? [] : found.lines.split('\n').map((line) => line.split(' '));
  };
}

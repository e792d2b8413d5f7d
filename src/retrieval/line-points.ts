import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Passage } from '../knowledge/passage.ts';
import { type LatentSpace, pointOf } from './latent-space.ts';
import { latentTerm } from './passage-stems.ts';
import type { PhraseLine } from './phrase-lines.ts';
import { LANGUAGES, type Language } from './query.ts';
import { rowNumbers } from './row-numbers.ts';

/** The phrasebook's questions for a passage in one language, as they lie in the latent space. */
export type LinePoints = {
  /** One row a line: its point of length 1, times `POINT_SCALE`, rounded. */
  points: Int8Array;
  /** Rows in the space of all terms of the lines, each once. */
  terms: Int32Array;
};

/** Reads the points of a passage; undefined for one without lines in that language. */
export type LinePointReader = (passage: Passage, language: Language) => LinePoints | undefined;

/** A point has coordinates between -1 and 1; so many steps to a side are as good as floats and a quarter of their size. */
export const POINT_SCALE = 127;

/** Writes the points of every passage's questions into an index that is being made. */
export function writeLinePoints(
  database: DatabaseSync,
  { space, lines }: { space: LatentSpace; lines: readonly (readonly PhraseLine[])[] },
): void {
  const add = database.prepare(
    'INSERT INTO line_points (passage, language, points, terms) VALUES (?, ?, ?, ?)',
  );
  lines.forEach((own, index) => {
    for (const language of LANGUAGES) {
      const asked = own
        .filter((line) => line.language === language && line.kind === 'question')
        .map(({ stems }) => stems.map((stem) => latentTerm(stem, language)));
      const points = scaledRows(asked.flatMap((terms) => pointOf(space, terms) ?? []));
      const terms = new Set(asked.flat().flatMap((term) => space.terms.get(term) ?? []));
      if (points.length > 0) add.run(index + 1, language, bytes(points), bytes(Int32Array.from(terms)));
    }
  });
}

/** Points one after the other, their coordinates scaled and rounded. */
function scaledRows(points: readonly Float32Array[]): Int8Array {
  const size = points[0]?.length ?? 0;
  const rows = new Int8Array(points.length * size);
  points.forEach((point, row) => {
    for (let at = 0; at < size; at += 1) rows[row * size + at] = Math.round((point[at] ?? 0) * POINT_SCALE);
  });
  return rows;
}

const bytes = ({ buffer, byteOffset, byteLength }: Int8Array | Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const Row = z.object({ points: z.instanceof(Uint8Array), terms: z.instanceof(Uint8Array) });

/** A reader over an open index. */
export function createLinePointReader({
  database,
  passages,
}: {
  database: DatabaseSync;
  passages: readonly Passage[];
}): LinePointReader {
  const rowOf = rowNumbers(passages);
  const read = database.prepare('SELECT points, terms FROM line_points WHERE passage = ? AND language = ?');
  return ({ id }, language) => {
    const found = Row.optional().parse(read.get(rowOf.get(id) ?? 0, language));
    if (found === undefined) return undefined;
    // Copies, since the bytes of a row need not begin where a number may.
    return {
      points: new Int8Array(found.points.slice().buffer),
      terms: new Int32Array(found.terms.slice().buffer),
    };
  };
}

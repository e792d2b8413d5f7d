import type { Passage } from '../knowledge/passage.ts';

/** The row of each passage in the tables of an index, by its id: rows are numbered as the passages, from 1. */
export const rowNumbers = (passages: readonly Passage[]): ReadonlyMap<string, number> =>
  new Map(passages.map(({ id }, index) => [id, index + 1]));

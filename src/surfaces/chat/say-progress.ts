import type { Progress } from '../../answering/answer.ts';

/** A surface's words for what the engine is doing. */
export type ProgressWords = {
  searching: string;
  reading: (passages: number) => string;
  checking: (quotes: number) => string;
};

/** What the engine is doing, in a surface's words. */
export function sayProgress(progress: Progress, words: ProgressWords): string {
  switch (progress.step) {
    case 'searching':
      return words.searching;
    case 'reading':
      return words.reading(progress.passages);
    case 'checking':
      return words.checking(progress.quotes);
    default:
      return progress satisfies never;
  }
}

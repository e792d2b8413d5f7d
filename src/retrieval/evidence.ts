import type { Passage } from '../knowledge/passage.ts';

/** A passage that may answer, with how it was found. Scores compare within one question only. */
export type Evidence = {
  passage: Passage;
  /** Higher is better; 0 is the worst that a retriever returns. */
  score: number;
  /** Name of the retriever, or "reference" for what a question names. */
  foundBy: string;
  /** Score of each retriever that found it, as a share of the best score that this retriever gave; by its name. */
  shares?: Readonly<Record<string, number>> | undefined;
  /** Ids of passages with nearly the same words, which this one stands for. */
  alsoAt: readonly string[];
};

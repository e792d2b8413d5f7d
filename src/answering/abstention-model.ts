/** What the decision to answer weighs; shares lie between 0 and 1. */
export type AbstentionFeatures = {
  coverage: number;
  unknown: number;
  closeness: number;
  lineMatch: number;
  likeness: number;
  /** Words that few passages hold. */
  rareWords: number;
  /** Logarithm of one more than the number of informative words: a long question is seldom covered whole. */
  words: number;
  /** Clauses of the question, up to four. */
  clauses: number;
  /** 1 when the question asks for an amount, or for who holds an office. */
  asksAmount: number;
  asksPerson: number;
  /** 1 when the thing that is asked for stands in none of the best passages. */
  lacksNoun: number;
  /** Share of the question's places that none of the best passages is on. */
  lacksPlaces: number;
  /** 1 when a year, or another number above twelve, stands in none of the best passages. */
  lacksYear: number;
  lacksNumber: number;
  /** 1 for a question that leans on the turn before it: it says half of what it means. */
  isFollowUp: number;
  /** Logarithm of the best score over the fifth. */
  margin: number;
};

/**
 * Weights of a logistic regression, fitted by `test/evaluation/fit-abstention.ts` on the development half of the
 * questions alone, answerable and unanswerable ones weighing the same; run it again when retrieval changes.
 */
export const ABSTENTION_WEIGHTS: AbstentionFeatures & { intercept: number } = {
  intercept: -8.5,
  coverage: 0.79,
  unknown: -1.48,
  closeness: 4.17,
  lineMatch: 1.09,
  likeness: 2.02,
  rareWords: -0.12,
  words: 1.47,
  clauses: 0.17,
  asksAmount: -1.59,
  asksPerson: -2.6,
  lacksNoun: -1.24,
  lacksPlaces: -1.37,
  lacksYear: -1.33,
  lacksNumber: -2.44,
  isFollowUp: 2.68,
  margin: 0.74,
};

/**
 * Below this likelihood nothing is answered; chosen on the development half, so that about one in twenty answerable
 * questions lies under it in either case. A question in another language than the documents' shares words with the
 * phrasebook alone: less of it is covered, whether it is answered or not.
 */
export const MIN_LIKELIHOOD = { en: 0.43, foreign: 0.28 } as const;

/** Likelihood, from 0 to 1, that the evidence answers the question. */
export function likelihoodOfAnswer(features: AbstentionFeatures): number {
  const { intercept, ...weights } = ABSTENTION_WEIGHTS;
  const keys = Object.keys(weights).filter((key): key is keyof AbstentionFeatures => key in features);
  const sum = keys.reduce((total, key) => total + weights[key] * features[key], intercept);
  return 1 / (1 + Math.exp(-sum));
}

/** What the decision to answer weighs; all figures lie between 0 and 1 but `words`. */
export type AbstentionFeatures = {
  coverage: number;
  unknown: number;
  closeness: number;
  lineMatch: number;
  sentenceMatch: number;
  /** Logarithm of one more than the number of informative words: a long question is seldom covered whole. */
  words: number;
  /** 1 when the question asks for an amount. */
  asksAmount: number;
  /** 1 when the thing that is asked for stands in none of the best passages. */
  lacksNoun: number;
  /** 1 when a place or a year of the question stands in none of the best passages. */
  lacksPlace: number;
  lacksYear: number;
};

/**
 * Weights of a logistic regression, fitted by `test/evaluation/fit-abstention.ts` on the development half of the
 * questions alone, answerable and unanswerable ones weighing the same; run it again when retrieval changes.
 */
export const ABSTENTION_WEIGHTS: AbstentionFeatures & { intercept: number } = {
  intercept: -10.13,
  coverage: 1.93,
  unknown: -6.95,
  closeness: 2.61,
  lineMatch: 3.99,
  sentenceMatch: 1.69,
  words: 3.54,
  asksAmount: -3.05,
  lacksNoun: -4.21,
  lacksPlace: -2.56,
  lacksYear: -1.7,
};

/** Below this likelihood nothing is answered: the share of answerable questions under it is at most six in a hundred. */
export const MIN_LIKELIHOOD = 0.38;

/** Likelihood, from 0 to 1, that the evidence answers the question. */
export function likelihoodOfAnswer(features: AbstentionFeatures): number {
  const { intercept, ...weights } = ABSTENTION_WEIGHTS;
  const keys = Object.keys(weights).filter((key): key is keyof AbstentionFeatures => key in features);
  const sum = keys.reduce((total, key) => total + weights[key] * features[key], intercept);
  return 1 / (1 + Math.exp(-sum));
}

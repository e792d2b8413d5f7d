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
  intercept: -11.21,
  coverage: 3.69,
  unknown: -6.25,
  closeness: 3.26,
  lineMatch: 3.71,
  sentenceMatch: 0.7,
  words: 3.29,
  asksAmount: -2.72,
  lacksNoun: -3.34,
  lacksPlace: -1.98,
  lacksYear: -2.43,
};

/** Below this likelihood nothing is answered: the share of answerable questions under it is at most six in a hundred. */
export const MIN_LIKELIHOOD = 0.33;

/** Likelihood, from 0 to 1, that the evidence answers the question. */
export function likelihoodOfAnswer(features: AbstentionFeatures): number {
  const { intercept, ...weights } = ABSTENTION_WEIGHTS;
  const keys = Object.keys(weights).filter((key): key is keyof AbstentionFeatures => key in features);
  const sum = keys.reduce((total, key) => total + weights[key] * features[key], intercept);
  return 1 / (1 + Math.exp(-sum));
}

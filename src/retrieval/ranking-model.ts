/** What the order of evidence weighs; shares and closenesses lie between 0 and 1, the rest is 0 or 1. */
export type RankingFeatures = {
  /** Joint score of the retrievers, against the best one. */
  joint: number;
  lexical: number;
  synonyms: number;
  latent: number;
  /** The same for the clause of the question that the passage meets best. */
  lexicalByClause: number;
  latentByClause: number;
  /** Closeness of the question, and of its closest clause, to the closest line of the phrasebook. */
  line: number;
  lineByClause: number;
  /** Share of the question's words that the passage or its entry holds; and that its lines hold or come near. */
  coverage: number;
  likeness: number;
  /** Joint weight of the passages of the same objective or practice, against the best such family. */
  family: number;
  /** Another part of the record that fits best; and one with a number, where an amount is asked for. */
  besideBest: number;
  amountBesideBest: number;
  /** A list of publications, a note or a reference, where none is asked for. */
  reference: number;
  practice: number;
  wantedPractice: number;
  wantedRule: number;
  wantedLessons: number;
  /** The bare heading of an objective or a recommendation. */
  heading: number;
  namedDocument: number;
  namedPlace: number;
  wantedAmount: number;
  wantedDate: number;
};

/**
 * Weights of a softmax over the evidence of a question, fitted by `test/evaluation/fit-ranking.ts` on lines left out of
 * the phrasebook and on the development half of the questions; run it again when features or phrasebook change. That of
 * `heading` is set lower than fitted (-1.39): a bare title is no answer, even where it resembles the question most.
 */
export const RANKING_WEIGHTS: RankingFeatures = {
  joint: 2.08,
  lexical: 2.1,
  synonyms: 1.73,
  latent: 2.14,
  lexicalByClause: 1.57,
  latentByClause: 1.55,
  line: 1.09,
  lineByClause: 0.88,
  coverage: 2.4,
  likeness: 2.89,
  family: 0.48,
  besideBest: 0.3,
  amountBesideBest: 1.26,
  reference: -0.17,
  practice: -0.19,
  wantedPractice: 1.38,
  wantedRule: 0.74,
  wantedLessons: 1.4,
  heading: -2.2,
  namedDocument: 1.94,
  namedPlace: 1.04,
  wantedAmount: 0.5,
  wantedDate: 0.85,
};

/** Names of the features, in the order of their weights. */
export const RANKING_KEYS = Object.keys(RANKING_WEIGHTS).filter(
  (key): key is keyof RankingFeatures => key in RANKING_WEIGHTS,
);

/** How well a passage answers, on a scale without bounds; differences tell. */
export const fitness = (features: RankingFeatures): number =>
  RANKING_KEYS.reduce((sum, key) => sum + RANKING_WEIGHTS[key] * features[key], 0);

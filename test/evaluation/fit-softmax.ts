/** A question with the features of each passage, best first as they are now, and the passages that meet each thing it asks. */
export type RankedExample = {
  features: readonly (readonly number[])[];
  groups: readonly (readonly number[])[];
};

/** Strength of the pull towards small weights. */
const RIDGE = 0.002;
const ROUNDS = 150;
const STEP = 0.08;

/** Adam's usual constants (Kingma and Ba 2015). */
const MOMENTUM = 0.9;
const SCALE_MEMORY = 0.999;
const TINY = 1e-8;

const product = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** Weights that make the passages which answer the likeliest ones of a softmax over each question's passages. */
export function fitSoftmax(examples: readonly (RankedExample & { weight: number })[]): number[] {
  const width = examples[0]?.features[0]?.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = Array.from({ length: width }, () => 0);
  const mean = [...weights];
  const scale = [...weights];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight) => RIDGE * weight);
    for (const example of examples) addSlope(slope, example, { weights, share: example.weight / total });
    slope.forEach((value, at) => {
      mean[at] = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * value;
      scale[at] = SCALE_MEMORY * (scale[at] ?? 0) + (1 - SCALE_MEMORY) * value ** 2;
      const step = (mean[at] ?? 0) / (1 - MOMENTUM ** round);
      const size = Math.sqrt((scale[at] ?? 0) / (1 - SCALE_MEMORY ** round)) + TINY;
      weights[at] = (weights[at] ?? 0) - (STEP * step) / size;
    });
  }
  return weights;
}

function addSlope(
  slope: number[],
  { features, groups }: RankedExample,
  { weights, share }: { weights: readonly number[]; share: number },
): void {
  const fits = features.map((row) => product(row, weights));
  const best = Math.max(...fits);
  const answering = new Set(groups.flat());
  for (const group of groups) {
    if (group.length === 0) continue;
    const wanted = new Set(group);
    // What answers another part of the question is no wrong answer to this one.
    const mass = fits.map((fit, at) => (answering.has(at) && !wanted.has(at) ? 0 : Math.exp(fit - best)));
    const all = mass.reduce((sum, each) => sum + each, 0);
    const right = mass.reduce((sum, each, at) => sum + (wanted.has(at) ? each : 0), 0);
    mass.forEach((each, at) => {
      if (each === 0) return;
      const error = share * (each / all - (wanted.has(at) ? each / right : 0));
      features[at]?.forEach((value, column) => (slope[column] = (slope[column] ?? 0) + error * value));
    });
  }
}

/** Recall within the first and the first five passages, in the present order or in that of the weights. */
export function recallOf(examples: readonly RankedExample[], weights?: readonly number[]): string {
  const recall = (depth: number): number =>
    examples.reduce((sum, { features, groups }) => {
      const order = features
        .map((row, at) => ({ at, fit: weights === undefined ? -at : product(row, weights) }))
        .sort((a, b) => b.fit - a.fit);
      const first = new Set(order.slice(0, depth).map(({ at }) => at));
      return sum + groups.filter((group) => group.some((at) => first.has(at))).length / groups.length;
    }, 0) / examples.length;
  return `${recall(1).toFixed(3)} ${recall(5).toFixed(3)}`;
}

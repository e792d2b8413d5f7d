/** How a figure varies from run to run. */
export type Spread = {
  mean: number;
  /** Standard deviation of a sample (n − 1); 0 where there is one run. */
  deviation: number;
  least: number;
  most: number;
};

/** The spread of at least one value. */
export function spreadOf(values: readonly number[]): Spread {
  const mean = sum(values) / values.length;
  const squares = values.map((value) => (value - mean) ** 2);
  return {
    mean,
    deviation: Math.sqrt(sum(squares) / Math.max(1, values.length - 1)),
    least: Math.min(...values),
    most: Math.max(...values),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

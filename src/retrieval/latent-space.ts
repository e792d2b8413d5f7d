import { normalise } from './normalise.ts';

/** Passages and terms as points in one space, in which words that keep the same company lie close together. */
export type LatentSpace = {
  dimensions: number;
  /** Row of each term in `termVectors`; a term is "<language> <stem>". */
  terms: ReadonlyMap<string, number>;
  /** One row a term: its coordinates times its inverse document frequency. */
  termVectors: Float32Array;
  /** One row a passage, of length 1, in the order of the passages; all zero for one without a known term. */
  passageVectors: Float32Array;
};

/** Rounds of subspace iteration; the leading dimensions have settled after so many. */
const ROUNDS = 3;

/** Terms in more passages than this share tell nothing; terms in a single passage connect nothing. */
const MAX_SHARE = 0.3;

type Sparse = { rows: readonly { columns: Int32Array; weights: Float32Array }[]; columnCount: number };

/**
 * Latent semantic analysis (Deerwester et al. 1990): the best approximation of the passage–term matrix with few
 * dimensions. Since the phrasebook says the same in four languages, the space is one for all of them. The start is
 * fixed, so that the same knowledge gives the same space.
 */
export function buildLatentSpace(
  passages: readonly (readonly string[])[],
  { dimensions }: { dimensions: number },
): LatentSpace {
  const { terms, idf } = vocabulary(passages);
  const matrix = weighted(passages, terms, idf);
  const size = Math.min(dimensions, Math.max(1, passages.length - 1));
  let basis = orthonormal(start(passages.length, size), passages.length, size);
  for (let round = 0; round < ROUNDS; round += 1)
    basis = orthonormal(forth(matrix, back(matrix, basis, size), size), passages.length, size);
  const termVectors = back(matrix, basis, size);
  const passageVectors = forth(matrix, termVectors, size);
  idf.forEach((weight, term) => {
    for (let at = 0; at < size; at += 1)
      termVectors[term * size + at] = (termVectors[term * size + at] ?? 0) * weight;
  });
  for (let row = 0; row < passages.length; row += 1)
    normalise(passageVectors.subarray(row * size, (row + 1) * size));
  return { dimensions: size, terms, termVectors, passageVectors };
}

/** The point in which terms lie together, of length 1; undefined when none of them is known. */
export function pointOf(
  { dimensions, terms, termVectors }: LatentSpace,
  asked: readonly string[],
): Float32Array | undefined {
  const point = new Float32Array(dimensions);
  const known = new Set(asked.map((term) => terms.get(term)).filter((row) => row !== undefined));
  if (known.size === 0) return undefined;
  for (const row of known)
    for (let at = 0; at < dimensions; at += 1)
      point[at] = (point[at] ?? 0) + (termVectors[row * dimensions + at] ?? 0);
  normalise(point);
  return point;
}

/** How close each passage lies to the terms, from 0 to 1; undefined when no term is known. */
export function closeness(space: LatentSpace, asked: readonly string[]): Float32Array | undefined {
  const { dimensions, passageVectors } = space;
  const point = pointOf(space, asked);
  if (point === undefined) return undefined;
  const near = new Float32Array(passageVectors.length / dimensions);
  for (let row = 0; row < near.length; row += 1) {
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1)
      sum += (point[at] ?? 0) * (passageVectors[row * dimensions + at] ?? 0);
    near[row] = Math.max(0, sum);
  }
  return near;
}

function vocabulary(passages: readonly (readonly string[])[]): {
  terms: Map<string, number>;
  idf: Float32Array;
} {
  const frequency = new Map<string, number>();
  for (const passage of passages)
    for (const term of new Set(passage)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const kept = [...frequency].filter(([, count]) => count >= 2 && count <= passages.length * MAX_SHARE);
  return {
    terms: new Map(kept.map(([term], row) => [term, row])),
    idf: Float32Array.from(kept, ([, count]) => Math.log(passages.length / count)),
  };
}

/** Rows of length 1 with damped counts times inverse document frequency. */
function weighted(
  passages: readonly (readonly string[])[],
  terms: ReadonlyMap<string, number>,
  idf: Float32Array,
): Sparse {
  const rows = passages.map((passage) => {
    const counts = new Map<number, number>();
    for (const term of passage) {
      const row = terms.get(term);
      if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    const weights = Float32Array.from(
      counts,
      ([column, count]) => (1 + Math.log(count)) * (idf[column] ?? 0),
    );
    normalise(weights);
    return { columns: Int32Array.from(counts.keys()), weights };
  });
  return { rows, columnCount: terms.size };
}

/** Transposed matrix times basis: from passages to terms. */
function back({ rows, columnCount }: Sparse, basis: Float32Array, size: number): Float32Array {
  const result = new Float32Array(columnCount * size);
  rows.forEach(({ columns, weights }, row) => {
    for (let entry = 0; entry < columns.length; entry += 1) {
      const weight = weights[entry] ?? 0;
      const to = (columns[entry] ?? 0) * size;
      for (let at = 0; at < size; at += 1)
        result[to + at] = (result[to + at] ?? 0) + weight * (basis[row * size + at] ?? 0);
    }
  });
  return result;
}

/** Matrix times term vectors: from terms to passages. */
function forth({ rows }: Sparse, vectors: Float32Array, size: number): Float32Array {
  const result = new Float32Array(rows.length * size);
  rows.forEach(({ columns, weights }, row) => {
    for (let entry = 0; entry < columns.length; entry += 1) {
      const weight = weights[entry] ?? 0;
      const from = (columns[entry] ?? 0) * size;
      for (let at = 0; at < size; at += 1)
        result[row * size + at] = (result[row * size + at] ?? 0) + weight * (vectors[from + at] ?? 0);
    }
  });
  return result;
}

/** Gram–Schmidt over the columns, by way of rows that lie together in memory. */
function orthonormal(matrix: Float32Array, height: number, size: number): Float32Array {
  const columns = Array.from({ length: size }, (_, column) =>
    Float32Array.from({ length: height }, (__, row) => matrix[row * size + column] ?? 0),
  );
  columns.forEach((column, index) => {
    for (const before of columns.slice(0, index)) {
      let dot = 0;
      for (let row = 0; row < height; row += 1) dot += (column[row] ?? 0) * (before[row] ?? 0);
      for (let row = 0; row < height; row += 1) column[row] = (column[row] ?? 0) - dot * (before[row] ?? 0);
    }
    normalise(column);
  });
  const result = new Float32Array(height * size);
  columns.forEach((column, at) => column.forEach((value, row) => (result[row * size + at] = value)));
  return result;
}

/** A start without chance in it: the values of a linear congruential generator (Numerical Recipes). */
function start(height: number, size: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length: height * size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Places texts in a space in which those that mean the same lie close together. */
export type Embedder = {
  /** Name of the model: vectors of another model are not comparable. */
  name: string;
  /**
   * One vector a text, in order, all of the same length, in one request: some dozens of texts at most. Rejects with
   * `model-unavailable` when no such reply comes in time, with the signal's reason when that ends first.
   */
  embed: (
    texts: readonly string[],
    options: { timeLimitMs: number; signal?: AbortSignal | undefined },
  ) => Promise<Float32Array[]>;
};

/** Values that outlive a question, by key; JSON in, JSON out. Every backend behaves alike. */
export type Store = {
  name: string;
  /** The value, or undefined when there is none or its time is over. */
  get: (key: string) => Promise<unknown>;
  /** `ttlMs`: time until the value is gone; without it the value stays. */
  set: (key: string, value: unknown, options?: { ttlMs?: number }) => Promise<void>;
  /** True when this call was the first to set the key; for claims that only one process may hold. */
  add: (key: string, value: unknown, options: { ttlMs: number }) => Promise<boolean>;
  delete: (key: string) => Promise<void>;
  /** Keys that begin with these characters, in no order, without those whose time is over. */
  keys: (prefix: string) => Promise<string[]>;
  close: () => Promise<void>;
};

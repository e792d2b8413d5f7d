/** Keeps what was used last. */
export type LruCache<Value> = {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value) => void;
};

/** A cache of up to `limit` values; a new one takes the place of the one unused for longest. */
export function createLruCache<Value>(limit: number): LruCache<Value> {
  const values = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    // A map keeps the order in which keys were put in: the first is the one unused for longest.
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > limit && oldest !== undefined) values.delete(oldest);
  };
  return {
    get: (key) => {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}

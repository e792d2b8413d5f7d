/** Work that was begun and must be finished before the connection is let go. */
export type UnderWay = { add: (work: Promise<unknown>) => void; finished: () => Promise<void> };

/** Work under way; what fails has told so itself. */
export function createUnderWay(): UnderWay {
  const all = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      const settled = work.catch(() => undefined).finally(() => all.delete(settled));
      all.add(settled);
    },
    finished: async () => {
      await Promise.all(all);
    },
  };
}

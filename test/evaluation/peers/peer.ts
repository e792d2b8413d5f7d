import type { Passage } from '../../../src/knowledge/passage.ts';

/** A search engine that stands beside the assistant's own retrieval. */
export type Peer = {
  name: string;
  /** Indexes the passages' text; the search gives up to `limit` of the texts, best first, and takes any words. */
  open: (
    passages: readonly Pick<Passage, 'id' | 'text'>[],
  ) => (words: string, options: { limit: number }) => string[];
};

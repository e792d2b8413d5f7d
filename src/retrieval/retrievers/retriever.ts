import type { Evidence } from '../evidence.ts';
import type { Query } from '../query.ts';

/** Finds passages for a query. */
export type Retriever = {
  name: string;
  /** Up to `limit` passages, best first, each once; none when nothing matches. Rejects only when its source fails. */
  retrieve: (
    query: Query,
    options: { limit: number; signal?: AbortSignal | undefined },
  ) => Promise<Evidence[]>;
};

import MiniSearch from 'minisearch';
import type { Peer } from './peer.ts';

/** MiniSearch as it comes: BM25+ without stemming, any of the words. */
export const minisearch: Peer = {
  name: 'MiniSearch',
  open: (passages) => {
    const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
    index.addAll(passages.map(({ id, text }) => ({ id, text })));
    const textOf = new Map<unknown, string>(passages.map(({ id, text }) => [id, text]));
    return (words, { limit }) =>
      index
        .search(words)
        .slice(0, limit)
        .flatMap(({ id }) => textOf.get(id) ?? []);
  },
};

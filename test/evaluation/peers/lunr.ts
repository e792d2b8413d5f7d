import lunrBuild from 'lunr';
import { foldedWords } from '../../../src/knowledge/words.ts';
import type { Peer } from './peer.ts';

/** lunr as it comes: BM25 with an English stemmer and stop words, any of the words. */
export const lunr: Peer = {
  name: 'lunr',
  open: (passages) => {
    const index = lunrBuild((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const { id, text } of passages) builder.add({ id, text });
    });
    const textOf = new Map(passages.map(({ id, text }) => [id, text]));
    return (words, { limit }) => {
      const typed = foldedWords(words).join(' ');
      // lunr takes no words for all passages.
      if (typed === '') return [];
      return index
        .search(typed)
        .slice(0, limit)
        .flatMap(({ ref }) => textOf.get(ref) ?? []);
    };
  },
};

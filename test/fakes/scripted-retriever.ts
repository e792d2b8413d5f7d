import type { Evidence } from '../../src/retrieval/evidence.ts';
import type { Query } from '../../src/retrieval/query.ts';
import type { Retriever } from '../../src/retrieval/retrievers/retriever.ts';

type Options = Parameters<Retriever['retrieve']>[1];

/** A retriever that finds what its script says for the words of a question, notes what it was asked, and refuses others. */
export function scriptedRetriever(
  script: Readonly<Record<string, readonly Evidence[] | Error>>,
  { name = 'scripted' }: { name?: string } = {},
): Retriever & { asked: { query: Query; options: Options }[] } {
  const asked: { query: Query; options: Options }[] = [];
  return {
    name,
    asked,
    retrieve: (query, options) => {
      asked.push({ query, options });
      if (query.text.trim() === '') return Promise.resolve([]);
      const found = script[query.text];
      if (found === undefined) throw new Error(`the script finds nothing for "${query.text}"`);
      if (found instanceof Error) return Promise.reject(found);
      return Promise.resolve(found.slice(0, options.limit));
    },
  };
}

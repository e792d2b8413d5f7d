import { contentTerms } from './content-terms.ts';
import type { TermExpander } from './expand-terms.ts';
import type { Query } from './query.ts';

/** The English stems that the glossary gives for each stem of a question. */
export function synonymsOf(
  { searchText, language }: Pick<Query, 'searchText' | 'language'>,
  expandTerms: TermExpander,
): ReadonlyMap<string, readonly string[]> {
  const pairs = searchText.split(/\s+/).flatMap((word) => {
    const english = [...new Set(expandTerms(word, language).flatMap((each) => contentTerms(each, 'en')))];
    return contentTerms(word, language).map((term): [string, string[]] => [term, english]);
  });
  return new Map(pairs);
}

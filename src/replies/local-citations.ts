import type { Citation } from '../answering/answer.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Locale } from './locales/locale.ts';
import { localPlace, recordTitle } from './record-title.ts';

/** Citations with title and place in the language of the reply; their words stay as verified. */
export function localCitations(
  citations: readonly Citation[],
  { catalogue, locale }: { catalogue: Catalogue; locale: Locale },
): Citation[] {
  return citations.map((citation) => {
    const record = catalogue.record(catalogue.passage(citation.passageId)?.recordId ?? '');
    return {
      ...citation,
      title: record === undefined ? citation.title : recordTitle(record, locale),
      place: localPlace(citation.place, locale),
    };
  });
}

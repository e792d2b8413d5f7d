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
    const title = record === undefined ? citation.title : recordTitle(record, locale);
    return { ...citation, title, place: beyondTitle(localPlace(citation.place, locale), title) };
  });
}

/** A place without what the title beside it says already, such as "Practice 4"; its document is always named. */
function beyondTitle(place: string, title: string): string {
  const parts = place.split('; ');
  return parts.filter((part, index) => index === parts.length - 1 || !title.includes(part)).join('; ');
}

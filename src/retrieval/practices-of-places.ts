import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';

/** The place in brackets at the end of a practice's title: "(Portugal)". */
const PLACE_OF_TITLE = /\(([^()]+)\)$/;

/**
 * The practices of countries, cities or regions: those of the report that carry one of them in their titles, then the
 * others of the report, then the booklet's. A practice whose title names a country is that country's, whichever other
 * ones its text mentions.
 */
export function practicesOfPlaces(places: readonly string[], catalogue: Catalogue): KnowledgeRecord[] {
  const practices = catalogue.ofKind('practice');
  const isTitled = (record: KnowledgeRecord): boolean => places.includes(countryOfTitle(record) ?? '');
  const isAmong = (record: KnowledgeRecord): boolean =>
    places.some((place) =>
      [
        ...(countryOfTitle(record) === undefined ? record.countries : []),
        ...record.cities,
        ...record.regions,
      ].includes(place),
    );
  return [
    ...practices.filter(isTitled),
    ...practices.filter((record) => !isTitled(record) && isAmong(record)),
    ...catalogue.ofKind('example-practice').filter(isAmong),
  ];
}

/** The country in a practice's title; undefined for "(several countries)". */
function countryOfTitle({ title, countries }: KnowledgeRecord): string | undefined {
  const place = PLACE_OF_TITLE.exec(title)?.[1];
  return place !== undefined && countries.includes(place) ? place : undefined;
}

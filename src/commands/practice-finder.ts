import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { bareTitle } from '../replies/record-title.ts';
import { cardinalValue } from '../retrieval/number-words.ts';
import { foldText } from '../knowledge/words.ts';
import { matchesWords } from './reading/match-words.ts';

/** The number that a query for a practice consists of: "12", "practice 12", "no. 12", "twelve". */
export function practiceNumber(query: string): number | undefined {
  const word = foldText(query)
    .trim()
    .replace(
      /^(?:(?:promising )?(?:practices?|practicas?|pratiques?|praticas?)\s*)?(?:no\.?|n[°º]|numero|number|#)?\s*/,
      '',
    );
  return cardinalValue(word);
}

/** Practices that a query names by country, theme, implementer, title or place: those of the report, then the booklet's. */
export function findPractices(
  query: string,
  { catalogue, places }: { catalogue: Catalogue; places: readonly string[] },
): { practices: KnowledgeRecord[]; examples: KnowledgeRecord[] } {
  const isMeant = (record: KnowledgeRecord): boolean =>
    places.some((place) => [...record.countries, ...record.cities, ...record.regions].includes(place)) ||
    fieldsOf(record).some((field) => matchesWords(field, query));
  return {
    practices: catalogue.ofKind('practice').filter(isMeant),
    examples: catalogue.ofKind('example-practice').filter(isMeant),
  };
}

const fieldsOf = (record: KnowledgeRecord): string[] => [
  bareTitle(record),
  record.theme ?? '',
  record.implementer ?? '',
  record.countries.join(' '),
  record.locator.section.slice(1).join(' '),
];

/** The practice that a passage of evidence belongs to. */
export function practicesOf(
  passages: readonly { recordId: string }[],
  catalogue: Catalogue,
): KnowledgeRecord[] {
  const ids = passages.flatMap(
    ({ recordId }) =>
      /^practices\/\d+(?=\/|$)/.exec(recordId)?.[0] ?? /^gcm\/\d+\/practice\/\d+/.exec(recordId)?.[0] ?? [],
  );
  return [...new Set(ids)].flatMap((id) => catalogue.record(id) ?? []);
}

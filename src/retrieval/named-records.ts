import type { Catalogue } from '../knowledge/catalogue.ts';
import { createNameFinder, type NameFinder } from '../knowledge/name-finder.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { foldedWords } from '../knowledge/words.ts';

/** Signs after which a title explains its name: "Casa Monarca, reception and protection center…". */
const NAME_END = /[,:;(–—]| - | – /;

/** Capital letters that a name in itself has at least: "RNAIM", "IDNYC". */
const ACRONYM = /\b[A-Z][A-Z0-9-]{3,}\b/g;

/** Finds records by the names that people give them: titles, the name before the explanation, acronyms of one title only. */
export function createNamedRecordFinder(catalogue: Catalogue): NameFinder {
  const records = [...catalogue.ofKind('practice'), ...catalogue.ofKind('example-practice')];
  const forms = records.map((record) => ({ name: record.id, forms: formsOf(record) }));
  const owners = Map.groupBy(
    forms.flatMap(({ name, forms: all }) => all.map((form) => ({ name, key: foldedWords(form).join(' ') }))),
    ({ key }) => key,
  );
  const isUnique = (form: string): boolean =>
    new Set(owners.get(foldedWords(form).join(' '))?.map(({ name }) => name)).size === 1;
  return createNameFinder(forms.map(({ name, forms: all }) => ({ name, forms: all.filter(isUnique) })));
}

function formsOf({ title, number, kind }: KnowledgeRecord): string[] {
  const bare = title
    .replace(/^Practice \d+: /, '')
    .replace(/^Example practice: /, '')
    .replace(/, GCM objective \d+$/, '')
    .replace(/ \([^)]*\)$/, (ending) => (kind === 'practice' && number !== undefined ? '' : ending))
    .replace(/[“”"‘’']/g, '');
  const names = bare.split(NAME_END, 1);
  const acronyms = Array.from(bare.matchAll(ACRONYM), ([acronym]) => acronym);
  return [bare, ...names.filter(isName), ...acronyms]
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** A name has two words or more and a capital letter beyond the first word; a plain phrase is no name. */
function isName(form: string): boolean {
  const words = form.trim().split(/\s+/);
  return words.length >= 2 && words.length <= 6 && words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

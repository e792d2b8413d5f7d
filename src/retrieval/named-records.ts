import type { Catalogue } from '../knowledge/catalogue.ts';
import { createNameFinder, type NameFinder } from '../knowledge/name-finder.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { foldedWords } from '../knowledge/words.ts';
import { PRACTICE_NAMES } from './practice-names.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Signs after which a title explains its name: "Casa Monarca, reception and protection center…". */
const NAME_END = /[,:;(–—]| - | – /;

/** Capital letters that a name in itself has at least: "RNAIM", "IDNYC". */
const ACRONYM = /\b[A-Z][A-Z0-9-]{3,}\b/g;

/** A name in brackets behind the full one: "Child and Family Support Hubs (Blue Dots)". */
const SHORT_NAME = /\(([^()]+ [^()]+)\)/g;

/** A title made of everyday words ("Local governments") is meant as one only when hardly more words stand around it. */
const WORDS_AROUND_TITLE = 4;

/** A title of so many words is nobody's everyday talk. */
const LONG_TITLE = 7;

/** Names that are also said without meaning the practice: in small letters they count as titles do. */
const SAID_OTHERWISE: readonly string[] = ['Reaching Home', 'matrícula consular'];

/**
 * Finds records by the names that people give them: titles, the name before the explanation, acronyms of one record
 * only, and the names that practices are known by.
 */
export function createNamedRecordFinder(catalogue: Catalogue): NameFinder {
  const records = [...catalogue.ofKind('practice'), ...catalogue.ofKind('example-practice')];
  const forms = records.map((record) => {
    const all = [...formsOf(record, catalogue), ...(PRACTICE_NAMES[record.id] ?? [])];
    const isMeant = (form: string): boolean => isName(form, PRACTICE_NAMES[record.id]);
    return {
      name: record.id,
      names: all.filter(isMeant),
      titles: all.filter((form) => !isMeant(form)),
    };
  });
  const owners = Map.groupBy(
    forms.flatMap(({ name, names, titles }) =>
      [...names, ...titles].map((form) => ({ name, key: foldedWords(form).join(' ') })),
    ),
    ({ key }) => key,
  );
  const isUnique = (form: string): boolean =>
    new Set(owners.get(foldedWords(form).join(' '))?.map(({ name }) => name)).size === 1;
  const findNames = createNameFinder(
    forms.map(({ name, names }) => ({ name, forms: names.filter(isUnique) })),
  );
  const findTitles = createNameFinder(
    forms.map(({ name, titles }) => ({ name, forms: titles.filter(isUnique) })),
  );
  return (text) => {
    const named = findNames(text);
    const length = foldedWords(text).length;
    const titled = findTitles(text).filter(
      ({ name, words }) =>
        (length - words.length <= WORDS_AROUND_TITLE || isInCapitals(text, words)) &&
        !named.some((each) => each.name === name),
    );
    return [...named, ...titled];
  };
}

function formsOf(record: KnowledgeRecord, catalogue: Catalogue): string[] {
  const { title, number, kind } = record;
  const bare = title
    .replace(/^Practice \d+: /, '')
    .replace(/^Example practice: /, '')
    .replace(/, GCM objective \d+$/, '')
    .replace(/ \([^)]*\)$/, (ending) => (kind === 'practice' && number !== undefined ? '' : ending))
    .replace(/[“”"‘]|(?<!\p{L})['’]|['’](?!\p{L})/gu, '');
  const heads = bare.split(NAME_END, 1).filter((head) => head.trim().includes(' '));
  const shortNames = Array.from(bare.matchAll(SHORT_NAME), ([, name = '']) => name).filter((name) =>
    isName(name),
  );
  const acronyms = Array.from(bare.matchAll(ACRONYM), ([acronym]) => acronym);
  return [
    ...[bare, ...heads, ...shortNames],
    ...acronyms.filter((each) => isOwn(each, record, catalogue)),
  ].map((form) => form.replace(/^The /, '').trim());
}

/** An acronym that other records hold as well, or that is a word ("PROTECT"), names no record. */
function isOwn(acronym: string, { id }: KnowledgeRecord, catalogue: Catalogue): boolean {
  const word = new RegExp(`\\b${acronym}\\b`, 'i');
  return !catalogue.passages.some(
    ({ recordId, text }) => !`${recordId}/`.startsWith(`${id}/`) && word.test(text),
  );
}

/** A name is one acronym, a long title, or two to six words whose weighty ones all begin with a capital letter or hold one. */
function isName(form: string, known: readonly string[] = []): boolean {
  const words = form.split(/\s+/);
  if (SAID_OTHERWISE.includes(form)) return false;
  if (words.length >= LONG_TITLE || known.includes(form)) return true;
  if (words.length === 1) return /\p{Lu}.*\p{Lu}/u.test(form);
  const weighty = words.filter((word) => !STOP_WORDS.en.has(word.toLowerCase()));
  return weighty.length >= 2 && weighty.every((word) => /\p{Lu}/u.test(word));
}

/** "Reaching Home" in capitals means the strategy, whatever else is said. */
const isInCapitals = (text: string, words: readonly string[]): boolean =>
  SAID_OTHERWISE.some(
    (form) =>
      form !== form.toLowerCase() && text.includes(form) && foldedWords(form).join(' ') === words.join(' '),
  );

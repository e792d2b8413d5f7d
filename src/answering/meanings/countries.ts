import type { GlossaryPlace } from '../../knowledge/glossary.ts';
import { foldText } from '../../knowledge/words.ts';
import { LANGUAGES, type Language } from '../../retrieval/query.ts';

/** A name with its forms in each language. */
export type NamedForms = { name: string } & Record<Language, readonly string[]>;

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Codes of groupings and test regions that CLDR names but that are no countries. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'XK']);

/** Every country under its names in the four languages (Unicode CLDR, part of Node), joined with the glossary's places. */
export function countriesAnd(places: readonly GlossaryPlace[]): NamedForms[] {
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const known = new Map(
    places.flatMap((place) => [place.name, ...place.en].map((form) => [foldText(form), place] as const)),
  );
  const extra = new Map<string, NamedForms>();
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const [en, es, fr, pt] = names.map((each) => each.of(code));
    if (en === undefined || es === undefined || fr === undefined || pt === undefined) continue;
    if (NO_COUNTRY.has(code)) continue;
    const name = known.get(foldText(en))?.name ?? en;
    extra.set(`${code}:${name}`, { name, en: [en], es: [es], fr: [fr], pt: [pt] });
  }
  return [...places, ...extra.values()];
}

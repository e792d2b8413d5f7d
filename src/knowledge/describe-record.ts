import type { Glossary, GlossaryPlace } from './glossary.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
import type { KnowledgeRecord } from './record.ts';
import { foldText } from './words.ts';

/** Reads from a record's words what people look records up by; what its parser already knew stays first. */
export type RecordDescriber = (record: KnowledgeRecord, text: string) => KnowledgeRecord;

/** Service areas by the words that show them, over folded text. */
const SERVICE_AREAS: readonly [string, RegExp][] = [
  ['health', /\bhealth|\bmedical|\bhospital|\bvaccin|\bpatient|\bclinic/],
  ['housing', /\bhousing|\bshelter|\bhomeless|\baccommodation|\bevict/],
  ['education', /\beducation|\bschool|\bteacher|\bpupil|\buniversit/],
  ['vocational training', /\bvocational|\btvet\b|\bskills? (?:development|training)|\bapprentic/],
  ['water and sanitation', /\bwater\b|\bsanitation|\bhygiene|\bwash\b/],
  ['COVID-19', /\bcovid|\bcoronavirus|\bpandemic/],
  ['social protection', /\bsocial (?:protection|security)|\bcash (?:transfer|assistance)|\bpensions?\b/],
  ['food', /\bfood\b|\bnutrition|\bmeals?\b/],
  [
    'justice and protection',
    /\blegal (?:aid|assistance|counsel)|\baccess to justice|\bcourts?\b|\btraffick|\bgender-based violence|\bgbv\b/,
  ],
  [
    'information',
    /\binformation (?:campaign|point|cent|provision|service)|\bhotline|\bhelpline|\bmulti-?lingual/,
  ],
  ['employment', /\bemployment|\blabour\b|\brecruit|\bdecent work|\bjobs?\b/],
];

/** Groups of people by the words that name them, over folded text. */
const TARGET_GROUPS: readonly [string, RegExp][] = [
  ['children', /\bchild|\bminors?\b|\badolescent/],
  ['youth', /\byouth\b|\byoung (?:people|person|women|men|migrants)/],
  ['women', /\bwomen|\bwoman\b|\bgirls?\b|\bfemale/],
  [
    'undocumented migrants',
    /\bundocumented|\birregular (?:migrant|situation|status)|\bregardless of (?:their )?(?:migration|migratory|legal) status/,
  ],
  ['migrant workers', /\bmigrant (?:domestic |agricultural )?workers?|\blabour migra|\bforeign workers?/],
  ['domestic workers', /\bdomestic work/],
  ['refugees', /\brefugee/],
  ['asylum seekers', /\basylum/],
  ['returnees', /\breturnee|\breturning migrants|\breintegrat/],
  ['victims of trafficking', /\bvictims? of traffick|\btrafficked/],
  ['LGBTI', /\blgbt|\bsexual orientation/],
  ['persons with disabilities', /\bdisabilit/],
  ['older persons', /\bolder (?:persons|people|migrants)|\belderly/],
  ['health workers', /\bhealth(?:care|-care)? (?:workers?|professionals?|providers?)/],
  ['diaspora', /\bdiaspora/],
  ['host communities', /\b(?:host|receiving|local) communit/],
];

/** A describer over the glossary's places and organisations. */
export function createRecordDescriber(glossary: Glossary): RecordDescriber {
  const places = new Map(glossary.places.map((place) => [place.name, place]));
  const findPlaces = createNameFinder(glossary.places.map(({ name, en }) => ({ name, forms: en })));
  const findOrganisations = createNameFinder(
    glossary.organisations.map(({ name, en }) => ({ name, forms: en })),
  );
  return (record, text) => describe(record, text, { places, findPlaces, findOrganisations });
}

type Finders = {
  places: ReadonlyMap<string, GlossaryPlace>;
  findPlaces: NameFinder;
  findOrganisations: NameFinder;
};

function describe(
  record: KnowledgeRecord,
  text: string,
  { places, findPlaces, findOrganisations }: Finders,
): KnowledgeRecord {
  const whole = `${record.title}\n${record.theme ?? ''}\n${text}`;
  const folded = foldText(whole);
  const named = findPlaces(whole).flatMap(({ name }) => places.get(name) ?? []);
  const countries = unique([
    ...record.countries,
    ...named.flatMap((place) =>
      place.kind === 'country'
        ? [place.name]
        : place.kind === 'city' && place.within !== undefined
          ? [place.within]
          : [],
    ),
  ]);
  const regions = unique([
    ...named.filter(({ kind }) => kind === 'region').map(({ name }) => name),
    ...countries.flatMap((name) => places.get(name)?.within ?? []),
  ]);
  return {
    ...record,
    countries,
    regions,
    cities: unique([
      ...record.cities,
      ...named.filter(({ kind }) => kind === 'city').map(({ name }) => name),
    ]),
    organisations: unique([...record.organisations, ...findOrganisations(whole).map(({ name }) => name)]),
    sdgs: unique([...record.sdgs, ...sdgTargets(whole)]),
    serviceAreas: unique([...record.serviceAreas, ...matching(SERVICE_AREAS, folded)]),
    targetGroups: unique(matching(TARGET_GROUPS, folded)),
    years: unique(Array.from(whole.matchAll(/\b(?:19|20)\d{2}\b/g), ([year]) => Number(year))).sort(
      (a, b) => a - b,
    ),
  };
}

const sdgTargets = (text: string): string[] =>
  Array.from(
    text.matchAll(/\bSDG(?: target)?s?\s+(\d{1,2}\.[0-9a-d]{1,2})\b/g),
    ([, target]) => target ?? '',
  ).filter((target) => target !== '');

const matching = (table: readonly [string, RegExp][], folded: string): string[] =>
  table.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

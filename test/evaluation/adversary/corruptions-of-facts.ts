import { type Corruption, replaceOne, withText } from './corruption.ts';

const COUNTRIES = {
  en: ['Germany', 'Peru', 'Kenya', 'Japan', 'Norway', 'Chile', 'India', 'Egypt'],
  es: ['Alemania', 'Perú', 'Kenia', 'Japón', 'Noruega', 'Chile', 'India', 'Egipto'],
  fr: ['Allemagne', 'Pérou', 'Kenya', 'Japon', 'Norvège', 'Chili', 'Inde', 'Égypte'],
  pt: ['Alemanha', 'Peru', 'Quénia', 'Japão', 'Noruega', 'Chile', 'Índia', 'Egito'],
} as const;
const ORGANISATIONS = [
  'Greenpeace',
  'OECD',
  'Amnesty International',
  'the World Trade Organization',
  'NATO',
  'Interpol',
];
const MONTHS = /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g;

/** Numbers, names, places and dates that the quote does not hold: none may pass. */
export const CORRUPTIONS_OF_FACTS: readonly Corruption[] = [
  {
    name: 'number: altered',
    severity: 'hard',
    corrupt: (draft, { random }) => {
      const altered = replaceOne(
        draft.text,
        /(?<![.,\d])\d+/g,
        (number) => String(Number(number) + 1 + random.below(9)),
        random,
      );
      return draft.quote.includes(/\d+/.exec(altered)?.[0] ?? '-') &&
        altered !== draft.text &&
        sameNumbers(altered, draft.quote)
        ? undefined
        : withText(draft, altered);
    },
  },
  {
    name: 'number: added',
    severity: 'hard',
    corrupt: (draft, { random }) => {
      const number = 40 + random.below(900);
      if (draft.quote.includes(String(number))) return undefined;
      return withText(draft, draft.text.replace(/(?<=\p{Ll}) (?=\p{Ll}{5})/u, ` ${number} `));
    },
  },
  {
    name: 'number: per cent added or taken away',
    severity: 'hard',
    corrupt: (draft) => {
      if (/covid/i.test(draft.text)) return undefined;
      const isPercent = /\d\s*(?:%|per cent)/.test(draft.text);
      return withText(
        draft,
        isPercent
          ? draft.text.replace(/(\d)\s*(?:%|per cent)/, '$1')
          : draft.text.replace(/(\d+)(?![\d.,:])(?!\s*%)/, '$1 %'),
      );
    },
  },
  {
    name: 'date: another year',
    severity: 'hard',
    corrupt: (draft, { random }) => {
      const altered = replaceOne(
        draft.text,
        /\b(?:19|20)\d\d\b/g,
        (year) => String(Number(year) - 1 - random.below(3)),
        random,
      );
      return sameNumbers(altered, draft.quote) ? undefined : withText(draft, altered);
    },
  },
  {
    name: 'date: another month',
    severity: 'hard',
    corrupt: (draft, { random }) =>
      withText(
        draft,
        replaceOne(draft.text, MONTHS, (month) => (month === 'October' ? 'June' : 'October'), random),
      ),
  },
  {
    name: 'place: added',
    severity: 'hard',
    corrupt: (draft, { random }) => {
      const index = random.below(COUNTRIES.en.length);
      if (draft.quote.includes(COUNTRIES.en[index] ?? '')) return undefined;
      const place = COUNTRIES[draft.language][index] ?? '';
      const put = { en: 'In', es: 'En', fr: 'En', pt: 'Em' }[draft.language];
      return withText(draft, `${put} ${place}, ${draft.text.charAt(0).toLowerCase()}${draft.text.slice(1)}`);
    },
  },
  {
    name: 'name: altered',
    severity: 'hard',
    corrupt: (draft, { random }) => {
      const country = random.pick(COUNTRIES[draft.language]);
      const altered = replaceOne(draft.text, /(?<=\p{L} )\p{Lu}\p{L}{3,}/gu, () => country, random);
      const index = COUNTRIES[draft.language].findIndex((name) => name === country);
      return draft.quote.includes(COUNTRIES.en[index] ?? '') ? undefined : withText(draft, altered);
    },
  },
  {
    name: 'name: organisation added',
    severity: 'hard',
    corrupt: (draft, { random }) => {
      const name = random.pick(ORGANISATIONS);
      return draft.quote.includes(name) ? undefined : withText(draft, `${name}: ${draft.text}`);
    },
  },
];

/** True when every number of the one text stands in the other. */
function sameNumbers(text: string, quote: string): boolean {
  const quoted: readonly string[] = quote.match(/\d+/g) ?? [];
  return (text.match(/\d+/g) ?? []).every((number) => quoted.includes(number));
}

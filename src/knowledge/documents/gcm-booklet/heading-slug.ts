import { slugOf } from '../../parsing/slug.ts';

/** Short names for headings whose own words would make an id that nobody can read; they stand in links, so they stay. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^international frameworks underpinning/i, 'frameworks'],
  [/^23 GCM objectives and associated actions/i, 'objectives'],
  [/^relevant sustainable development goals/i, 'sdgs'],
  [/^guiding principles/i, 'guiding-principles'],
  [/360-degree vision/i, '360-degree-vision'],
  [/^international human rights law/i, 'human-rights-law'],
  [/rights of all migrant workers/i, 'icrmw'],
  [/from enforced disappearance/i, 'icpped'],
  [/rights of persons with disabilities/i, 'crpd'],
  [/transnational organized crime/i, 'palermo-protocols'],
  [/combat desertification/i, 'unccd'],
  [/^international labour organization conventions/i, 'ilo-conventions'],
  [/^2030 agenda/i, '2030-agenda'],
  [/^new york declaration/i, 'new-york-declaration'],
  [/^sendai framework/i, 'sendai-framework'],
  [/^UNSDG guidance note/i, 'unsdg-guidance-note'],
];

/** The last part of an id for a heading: its short name, else the acronym that ends it, else its words. */
export function headingSlug(heading: string): string {
  const named = heading.replace(/^\d{4} · /, '');
  const short = SHORT_NAMES.find(([pattern]) => pattern.test(named))?.[1];
  const acronym = /\(([A-Z]{2,})\)$/.exec(named)?.[1];
  return short ?? acronym?.toLowerCase() ?? slugOf(named, { maxWords: 8 });
}

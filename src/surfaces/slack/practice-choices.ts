import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';
import { callValue } from './action-values.ts';
import type { Choice } from './blocks.ts';
import { SLACK_LIMITS } from './limits.ts';

/** Countries and themes (service areas) of the promising practices, each as a choice that lists its practices. */
export function practiceChoices(catalogue: Catalogue): { countries: Choice[]; themes: Choice[] } {
  const practices = catalogue.ofKind('practice');
  return {
    countries: choices(practices, ({ countries }) => countries),
    themes: choices(practices, ({ serviceAreas }) => serviceAreas),
  };
}

function choices(
  practices: readonly KnowledgeRecord[],
  namesOf: (practice: KnowledgeRecord) => readonly string[],
): Choice[] {
  const counts = new Map<string, number>();
  for (const name of practices.flatMap((practice) => [...new Set(namesOf(practice))]))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([first], [second]) => first.localeCompare(second, 'en'))
    .flatMap(([name, count]) => {
      const value = callValue({ name: 'practice', arguments: { query: name } }, SLACK_LIMITS.optionValue);
      return value === undefined ? [] : [{ label: `${name} (${count})`, value }];
    });
}

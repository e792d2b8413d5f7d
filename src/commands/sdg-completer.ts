import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import type { Completer } from './command.ts';
import { locales } from '../replies/locales/index.ts';
import { suggest } from './reading/suggest.ts';
import { matchesWords } from './reading/match-words.ts';

/** Goals in order, each with its targets and the records that list them. */
export function sdgGoals(
  catalogue: Catalogue,
): { goal: number; targets: ReadonlyMap<string, KnowledgeRecord[]> }[] {
  const byTarget = Map.groupBy(catalogue.ofKind('sdg-target'), ({ number }) => number ?? '');
  const targets = [...byTarget].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return [...Map.groupBy(targets, ([target]) => Number(target.split('.')[0]))].map(([goal, entries]) => ({
    goal,
    targets: new Map(entries),
  }));
}

/** SDG targets by number or by their words, goals first; their numbers are the values. */
export const completeSdg: Completer = (typed, { catalogue, language }) => {
  const words = typed.trim().replace(/^(?:sdg|ods|odd)\s*/i, '');
  const goals = sdgGoals(catalogue);
  const suggestions = [
    ...goals.map(({ goal, targets }) => ({
      label: locales[language].commands.goalTargets(goal, targets.size),
      value: String(goal),
      text: '',
    })),
    ...goals.flatMap(({ targets }) =>
      [...targets].map(([target, [first]]) => {
        const text = catalogue.passagesOf(first?.id ?? '')[0]?.text ?? target;
        return { label: text, value: target, text };
      }),
    ),
  ];
  return suggest(
    suggestions.filter(
      ({ value, text }) => words === '' || value.startsWith(words) || matchesWords(text, words),
    ),
  );
};

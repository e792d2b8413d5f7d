import { bareTitle } from '../replies/record-title.ts';
import { locales } from '../replies/locales/index.ts';
import type { Completer } from './command.ts';
import { suggest } from './reading/suggest.ts';
import { findObjectives } from './objective-finder.ts';

/** Objectives by number, by title or by everyday words; their numbers are the values. */
export const completeObjective: Completer = (typed, { catalogue, language }) => {
  const words = typed.trim();
  const objectives = catalogue.ofKind('objective');
  const found =
    words === ''
      ? objectives
      : /^\d+$/.test(words)
        ? objectives.filter(({ number }) => number?.startsWith(words))
        : findObjectives(words, catalogue);
  return suggest(
    found.map((objective) => {
      const number = objective.number ?? '';
      const title = locales[language].objectives[Number(number) - 1]?.title ?? bareTitle(objective);
      return { label: `${number} · ${title}`, value: number };
    }),
  );
};

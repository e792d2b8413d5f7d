import { bareTitle } from '../replies/record-title.ts';
import type { Completer } from './command.ts';
import { suggest } from './reading/suggest.ts';
import { matchesWords } from './reading/match-words.ts';

/** Practices by number, title, country, theme or implementer; their numbers are the values. */
export const completePractice: Completer = (typed, { catalogue }) => {
  const words = typed.trim();
  const practices = catalogue.ofKind('practice');
  const found =
    words === ''
      ? practices
      : /^\d+$/.test(words)
        ? practices.filter(({ number }) => number?.startsWith(words))
        : practices.filter((practice) =>
            matchesWords(
              [bareTitle(practice), practice.theme, practice.implementer, ...practice.countries].join(' '),
              words,
            ),
          );
  return suggest(
    found.map((practice) => ({
      label: `${practice.number ?? ''} · ${bareTitle(practice)}`,
      value: practice.number ?? '',
    })),
  );
};

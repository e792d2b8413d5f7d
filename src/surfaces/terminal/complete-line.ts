import type { Assistant } from '../../assistant.ts';
import type { Language } from '../../retrieval/query.ts';

/** What readline takes: what to offer, and the part of the line that an offer stands for. */
export type LineCompletion = [offers: string[], typed: string];

/**
 * Completes a line that is being typed: the names of commands after "/", then their first argument.
 * A single suggestion becomes its value; several are shown by their labels, which say more.
 */
export function completeLine(
  line: string,
  { assistant, language }: { assistant: Assistant; language: Language },
): LineCompletion {
  if (!line.startsWith('/')) return [[], line];
  const space = line.search(/\s/);
  if (space < 0) {
    const names = assistant.commands.map((command) => `/${command.name} `);
    return [names.filter((each) => each.startsWith(line)), line];
  }
  const name = line.slice(1, space);
  const typed = line.slice(space).trimStart();
  const argument = assistant.commands
    .find((command) => command.name === name)
    ?.arguments.find((each) => 'complete' in each);
  if (argument === undefined) return [[], line];
  const suggestions = assistant.complete({
    command: name,
    argument: argument.name,
    typed,
    language,
  });
  const offers = suggestions.length === 1 ? suggestions.map(({ value }) => value) : labels(suggestions);
  return [offers, typed];
}

const labels = (suggestions: readonly { label: string }[]): string[] => suggestions.map(({ label }) => label);

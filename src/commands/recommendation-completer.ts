import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { bareTitle } from '../replies/record-title.ts';
import type { Completer } from './command.ts';
import { suggest } from './reading/suggest.ts';
import { matchesWords } from './reading/match-words.ts';

/** Sections of the brief in the order of use: recommended actions, considerations, key messages. */
export const briefSections = (catalogue: Catalogue): KnowledgeRecord[] => [
  ...catalogue.ofKind('recommendation'),
  ...catalogue.ofKind('consideration'),
  ...catalogue.ofKind('key-message'),
];

/** Sections of the policy brief by number or title; their numbers are the values. */
export const completeRecommendation: Completer = (typed, { catalogue }) => {
  const words = typed.trim();
  const found = briefSections(catalogue).filter(
    (section) =>
      words === '' ||
      section.number?.startsWith(words) === true ||
      matchesWords([section.title, ...section.serviceAreas].join(' '), words),
  );
  return suggest(
    found.map((section) => ({
      label: `${section.number ?? ''} · ${bareTitle(section)}`,
      value: section.number ?? '',
    })),
  );
};

import type { Catalogue } from '../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { locales } from '../replies/locales/index.ts';
import { LANGUAGES } from '../retrieval/query.ts';
import { matchesWords } from './reading/match-words.ts';

/** Objectives whose title, commitment or everyday words are meant, in any of the four languages; titles come first. */
export function findObjectives(words: string, catalogue: Catalogue): KnowledgeRecord[] {
  const objectives = catalogue.ofKind('objective');
  const inTitle = objectives.filter((objective) =>
    titlesOf(objective).some((title) => matchesWords(title, words)),
  );
  const everyday = objectives.filter((objective) =>
    everydayWordsOf(objective).some((phrase) => matchesWords(phrase, words)),
  );
  const inCommitment = objectives.filter(({ id }) =>
    catalogue.passagesOf(id).some(({ text }) => matchesWords(text, words)),
  );
  return [...new Set([...inTitle, ...everyday, ...inCommitment])];
}

/** Objectives that passages stand under, in the order of the passages. */
export function objectivesOf(
  passages: readonly { recordId: string }[],
  catalogue: Catalogue,
): KnowledgeRecord[] {
  const ids = passages.flatMap(({ recordId }) => /^gcm\/\d+(?=\/|$)/.exec(recordId)?.[0] ?? []);
  return [...new Set(ids)].flatMap((id) => catalogue.record(id) ?? []);
}

const wordsOf = ({ number }: KnowledgeRecord): (typeof locales)['en']['objectives'][number][] =>
  LANGUAGES.flatMap((language) => locales[language].objectives[Number(number) - 1] ?? []);

const titlesOf = (objective: KnowledgeRecord): string[] => wordsOf(objective).map(({ title }) => title);

const everydayWordsOf = (objective: KnowledgeRecord): string[] =>
  wordsOf(objective).flatMap(({ everyday }) => [...everyday]);

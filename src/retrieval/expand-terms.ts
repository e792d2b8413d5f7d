import type { Glossary } from '../knowledge/glossary.ts';
import { foldedWords } from '../knowledge/words.ts';
import { LANGUAGES, type Language } from './query.ts';
import { stem } from './stem.ts';

/** English words of the documents that stand for what was typed, apart from the typed words themselves. */
export type TermExpander = (text: string, language: Language) => string[];

type Entry = { stems: string[]; english: readonly string[] };

/** Words at most that one typed word or phrase adds, nearest first; more only blur a search. */
const MAX_EXPANSIONS = 4;

/** An expander over the glossary: synonyms for English, translations for the other languages. */
export function createTermExpander({ acronyms, terms }: Pick<Glossary, 'acronyms' | 'terms'>): TermExpander {
  const byFirstStem: Record<Language, Map<string, Entry[]>> = {
    en: new Map(),
    es: new Map(),
    fr: new Map(),
    pt: new Map(),
  };
  for (const entry of [...acronyms, ...terms]) {
    for (const language of LANGUAGES) {
      const forms = language === 'en' ? [entry.term, ...entry.en] : entry[language];
      for (const form of forms) {
        const stems = foldedWords(form).map((word) => stem(word, language));
        const [first] = stems;
        if (first === undefined) continue;
        const english = [entry.term, ...entry.en].filter((other) => language !== 'en' || other !== form);
        byFirstStem[language].set(first, [...(byFirstStem[language].get(first) ?? []), { stems, english }]);
      }
    }
  }
  return (text, language) => expand(text, { language, byFirstStem: byFirstStem[language] });
}

function expand(
  text: string,
  { language, byFirstStem }: { language: Language; byFirstStem: ReadonlyMap<string, readonly Entry[]> },
): string[] {
  const stems = foldedWords(text).map((word) => stem(word, language));
  const found = stems.flatMap((first, at) =>
    (byFirstStem.get(first) ?? [])
      .filter((entry) => entry.stems.every((each, offset) => stems[at + offset] === each))
      .flatMap((entry) => entry.english.slice(0, MAX_EXPANSIONS)),
  );
  return [...new Set(found)];
}

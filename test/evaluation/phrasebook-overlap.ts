import { foldedWords } from '../../src/knowledge/words.ts';
import type { Phrasebook, PhrasebookEntry } from '../../src/knowledge/phrasebook.ts';
import { contentTerms } from '../../src/retrieval/content-terms.ts';
import type { Language } from '../../src/retrieval/query.ts';
import type { GoldQuestion } from './question-sets.ts';

/** Words in a row that two people who ask the same thing seldom share by chance. */
const RUN_LENGTH = 6;

/** Share of a line's content words that a question may hold, and the words that a line needs for a share to tell. */
const MAX_SHARED = 0.8;
const MIN_CONTENT_WORDS = 5;

/** A phrasebook line that says what an evaluation question says, so that finding its passage would prove nothing. */
export type Overlap = { passageId: string; line: string; questionId: string; reason: string };

/** Every overlap of a phrasebook with the questions, once a line. */
export function findOverlaps(phrasebook: Phrasebook, questions: readonly GoldQuestion[]): Overlap[] {
  const known = questions.map(({ id, q, lang }) => ({
    id,
    runs: new Set(runsOf(q)),
    terms: new Map<Language, ReadonlySet<string>>([[lang, new Set(contentTerms(q, lang))]]),
  }));
  return Object.entries(phrasebook).flatMap(([passageId, entry]) =>
    linesOf(entry).flatMap(({ line, language }) => {
      const terms = [...new Set(contentTerms(line, language))];
      const runs = runsOf(line);
      for (const question of known) {
        const run = runs.find((each) => question.runs.has(each));
        if (run !== undefined)
          return [{ passageId, line, questionId: question.id, reason: `the words "${run}"` }];
        const asked = question.terms.get(language);
        const shared = terms.filter((term) => asked?.has(term)).length;
        if (terms.length >= MIN_CONTENT_WORDS && shared >= MAX_SHARED * terms.length)
          return [
            {
              passageId,
              line,
              questionId: question.id,
              reason: `${shared} of ${terms.length} content words`,
            },
          ];
      }
      return [];
    }),
  );
}

const runsOf = (text: string): string[] => {
  const words = foldedWords(text);
  return words.slice(RUN_LENGTH - 1).map((_, at) => words.slice(at, at + RUN_LENGTH).join(' '));
};

const linesOf = ({ questions, keywords, es, fr, pt }: PhrasebookEntry): { line: string; language: Language }[] => [
  ...[...questions, keywords].map((line) => ({ line, language: 'en' as const })),
  ...es.map((line) => ({ line, language: 'es' as const })),
  ...fr.map((line) => ({ line, language: 'fr' as const })),
  ...pt.map((line) => ({ line, language: 'pt' as const })),
];

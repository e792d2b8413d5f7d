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
  const questionWithRun = new Map(questions.flatMap(({ id, q }) => runsOf(q).map((run) => [run, id])));
  const asked = questions.map(({ id, q, lang }) => ({ id, lang, terms: new Set(contentTerms(q, lang)) }));
  const overlapOf = ({ line, language }: Line): Pick<Overlap, 'questionId' | 'reason'> | undefined => {
    for (const run of runsOf(line)) {
      const questionId = questionWithRun.get(run);
      if (questionId !== undefined) return { questionId, reason: `the words "${run}"` };
    }
    const terms = [...new Set(contentTerms(line, language))];
    if (terms.length < MIN_CONTENT_WORDS) return undefined;
    for (const question of asked) {
      if (question.lang !== language) continue;
      const shared = terms.filter((term) => question.terms.has(term)).length;
      if (shared >= MAX_SHARED * terms.length)
        return { questionId: question.id, reason: `${shared} of ${terms.length} content words` };
    }
    return undefined;
  };
  return Object.entries(phrasebook).flatMap(([passageId, entry]) =>
    linesOf(entry).flatMap((line) => {
      const overlap = overlapOf(line);
      return overlap === undefined ? [] : [{ passageId, line: line.line, ...overlap }];
    }),
  );
}

type Line = { line: string; language: Language };

const runsOf = (text: string): string[] => {
  const words = foldedWords(text);
  return words.slice(RUN_LENGTH - 1).map((_, at) => words.slice(at, at + RUN_LENGTH).join(' '));
};

const linesOf = ({ questions, keywords, es, fr, pt }: PhrasebookEntry): Line[] => [
  ...[...questions, keywords].map((line) => ({ line, language: 'en' as const })),
  ...es.map((line) => ({ line, language: 'es' as const })),
  ...fr.map((line) => ({ line, language: 'fr' as const })),
  ...pt.map((line) => ({ line, language: 'pt' as const })),
];

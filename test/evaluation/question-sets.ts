import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Language, Turn } from '../../src/retrieval/query.ts';

/** One question of the yardstick; evidence is a list of groups, each met by any one of its verbatim snippets. */
export const GoldQuestion = z.object({
  id: z.string(),
  q: z.string(),
  lang: Language,
  kind: z.string(),
  answerable: z.boolean(),
  evidence: z.array(z.array(z.string()).min(1)),
  history: z.array(Turn).optional(),
});
export type GoldQuestion = z.infer<typeof GoldQuestion>;

/** The files of the yardstick; the `own-` files were written by authors who had not seen the phrasebook. */
export const QUESTION_FILES = [
  'questions',
  'natural',
  'follow-ups',
  'own-questions',
  'own-natural',
  'own-unanswerable',
] as const;
export type QuestionFile = (typeof QUESTION_FILES)[number];

/** The questions of a file, by id. */
export function readQuestions(file: QuestionFile): GoldQuestion[] {
  const content = readFileSync(new URL(`./${file}.jsonl`, import.meta.url), 'utf8');
  const questions = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => GoldQuestion.parse(JSON.parse(line)));
  return questions.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Half of the questions of a file: every other one by id. Weights are chosen and misses are read on the development half
 * alone; of the other one only totals are looked at.
 */
export function halfOf(questions: readonly GoldQuestion[], half: 'development' | 'held-out'): GoldQuestion[] {
  return questions.filter((_, index) => index % 2 === (half === 'development' ? 0 : 1));
}

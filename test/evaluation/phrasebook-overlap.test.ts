import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFiles, readKnowledgeFolder } from '../../src/knowledge/read-knowledge.ts';
import { foldedWords } from '../../src/knowledge/words.ts';
import { findOverlaps } from './phrasebook-overlap.ts';
import { type GoldQuestion, QUESTION_FILES, readQuestions } from './question-sets.ts';

/** Two megabytes of YAML take seconds on a busy machine. */
const READING_LIMIT_MS = 60_000;

const questions = QUESTION_FILES.flatMap((file) => readQuestions(file));

/** Shorter questions ("thank you so much") are what a rule must hold. */
const MIN_WORDS = 5;

describe('the phrasebook', () => {
  it(
    'says no evaluation question in its own words, which would measure memory',
    { timeout: READING_LIMIT_MS },
    async () => {
      const directory = fileURLToPath(new URL('../../knowledge', import.meta.url));
      const { phrasebook } = readKnowledgeFiles(await readKnowledgeFolder(directory));
      expect(findOverlaps(phrasebook, questions)).toEqual([]);
    },
  );
});

describe('the glossary and the rules of manner', () => {
  const rules = readdirSync(new URL('../../src/answering/manner-rules', import.meta.url)).map(
    (file) => `../../src/answering/manner-rules/${file}`,
  );
  it.each(['../../knowledge/glossary.yaml', ...rules])('hold no evaluation question: %s', (file) => {
    const words = ` ${foldedWords(readFileSync(new URL(file, import.meta.url), 'utf8')).join(' ')} `;
    const held = questions
      .map(({ q }) => foldedWords(q))
      .filter((asked) => asked.length >= MIN_WORDS && words.includes(` ${asked.join(' ')} `));
    expect(held).toEqual([]);
  });
});

describe('findOverlaps()', () => {
  const question: GoldQuestion = {
    id: 'q1',
    q: 'How many foreign pupils attended public schools in Ecuador last year?',
    lang: 'en',
    kind: 'specific',
    answerable: false,
    evidence: [],
  };
  const overlapsOf = (line: string): string[] =>
    findOverlaps({ 'practices/1': { questions: [line], keywords: '', es: [], fr: [], pt: [] } }, [
      question,
    ]).map(({ reason }) => reason);

  it('finds six words in a row, whatever their case and signs', () => {
    expect(overlapsOf('Pupils attended: public schools in Ecuador')).toEqual([
      'the words "pupils attended public schools in ecuador"',
    ]);
  });

  it('finds the same content words in another order', () => {
    expect(overlapsOf('Ecuador schools that are public: pupils, foreign ones, attending')).toEqual([
      '6 of 7 content words',
    ]);
  });

  it.each(['how many children of other nations learn there?', 'schools in Ecuador'])(
    'lets "%s" pass, which only asks for the same',
    (line) => {
      expect(overlapsOf(line)).toEqual([]);
    },
  );
});

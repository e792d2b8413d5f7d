import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Glossary } from '../../src/knowledge/glossary.ts';
import type { Passage } from '../../src/knowledge/passage.ts';
import { readYaml } from '../../src/knowledge/read-yaml.ts';
import type { KnowledgeRecord } from '../../src/knowledge/record.ts';
import { createLogger } from '../../src/logger.ts';
import { createRetrieval } from '../../src/retrieval/create-retrieval.ts';
import { openIndex } from '../../src/retrieval/index-file.ts';

const Paragraph = z.object({ id: z.string(), text: z.string() });
const GeneralQuestion = z.object({ q: z.string(), paragraph: z.string() });

const DEPTH = 60;

const root = new URL('../../', import.meta.url);

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(new URL(`test/fixtures/${file}`, root), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** Paragraphs of general knowledge that nobody tuned for, as passages of a document without a phrasebook. */
export const readGeneralPassages = (): Passage[] =>
  readLines('general-paragraphs.jsonl', Paragraph).map(({ id, text }, index) => ({
    id: `general/${id}`,
    recordId: `general/${id}`,
    text,
    locator: { document: 'general', section: [], lines: { from: index + 1, to: index + 1 } },
  }));

/** Questions on them, each with the id of the passage that answers. */
export const readGeneralQuestions = (): { text: string; passageId: string }[] =>
  readLines('general-questions.jsonl', GeneralQuestion).map(({ q, paragraph }) => ({
    text: q,
    passageId: `general/${paragraph}`,
  }));

/** Ids of the passages that are found, best first: before and after ranking. */
export type GeneralSearch = {
  retrieve: (text: string) => Promise<string[]>;
  rank: (text: string) => Promise<string[]>;
  close: () => void;
};

/** The assistant's own index, retrievers and rankers over other passages; the glossary is the real one. */
export function openGeneralSearch(passages: readonly Passage[]): GeneralSearch {
  const folder = mkdtempSync(path.join(tmpdir(), 'general-text-'));
  const records = passages.map(recordOf);
  const glossary = readGlossary();
  const index = openIndex({
    file: path.join(folder, 'index.sqlite'),
    hash: 'general',
    build: () => ({ documents: [], records, passages, phrasebook: {}, glossary }),
    logger: createLogger({ level: 'silent' }),
  });
  const { database, latentSpace: space } = index;
  const { understand, retriever, ranker } = createRetrieval({ database, knowledge: index.knowledge, space });
  const idsOf = (found: readonly { passage: Passage }[]): string[] => found.map(({ passage }) => passage.id);
  return {
    retrieve: async (text) => idsOf(await retriever.retrieve(understand({ text }), { limit: DEPTH })),
    rank: async (text) => {
      const query = understand({ text });
      return idsOf(ranker.rank(query, await retriever.retrieve(query, { limit: DEPTH })));
    },
    close: () => {
      index.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const recordOf = ({ recordId, locator }: Passage): KnowledgeRecord => ({
  id: recordId,
  kind: 'user-document',
  document: 'general',
  title: recordId,
  countries: [],
  regions: [],
  cities: [],
  organisations: [],
  sdgs: [],
  serviceAreas: [],
  targetGroups: [],
  years: [],
  locator,
});

function readGlossary(): Glossary {
  const file = fileURLToPath(new URL('knowledge/glossary.yaml', root));
  const outcome = readYaml(readFileSync(file, 'utf8'), { schema: Glossary, file });
  if (outcome.kind === 'faulty') throw new Error(outcome.problems.join('\n'));
  return outcome.value;
}

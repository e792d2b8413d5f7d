// Fits the weights of the order of evidence and prints them, with the recall that they reach on both halves.
//   node test/evaluation/fit-ranking.ts
// Copy the printed weights into src/retrieval/ranking-model.ts.
//
// Learnt from two kinds of examples that weigh the same together: lines of the phrasebook, one in ten, left out of an
// index that is made for this, each a question whose passage is known; and the development half of the questions.
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/build-knowledge.ts';
import { documentParsers } from '../../src/knowledge/documents/index.ts';
import type { Phrasebook } from '../../src/knowledge/phrasebook.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from '../../src/knowledge/read-knowledge.ts';
import { createLogger } from '../../src/logger.ts';
import { createRetrieval, type Retrieval } from '../../src/retrieval/create-retrieval.ts';
import { openIndex } from '../../src/retrieval/index-file.ts';
import type { Asked } from '../../src/retrieval/understand.ts';
import { DEPTH } from '../../src/retrieval/rankers/fitted-order.ts';
import { createFirstRankers } from '../../src/retrieval/rankers/index.ts';
import { RANKING_KEYS } from '../../src/retrieval/ranking-model.ts';
import { fitSoftmax, recallOf, type RankedExample } from './fit-softmax.ts';
import { halfOf, QUESTION_FILES, readQuestions } from './question-sets.ts';
import { foldWords } from './scoring/fold-words.ts';

/** One line in so many is left out of the phrasebook. */
const LEFT_OUT = 10;

type LeftOut = Asked & { passageId: string };

/** The phrasebook without the lines that are asked, chosen by their hash, so that the same are left out every time. */
function leaveOut(phrasebook: Phrasebook): { kept: Phrasebook; asked: LeftOut[] } {
  const asked: LeftOut[] = [];
  const isLeftOut = (line: string): boolean =>
    createHash('sha256').update(line).digest().readUInt32BE(0) % LEFT_OUT === 0;
  const entries = Object.entries(phrasebook).map(([passageId, entry]) => {
    const keep = (language: 'en' | 'es' | 'fr' | 'pt', lines: readonly string[]): string[] => {
      const out = lines.slice(1).filter((line) => /[?¿]/.test(line) && isLeftOut(line));
      asked.push(...out.map((text) => ({ text, language, passageId })));
      return lines.filter((line) => !out.includes(line));
    };
    const { es, fr, pt } = entry;
    const questions = keep('en', entry.questions);
    return [
      passageId,
      { ...entry, questions, es: keep('es', es), fr: keep('fr', fr), pt: keep('pt', pt) },
    ] as const;
  });
  return { kept: Object.fromEntries(entries), asked };
}

function openWithout(knowledge: Knowledge, kept: Phrasebook): Retrieval {
  const index = openIndex({
    file: path.join(mkdtempSync(path.join(tmpdir(), 'fit-')), 'index.sqlite'),
    hash: 'fit',
    build: () => ({ ...knowledge, phrasebook: kept }),
    logger: createLogger({ level: 'warn' }),
  });
  return createRetrieval({ database: index.database, knowledge: index.knowledge, space: index.latentSpace });
}

/** What the order of evidence weighs for a question, and which passages meet each thing that it asks. */
async function exampleOf(
  asked: Asked,
  { retrieval, meets }: { retrieval: Retrieval; meets: readonly ((text: string, id: string) => boolean)[] },
): Promise<RankedExample | undefined> {
  const query = retrieval.understand(asked);
  if (query.expects === 'look-up') return undefined;
  const found = await retrieval.retriever.retrieve(query, { limit: 60 });
  const evidence = createFirstRankers(retrieval.catalogue).rank(query, found).slice(0, DEPTH);
  const features = retrieval
    .measureRanking(query, evidence)
    .map((each) => RANKING_KEYS.map((key) => each[key]));
  const groups = meets.map((meet) =>
    evidence.flatMap(({ passage }, index) => (meet(foldWords(passage.text), passage.id) ? [index] : [])),
  );
  return { features, groups };
}

async function fromLines(retrieval: Retrieval, asked: readonly LeftOut[]): Promise<RankedExample[]> {
  const examples: RankedExample[] = [];
  for (const { passageId, ...question } of asked) {
    const own = foldWords(retrieval.catalogue.passage(passageId)?.text ?? '');
    const example = await exampleOf(question, {
      retrieval,
      meets: [(text, id) => id === passageId || text === own],
    });
    if (example !== undefined) examples.push(example);
  }
  return examples;
}

async function fromQuestions(
  retrieval: Retrieval,
  half: 'development' | 'held-out',
): Promise<RankedExample[]> {
  const examples: RankedExample[] = [];
  for (const { q, history, answerable, evidence } of QUESTION_FILES.flatMap((file) =>
    halfOf(readQuestions(file), half),
  )) {
    if (!answerable) continue;
    const meets = evidence.map((group) => {
      const snippets = group.map(foldWords);
      return (text: string) => snippets.some((snippet) => text.includes(snippet));
    });
    const example = await exampleOf({ text: q, history }, { retrieval, meets });
    if (example !== undefined) examples.push(example);
  }
  return examples;
}

const knowledge = buildKnowledge(
  readKnowledgeFiles(await readKnowledgeFolder('knowledge')),
  documentParsers,
).knowledge;
const { kept, asked } = leaveOut(knowledge.phrasebook);
const retrieval = openWithout(knowledge, kept);
const lines = await fromLines(retrieval, asked);
const development = await fromQuestions(retrieval, 'development');
const weights = fitSoftmax([
  ...lines.map((example) => ({ ...example, weight: development.length / lines.length })),
  ...development.map((example) => ({ ...example, weight: 1 })),
]);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
RANKING_KEYS.forEach((key, at) => print(`  ${key}: ${(weights[at] ?? 0).toFixed(2)},`));
for (const [name, examples] of [
  ['left-out lines', lines],
  ['development', development],
  ['held out', await fromQuestions(retrieval, 'held-out')],
] as const)
  print(
    `${name}: ${examples.length} questions, recall@1 and @5 before ${recallOf(examples)}, after ${recallOf(examples, weights)}`,
  );

// Fits the weights of the decision to answer on the development half and prints them, with what they would refuse.
//   node test/evaluation/fit-abstention.ts
// Copy the printed weights into src/answering/abstention-model.ts, with the least likelihoods.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { abstentionFeatures } from '../../src/answering/abstain.ts';
import type { AbstentionFeatures } from '../../src/answering/abstention-model.ts';
import { findManner } from '../../src/answering/find-manner.ts';
import { buildEngine, type EngineParts } from '../../src/build-engine.ts';
import { createLogger } from '../../src/logger.ts';
import { type GoldQuestion, halfOf, QUESTION_FILES, readQuestions } from './question-sets.ts';

/** Strength of the pull towards small weights, for standardised features. */
const RIDGE = 0.03;
const ROUNDS = 4000;
const STEP = 0.5;

/** Share of the answerable questions that may be refused. */
const MAX_REFUSED = 0.055;

type Example = { features: AbstentionFeatures; answerable: boolean; isEnglish: boolean };

const KEYS = [
  'coverage',
  'unknown',
  'closeness',
  'lineMatch',
  'likeness',
  'rareWords',
  'words',
  'clauses',
  'asksAmount',
  'asksPerson',
  'lacksNoun',
  'lacksPlaces',
  'lacksYear',
  'lacksNumber',
  'isFollowUp',
  'margin',
] as const;

async function examples(parts: EngineParts, half: 'development' | 'held-out'): Promise<Example[]> {
  const questions: GoldQuestion[] = QUESTION_FILES.flatMap((file) => halfOf(readQuestions(file), half));
  const found: Example[] = [];
  for (const { q, history, answerable } of questions) {
    const query = parts.understand({ text: q, history });
    if (query.references.length > 0 || query.terms.length === 0 || findManner(query) !== undefined) continue;
    const evidence = parts.ranker
      .rank(query, await parts.retriever.retrieve(query, { limit: 60 }))
      .slice(0, 10);
    const support = parts.measureSupport(query, evidence);
    found.push({
      features: abstentionFeatures(query, { evidence, catalogue: parts.catalogue, support }),
      answerable,
      isEnglish: query.language === 'en',
    });
  }
  return found;
}

/** Logistic regression by gradient descent on standardised features; both classes weigh the same. */
function fit(all: readonly Example[]): { intercept: number; weights: number[] } {
  const columns = KEYS.map((key) => all.map(({ features }) => features[key]));
  const mean = columns.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const deviation = columns.map(
    (values, at) =>
      Math.sqrt(values.reduce((sum, value) => sum + (value - (mean[at] ?? 0)) ** 2, 0) / values.length) || 1,
  );
  const standard = all.map(({ features }) =>
    KEYS.map((key, at) => (features[key] - (mean[at] ?? 0)) / (deviation[at] ?? 1)),
  );
  const count = {
    true: all.filter(({ answerable }) => answerable).length,
    false: all.filter(({ answerable }) => !answerable).length,
  };
  let weights = KEYS.map(() => 0);
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight) => RIDGE * weight);
    let interceptSlope = 0;
    standard.forEach((row, index) => {
      const answerable = all[index]?.answerable === true;
      const likelihood =
        1 /
        (1 + Math.exp(-(intercept + row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0))));
      const error = (likelihood - (answerable ? 1 : 0)) * (0.5 / count[`${answerable}`]);
      interceptSlope += error;
      row.forEach((value, at) => (slope[at] = (slope[at] ?? 0) + error * value));
    });
    weights = weights.map((weight, at) => weight - STEP * (slope[at] ?? 0));
    intercept -= STEP * interceptSlope;
  }
  const plain = weights.map((weight, at) => weight / (deviation[at] ?? 1));
  return {
    intercept: intercept - plain.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0),
    weights: plain,
  };
}

const parts = await buildEngine({
  knowledgeDirectory: 'knowledge',
  dataDirectory: mkdtempSync(path.join(tmpdir(), 'fit-')),
  logger: createLogger({ level: 'warn' }),
});
const development = await examples(parts, 'development');
const { intercept, weights } = fit(development);
const likelihood = ({ features }: Example): number =>
  1 /
  (1 + Math.exp(-(intercept + KEYS.reduce((sum, key, at) => sum + features[key] * (weights[at] ?? 0), 0))));
/** The likelihood under which so many of the answerable questions lie, for questions in English or in another language. */
function leastLikelihood(isEnglish: boolean): number {
  const sorted = development
    .filter((each) => each.answerable && each.isEnglish === isEnglish)
    .map(likelihood)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * MAX_REFUSED)] ?? 0;
}

const least = { en: leastLikelihood(true), foreign: leastLikelihood(false) };
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
print(`intercept: ${intercept.toFixed(2)},`);
KEYS.forEach((key, at) => print(`${key}: ${(weights[at] ?? 0).toFixed(2)},`));
print(`MIN_LIKELIHOOD = { en: ${least.en.toFixed(2)}, foreign: ${least.foreign.toFixed(2)} }`);
for (const [name, all] of [
  ['development', development],
  ['held out', await examples(parts, 'held-out')],
] as const) {
  const refused = (answerable: boolean): string => {
    const some = all.filter((each) => each.answerable === answerable);
    const isRefused = (each: Example): boolean =>
      likelihood(each) < (each.isEnglish ? least.en : least.foreign);
    return `${some.filter(isRefused).length} of ${some.length}`;
  };
  print(`${name}: refuses ${refused(true)} answerable, ${refused(false)} unanswerable`);
}
parts.close();

import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Passage } from '../knowledge/passage.ts';
import { type AskedKinds, askedKinds, PRACTICE_KINDS, REFERENCE_KINDS, RULE_KINDS } from './asked-kinds.ts';
import type { Evidence } from './evidence.ts';
import type { LineMeter } from './measure-lines.ts';
import type { PassageWords } from './passage-words.ts';
import type { Query } from './query.ts';
import type { RankingFeatures } from './ranking-model.ts';
import type { TermWeights } from './term-weights.ts';

/** Measures what the order of evidence weighs, for each passage of it. */
export type RankingMeter = (query: Query, evidence: readonly Evidence[]) => RankingFeatures[];

type Given = {
  catalogue: Catalogue;
  weigh: TermWeights;
  wordsOf: PassageWords;
  measureLines: LineMeter;
};

/** A meter over an open index. */
export function createRankingMeter(given: Given): RankingMeter {
  return (query, evidence) => {
    const measureWords = wordMeter(query, given);
    const familyOf = familyShares(evidence, given.catalogue);
    const asked = askedKinds(query);
    const best = Math.max(0, ...evidence.map(({ score }) => score)) || 1;
    return evidence.map((each, index) => ({
      joint: each.score / best,
      ...retrieverShares(each, query),
      ...measureWords(each.passage),
      family: familyOf(each),
      ...placeInRecord(each, { query, best: evidence[0], isBest: index === 0 }),
      ...kindFeatures(each.passage, { query, asked, catalogue: given.catalogue }),
    }));
  };
}

/** Shares that the retrievers gave; a question of one clause is its own clause. */
function retrieverShares({ shares = {} }: Evidence, { clauses }: Query) {
  const lexical = shares.lexical ?? 0;
  const latent = shares.latent ?? 0;
  return {
    lexical,
    synonyms: shares.synonyms ?? 0,
    latent,
    lexicalByClause: clauses.length === 0 ? lexical : (shares['lexical-by-clause'] ?? 0),
    latentByClause: clauses.length === 0 ? latent : (shares['latent-by-clause'] ?? 0),
  };
}

/** Measures a passage by its own words and by the lines of its phrasebook entry. */
function wordMeter(query: Query, { weigh, wordsOf, measureLines }: Given) {
  const { language, terms } = query;
  const measure = measureLines(query);
  const weights = terms.map((term) => weigh(term, language));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return (passage: Passage) => {
    const words = wordsOf(passage, language);
    const held = weights.reduce((sum, weight, at) => sum + (words.has(terms[at] ?? '') ? weight : 0), 0);
    return { ...measure(passage, (term) => words.has(term)), coverage: held / total };
  };
}

/** What the passages of each objective or practice weigh together, against the weightiest. */
function familyShares(evidence: readonly Evidence[], catalogue: Catalogue): (each: Evidence) => number {
  const family = ({ passage }: Evidence): string =>
    catalogue.record(passage.recordId)?.parentId ?? passage.recordId;
  const weight = new Map<string, number>();
  for (const each of evidence) {
    const own = (each.shares?.lexical ?? 0) + (each.shares?.latent ?? 0);
    weight.set(family(each), (weight.get(family(each)) ?? 0) + own);
  }
  const most = Math.max(0, ...weight.values()) || 1;
  return (each) => (weight.get(family(each)) ?? 0) / most;
}

function placeInRecord(
  { passage }: Evidence,
  { query, best, isBest }: { query: Query; best: Evidence | undefined; isBest: boolean },
) {
  const isBeside = !isBest && passage.recordId === best?.passage.recordId;
  const hasAmount = query.asksFor.amount && /\d/.test(passage.text);
  return {
    besideBest: mark(isBeside),
    amountBesideBest: mark(hasAmount && passage.recordId === best?.passage.recordId),
    wantedAmount: mark(hasAmount),
    wantedDate: mark(query.asksFor.date && /\b(?:19|20)\d{2}\b/.test(passage.text)),
  };
}

function kindFeatures(
  passage: Passage,
  { query, asked, catalogue }: { query: Query; asked: AskedKinds; catalogue: Catalogue },
) {
  const record = catalogue.record(passage.recordId);
  const kind = record?.kind ?? 'narrative';
  const places = record === undefined ? [] : [...record.countries, ...record.cities, ...record.regions];
  return {
    reference: mark(REFERENCE_KINDS.has(kind) && !asked.lists),
    practice: mark(PRACTICE_KINDS.has(kind)),
    wantedPractice: mark(asked.practices && PRACTICE_KINDS.has(kind)),
    wantedRule: mark(asked.rules && RULE_KINDS.has(kind)),
    wantedLessons: mark(asked.lessons && kind === 'practice-lessons'),
    heading: mark(kind === 'objective' || kind === 'recommendation'),
    namedDocument: mark(query.documents.includes(passage.locator.document)),
    namedPlace: mark(query.places.some((place) => places.includes(place))),
  };
}

const mark = (is: boolean): number => (is ? 1 : 0);

import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Support, SupportMeter } from '../retrieval/measure-support.ts';
import type { Query } from '../retrieval/query.ts';
import type { Resolved } from '../retrieval/resolve-references.ts';
import { type AbstentionFeatures, likelihoodOfAnswer, MIN_LIKELIHOOD } from './abstention-model.ts';
import type { AbstainReason } from './answer.ts';
import { doesNotExist } from './does-not-exist.ts';

type Given = {
  query: Query;
  evidence: readonly Evidence[];
  resolved: readonly Resolved[];
  catalogue: Catalogue;
  measureSupport: SupportMeter;
};

/** Characters of a question at most; a longer text is no question that words of a passage could answer. */
export const MAX_QUESTION_LENGTH = 2000;

/** One sentence that holds so much of a question's words answers it, be it a single word: "remittances". */
const WHOLE_MATCH = 0.95;

/** A follow-up says half of what it means: half the likelihood is enough for it. */
const FOLLOW_UP_SHARE = 0.5;

/** Passages that must hold a place or a year for it to count as covered: those that people see first. */
const LOOKED_AT = 5;

/** Why the documents do not answer, or undefined when they may. */
export function reasonToAbstain({
  query,
  evidence,
  resolved,
  catalogue,
  measureSupport,
}: Given): AbstainReason | undefined {
  if (query.text.trim() === '') return { kind: 'empty-question' };
  if (query.text.length > MAX_QUESTION_LENGTH)
    return { kind: 'question-too-long', maxLength: MAX_QUESTION_LENGTH };
  const unknown = resolved.find((each) => each.kind === 'unknown');
  if (unknown !== undefined) return doesNotExist(unknown.reference, catalogue);
  if (resolved.length > 0) return undefined;
  if (evidence.length === 0 || query.terms.every((term) => /^\d+$/.test(term)))
    return { kind: 'weak-evidence' };
  const missing = [...unknownPlaces(query, catalogue), ...laterYears(query, { evidence, catalogue })];
  if (missing.length > 0) return { kind: 'not-covered', missing };
  const support = measureSupport(query, evidence);
  if (support.sentenceMatch >= WHOLE_MATCH && !query.asksFor.amount && !support.lacksNoun) return undefined;
  const features = abstentionFeatures(query, { evidence, catalogue, support });
  const least = query.isFollowUp ? MIN_LIKELIHOOD * FOLLOW_UP_SHARE : MIN_LIKELIHOOD;
  return likelihoodOfAnswer(features) < least ? { kind: 'weak-evidence' } : undefined;
}

/** What the decision weighs; open to the script that fits the weights. */
export function abstentionFeatures(
  query: Query,
  { evidence, catalogue, support }: { evidence: readonly Evidence[]; catalogue: Catalogue; support: Support },
): AbstentionFeatures {
  const { lacksNoun, ...shares } = support;
  return {
    ...shares,
    words: Math.log(1 + query.terms.length),
    asksAmount: query.asksFor.amount ? 1 : 0,
    lacksNoun: lacksNoun ? 1 : 0,
    lacksPlace: lacksPlace(query, { evidence, catalogue }) ? 1 : 0,
    lacksYear: lacksYear(query, evidence) ? 1 : 0,
  };
}

function placesOf({
  countries,
  cities,
  regions,
}: {
  countries: string[];
  cities: string[];
  regions: string[];
}): string[] {
  return [...countries, ...cities, ...regions];
}

/** Places that no record of the whole knowledge names. */
function unknownPlaces({ places }: Query, catalogue: Catalogue): string[] {
  return places.filter((place) => !catalogue.records.some((record) => placesOf(record).includes(place)));
}

function lacksPlace(
  { places }: Query,
  { evidence, catalogue }: { evidence: readonly Evidence[]; catalogue: Catalogue },
): boolean {
  const seen = evidence
    .slice(0, LOOKED_AT)
    .flatMap(({ passage }) => catalogue.record(passage.recordId) ?? []);
  return places.some((place) => !seen.some((record) => placesOf(record).includes(place)));
}

const holdsYear = (evidence: readonly Evidence[], year: number): boolean =>
  evidence.slice(0, LOOKED_AT).some(({ passage }) => passage.text.includes(String(year)));

const lacksYear = ({ years }: Query, evidence: readonly Evidence[]): boolean =>
  years.some((year) => !holdsYear(evidence, year));

/** Years after the newest document: it can only look ahead to them, in so many words. */
function laterYears(
  { years }: Query,
  { evidence, catalogue }: { evidence: readonly Evidence[]; catalogue: Catalogue },
): string[] {
  const newest = Math.max(...catalogue.documents.map(({ date }) => Number(date.slice(0, 4))));
  return years
    .filter((year) => year > newest && year < 2100 && !holdsYear(evidence.slice(0, 1), year))
    .map(String);
}

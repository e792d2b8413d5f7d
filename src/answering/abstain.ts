import type { Catalogue } from '../knowledge/catalogue.ts';
import { foldText } from '../knowledge/words.ts';
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

/** Numbers up to this one count things that anybody says: "2 or 3 reasons". */
const MAX_COUNT = 12;

/** A question of more clauses tells more of a story, not more of what it wants. */
const MAX_CLAUSES = 4;

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
  const match = query.asksFor.amount ? support.amountMatch : support.sentenceMatch;
  if (match >= WHOLE_MATCH && !support.lacksNoun) return undefined;
  const features = abstentionFeatures(query, { evidence, catalogue, support });
  const least = query.language === 'en' ? MIN_LIKELIHOOD.en : MIN_LIKELIHOOD.foreign;
  return likelihoodOfAnswer(features) < least ? { kind: 'weak-evidence' } : undefined;
}

/** What the decision weighs; open to the script that fits the weights. */
export function abstentionFeatures(
  query: Query,
  { evidence, catalogue, support }: { evidence: readonly Evidence[]; catalogue: Catalogue; support: Support },
): AbstentionFeatures {
  const { lacksNoun, coverage, unknown, closeness, lineMatch, likeness, rareWords } = support;
  return {
    coverage,
    unknown,
    closeness,
    lineMatch,
    likeness,
    rareWords,
    words: Math.log(1 + query.terms.length),
    asksAmount: query.asksFor.amount ? 1 : 0,
    lacksNoun: lacksNoun ? 1 : 0,
    asksPerson: query.asksFor.person ? 1 : 0,
    lacksPlaces: shareOfPlacesLacking(query, { evidence, catalogue }),
    lacksYear: lacksYear(query, evidence) ? 1 : 0,
    lacksNumber: lacksNumber(query, evidence) ? 1 : 0,
    isFollowUp: query.isFollowUp ? 1 : 0,
    clauses: Math.min(query.clauses.length, MAX_CLAUSES),
    margin: marginOf(evidence),
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

/**
 * Places that a question asks about and the knowledge nowhere names. A question that names known ones too, and does not
 * say which of them it asks about, may still be answered.
 */
function unknownPlaces({ askedPlaces, places, text }: Query, catalogue: Catalogue): readonly string[] {
  const unknown = askedPlaces.filter((place) => !isNamed(place, catalogue));
  return text.includes('?') || unknown.length === places.length ? unknown : [];
}

function isNamed(place: string, { records, passages }: Catalogue): boolean {
  const words = foldText(place);
  return (
    records.some((record) => placesOf(record).includes(place)) ||
    passages.some(({ text }) => foldText(text).includes(words))
  );
}

/** Share of the places of a question that the best passages neither are on nor name. */
function shareOfPlacesLacking(
  { places }: Query,
  { evidence, catalogue }: { evidence: readonly Evidence[]; catalogue: Catalogue },
): number {
  if (places.length === 0) return 0;
  const seen = evidence.slice(0, LOOKED_AT);
  const known = new Set(
    seen.flatMap(({ passage }) => catalogue.record(passage.recordId) ?? []).flatMap(placesOf),
  );
  const words = foldText(seen.map(({ passage }) => passage.text).join(' '));
  return (
    places.filter((place) => !known.has(place) && !words.includes(foldText(place))).length / places.length
  );
}

/** A number of the question, other than a year or a small count, that no best passage holds. */
const lacksNumber = ({ numbers, years }: Query, evidence: readonly Evidence[]): boolean =>
  numbers.some(
    (number) =>
      Number(number) > MAX_COUNT &&
      !years.includes(Number(number)) &&
      !evidence.slice(0, LOOKED_AT).some(({ passage }) => passage.text.includes(number)),
  );

/** How far the best passage stands above the last one that is looked at: the logarithm of their scores' ratio. */
function marginOf(evidence: readonly Evidence[]): number {
  const best = evidence[0]?.score ?? 0;
  const last = evidence[LOOKED_AT - 1]?.score ?? best;
  return best > 0 && last > 0 ? Math.log(best / last) : 0;
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

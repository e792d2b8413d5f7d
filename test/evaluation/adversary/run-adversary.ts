import type { Draft } from '../../../src/answering/answer.ts';
import type { StatementChecker } from '../../../src/answering/check-statement.ts';
import { verifyQuotes } from '../../../src/answering/verify-quotes.ts';
import type { Catalogue } from '../../../src/knowledge/catalogue.ts';
import type { Language } from '../../../src/retrieval/query.ts';
import { CORRUPTIONS_OF_FACTS } from './corruptions-of-facts.ts';
import { CORRUPTIONS_OF_MEANING } from './corruptions-of-meaning.ts';
import { CORRUPTIONS_OF_ORDER } from './corruptions-of-order.ts';
import { CORRUPTIONS_OF_QUOTES } from './corruptions-of-quotes.ts';
import { oneStatement } from './corruption.ts';
import { makeTrueDrafts } from './make-true-drafts.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import type { TrueDraft } from './true-draft.ts';

/** Statements tried, and those among them that went wrong. */
export type Count = { tried: number; failed: number };

/** Tried and counted statements of one kind. */
export type Tally = Count & { name: string; severity: 'hard' | 'subtle' | 'order' | 'true' };

/** A tally with its part of each language that statements were written in. */
export type TallyByLanguage = Tally & { byLanguage: Record<Language, Count> };

/** What the adversary found: corrupted statements that passed, true ones that were dropped. */
export type Figures = {
  tallies: TallyByLanguage[];
  failures: { name: string; text: string; quote: string }[];
};

/** Kinds that find few drafts to hold on to come first, so that the others can make up their number. */
const CORRUPTIONS = [
  ...CORRUPTIONS_OF_ORDER,
  ...CORRUPTIONS_OF_MEANING,
  ...CORRUPTIONS_OF_FACTS,
  ...CORRUPTIONS_OF_QUOTES,
];

type Given = { catalogue: Catalogue; checkStatement: StatementChecker; count: number; seed: number };

/** Attempts for each corruption that is wanted; some drafts offer a kind no hold, and none is tried twice. */
const ATTEMPTS = 12;

/** Passages around the right one in the evidence of a draft. */
const NEIGHBOURS = 6;

/** Corrupts true drafts until `count` were tried, in turn by every kind, and counts what gets through. */
export function runAdversary({ catalogue, checkStatement, count, seed }: Given): Figures {
  const random = seededRandom(seed);
  const drafts = makeTrueDrafts(catalogue.passages);
  const written = drafts.filter(({ kind }) => kind === 'translation' || kind === 'paraphrase');
  const figures: Figures = { tallies: [], failures: [] };
  const passes = (draft: Draft, of: TrueDraft): boolean =>
    verifyQuotes(draft, {
      evidence: evidenceFor(draft, { of, catalogue, random }),
      catalogue,
      checkStatement,
      language: of.language,
    }).statements.length > 0;
  for (const kind of ['sentence', 'shortened', 'paraphrase', 'translation'] as const) {
    const tally = emptyTally(kind, 'true');
    for (const of of drafts.filter((draft) => draft.kind === kind)) {
      const isDropped = !passes(oneStatement(of.text, of.passage.id, of.quote), of);
      countOne(tally, of.language, isDropped);
      if (isDropped) figures.failures.push({ name: kind, text: of.text, quote: of.quote });
    }
    figures.tallies.push(tally);
  }
  let left = count;
  for (const [index, { name, severity, corrupt }] of CORRUPTIONS.entries()) {
    const each = Math.ceil(left / (CORRUPTIONS.length - index));
    const tally = emptyTally(name, severity);
    const tried = new Set<string>();
    for (let attempt = 0; tally.tried < each && attempt < each * ATTEMPTS; attempt += 1) {
      const of = random.pick(attempt % 3 === 0 ? written : drafts);
      const draft = corrupt(of, { random, drafts });
      const key = JSON.stringify(draft);
      if (draft === undefined || tried.has(key)) continue;
      tried.add(key);
      const isPassed = passes(draft, of);
      countOne(tally, of.language, isPassed);
      if (isPassed) figures.failures.push({ name, text: draft.statements[0]?.text ?? '', quote: of.quote });
    }
    left -= tally.tried;
    figures.tallies.push(tally);
  }
  return figures;
}

const emptyTally = (name: string, severity: Tally['severity']): TallyByLanguage => ({
  name,
  severity,
  tried: 0,
  failed: 0,
  byLanguage: {
    en: { tried: 0, failed: 0 },
    es: { tried: 0, failed: 0 },
    fr: { tried: 0, failed: 0 },
    pt: { tried: 0, failed: 0 },
  },
});

function countOne(tally: TallyByLanguage, language: Language, isFailed: boolean): void {
  for (const count of [tally, tally.byLanguage[language]]) {
    count.tried += 1;
    if (isFailed) count.failed += 1;
  }
}

function evidenceFor(
  draft: Draft,
  { of, catalogue, random }: { of: TrueDraft; catalogue: Catalogue; random: Random },
): { passage: TrueDraft['passage']; score: number; foundBy: string; alsoAt: readonly string[] }[] {
  const cited = draft.statements.flatMap(({ support }) =>
    support.flatMap(({ passageId }) => catalogue.passage(passageId) ?? []),
  );
  const others = Array.from({ length: NEIGHBOURS }, () => random.pick(catalogue.passages));
  const passages = new Set([of.passage, ...cited, ...others]);
  return [...passages].map((passage) => ({ passage, score: 1, foundBy: 'adversary', alsoAt: [] }));
}

/** Statements of a severity, tried and failed, in all or of one language. */
export function sumOf({ tallies }: Figures, severity: Tally['severity'], language?: Language): Count {
  const counts = tallies
    .filter((tally) => tally.severity === severity)
    .map((tally) => (language === undefined ? tally : tally.byLanguage[language]));
  return {
    tried: counts.reduce((sum, { tried }) => sum + tried, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Share of what went wrong; 0 when nothing was tried. */
export const shareOf = ({ tried, failed }: Count): number => (tried === 0 ? 0 : failed / tried);

/** Share of failed statements among the tried ones of a severity, in all or of one language. */
export const failedShare = (figures: Figures, severity: Tally['severity'], language?: Language): number =>
  shareOf(sumOf(figures, severity, language));

import type { Draft } from '../../../src/answering/answer.ts';
import type { StatementChecker } from '../../../src/answering/check-statement.ts';
import { verifyQuotes } from '../../../src/answering/verify-quotes.ts';
import type { Catalogue } from '../../../src/knowledge/catalogue.ts';
import { CORRUPTIONS_OF_FACTS } from './corruptions-of-facts.ts';
import { CORRUPTIONS_OF_MEANING } from './corruptions-of-meaning.ts';
import { CORRUPTIONS_OF_QUOTES } from './corruptions-of-quotes.ts';
import { makeTrueDrafts } from './make-true-drafts.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import type { TrueDraft } from './true-draft.ts';

/** Tried and counted statements of one kind. */
export type Tally = {
  name: string;
  severity: 'hard' | 'subtle' | 'order' | 'true';
  tried: number;
  failed: number;
};

/** What the adversary found: corrupted statements that passed, true ones that were dropped. */
export type Figures = { tallies: Tally[]; failures: { name: string; text: string; quote: string }[] };

type Given = { catalogue: Catalogue; checkStatement: StatementChecker; count: number; seed: number };

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
    const tally: Tally = { name: kind, severity: 'true', tried: 0, failed: 0 };
    for (const of of drafts.filter((draft) => draft.kind === kind)) {
      tally.tried += 1;
      const draft = {
        statements: [{ text: of.text, support: [{ passageId: of.passage.id, quote: of.quote }] }],
      };
      if (!passes(draft, of)) fail(tally, figures, of);
    }
    figures.tallies.push(tally);
  }
  const corruptions = [...CORRUPTIONS_OF_QUOTES, ...CORRUPTIONS_OF_FACTS, ...CORRUPTIONS_OF_MEANING];
  const each = Math.ceil(count / corruptions.length);
  for (const { name, severity, corrupt } of corruptions) {
    const tally: Tally = { name, severity, tried: 0, failed: 0 };
    for (let attempt = 0; tally.tried < each && attempt < each * 30; attempt += 1) {
      const of = random.pick(attempt % 3 === 0 ? written : drafts);
      const draft = corrupt(of, { random, drafts });
      if (draft === undefined) continue;
      tally.tried += 1;
      if (passes(draft, of)) fail(tally, figures, { text: draft.statements[0]?.text ?? '', quote: of.quote });
    }
    figures.tallies.push(tally);
  }
  return figures;
}

function fail(tally: Tally, { failures }: Figures, { text, quote }: { text: string; quote: string }): void {
  tally.failed += 1;
  failures.push({ name: tally.name, text, quote });
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

/** Share of failed statements among the tried ones of a severity. */
export function failedShare({ tallies }: Figures, severity: Tally['severity']): number {
  const of = tallies.filter((tally) => tally.severity === severity);
  const tried = of.reduce((sum, tally) => sum + tally.tried, 0);
  return tried === 0 ? 0 : of.reduce((sum, tally) => sum + tally.failed, 0) / tried;
}

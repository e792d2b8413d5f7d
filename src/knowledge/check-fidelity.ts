import type { Omission, ParsedDocument } from './documents/document-parser.ts';
import type { Passage } from './passage.ts';
import { plainText } from './plain-text.ts';
import type { SourceLine } from './source-text.ts';

/** Share of a source's letters and digits that passages and headings must hold; the rest is listed with its reason. */
export const MIN_COVERAGE = 0.995;

/** How one document's passages stand in its source. */
export type FidelityReport = {
  /** One sentence a fault; empty when every passage stands in its source and everything left out has a reason. */
  problems: string[];
  /** Share of the supplied file's letters and digits that some passage or heading holds, 0 to 1. */
  coverage: number;
  /** What no passage holds, with its reason. */
  leftOut: Omission[];
};

type Given = {
  supplied: readonly SourceLine[];
  corrected: readonly SourceLine[];
  parsed: ParsedDocument;
  omitted: readonly Omission[];
};

/** Checks each passage word for word against the corrected source, and that nothing is lost without a reason. */
export function checkFidelity({ supplied, corrected, parsed, omitted }: Given): FidelityReport {
  const sheet = spread(corrected);
  const problems = parsed.passages.flatMap((passage) => markPassage(sheet, passage));
  for (const { locator } of [...parsed.passages, ...parsed.records])
    for (const heading of locator.section) markHeading(sheet, heading);
  markItemSigns(sheet);
  const reasons = [...parsed.omissions, ...omitted];
  const unexplained = uncoveredLines(sheet).filter(
    ({ line }) => !reasons.some(({ lines }) => lines.from <= line && line <= lines.to),
  );
  problems.push(
    ...unexplained.map(
      ({ line, words }) => `Line ${line} is in no passage and has no reason: "${words.slice(0, 120)}"`,
    ),
  );
  const held = sheet.text.replace(/[^]/g, (sign, at: number) => (sheet.covered[at] === 1 ? sign : ' '));
  const coverage = count(held) / count(supplied.map(({ text }) => plainText(text)).join(' '));
  if (coverage < MIN_COVERAGE)
    problems.push(
      `Passages hold ${(coverage * 100).toFixed(2)} % of the source: at least ${MIN_COVERAGE * 100} % are expected`,
    );
  return { problems, coverage: Math.min(1, coverage), leftOut: reasons };
}

type Sheet = { text: string; covered: Uint8Array; starts: { line: number; at: number }[] };

/** All corrected words in one string, with the place where each line begins. */
function spread(lines: readonly SourceLine[]): Sheet {
  const starts: Sheet['starts'] = [];
  let text = '';
  for (const { number, text: words } of lines) {
    starts.push({ line: number, at: text.length });
    text += `${plainText(words)} `;
  }
  return { text, covered: new Uint8Array(text.length), starts };
}

function markPassage(sheet: Sheet, passage: Passage): string[] {
  const { from, to } = passage.locator.lines;
  const first = sheet.starts.find(({ line }) => line >= from)?.at ?? 0;
  const end = sheet.starts.find(({ line }) => line > to)?.at ?? sheet.text.length;
  let at = first;
  for (const piece of passage.text.split('\n')) {
    const found = sheet.text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end)
      return [
        `Passage "${passage.id}" does not stand word for word in lines ${from} to ${to}: "${piece.slice(0, 120)}"`,
      ];
    sheet.covered.fill(1, found, found + piece.length);
    at = found + piece.length;
  }
  return [];
}

function markHeading(sheet: Sheet, heading: string): void {
  for (let at = sheet.text.indexOf(heading); at >= 0; at = sheet.text.indexOf(heading, at + heading.length)) {
    sheet.covered.fill(1, at, at + heading.length);
  }
}

/** The letter or number of an item at the start of its line; the item's record keeps it as a field. */
const ITEM_SIGN = /^[^\p{L}\p{N}]*(?:[a-z]|\d{1,3})[.)] /u;

function markItemSigns({ text, covered, starts }: Sheet): void {
  for (const { at } of starts) {
    const sign = ITEM_SIGN.exec(text.slice(at, at + 12))?.[0] ?? '';
    if (covered[at + sign.length] === 1) covered.fill(1, at, at + sign.length);
  }
}

/** Signs that stand before an item of a list and belong to no thought. */
const LIST_SIGN = /^[^\p{L}\p{N}]*(?:[a-z]|\d{1,3}|[ivx]+)?[^\p{L}\p{N}]*$/u;

function uncoveredLines({ text, covered, starts }: Sheet): { line: number; words: string }[] {
  return starts.flatMap(({ line, at }, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    const words = text
      .slice(at, end)
      .replace(/[^]/g, (sign, offset: number) => (covered[at + offset] === 1 ? '\u0000' : sign));
    const lost = words.split('\u0000').filter((run) => !LIST_SIGN.test(run));
    return lost.length === 0 ? [] : [{ line, words: lost.join(' … ').trim() }];
  });
}

const count = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

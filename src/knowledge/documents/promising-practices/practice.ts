import type { Paragraph } from '../../make-passages.ts';
import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import type { Block, TextBlock } from './blocks.ts';
import { PRACTICES, unreadablePractices } from './document.ts';
import { layOut, unitOf } from './layout.ts';
import { markResults } from './results.ts';
import type { PlacedBlock, Section } from './sections.ts';

type Title = Extract<Block, { kind: 'practice-title' }>;

/** A practice as printed: its title, what was done, lessons, the source line in brackets, a reference if any. */
type Printed = {
  title: Title;
  section: Section;
  theme: string;
  body: TextBlock[];
  lessons: TextBlock[];
  source: TextBlock;
  reference: TextBlock | undefined;
};

/** Marks the end of a practice: everything after it belongs to the section again. */
export type ReadPractice = { entries: Entry[]; next: number };

/**
 * Reads the practice whose title is the block `at`.
 * @throws {AssistantError} `source-unreadable` when it has no body, lessons or source line.
 */
export function readPractice(blocks: readonly PlacedBlock[], at: number, theme: string): ReadPractice {
  const start = blocks[at];
  if (start?.block.kind !== 'practice-title') throw unreadablePractices(1, 'a practice is expected');
  const title = start.block;
  const take = (from: number, what: string, isEnd: (text: string) => boolean): TextBlock[] => {
    const taken: TextBlock[] = [];
    for (let index = from; ; index += 1) {
      const block = blocks[index]?.block;
      if (block?.kind !== 'paragraph' && block?.kind !== 'item')
        throw unreadablePractices(
          block?.line ?? title.line,
          `practice ${title.number} has no ${what} before it`,
        );
      if (isEnd(block.text)) return taken;
      taken.push(block);
    }
  };
  const body = take(at + 1, '"Lessons learned"', (text) => /^Lessons? learned\b/.test(text));
  const lessonsAt = at + 1 + body.length;
  const lessons = take(lessonsAt, 'source line in brackets', (text) => /^\(.+\)\.?$/.test(text));
  const sourceAt = lessonsAt + lessons.length;
  const source = blocks[sourceAt]?.block;
  if (body.length === 0 || source?.kind !== 'paragraph')
    throw unreadablePractices(title.line, `practice ${title.number} has no text`);
  const following = blocks[sourceAt + 1]?.block;
  const reference =
    following?.kind === 'paragraph' && following.text.startsWith('Reference:') ? following : undefined;
  const printed = { title, section: start.section, theme, body, lessons, source, reference };
  return { entries: entriesOf(printed), next: sourceAt + (reference ? 2 : 1) };
}

function entriesOf({ title, section, theme, body, lessons, source, reference }: Printed): Entry[] {
  const id = `practices/${title.number}`;
  const where = whereOf(title, body);
  const shared = {
    document: PRACTICES,
    number: title.number,
    theme,
    implementer: source.text.replace(/^\(|\)\.?$/g, ''),
    countries: where.country === undefined ? [] : [where.country],
    cities: where.cities,
    serviceAreas: section.serviceAreas,
    section: [...section.path.slice(0, numberedDepth(section)), theme],
  };
  const part = { ...shared, parentId: id };
  return [
    makeEntry(
      {
        ...shared,
        id,
        kind: 'practice',
        title: `Practice ${title.number}: ${title.title} (${where.name})`,
        place: `Practice ${title.number}`,
      },
      bodyOf(title, body),
    ),
    makeEntry(
      {
        ...part,
        id: `${id}/lessons`,
        kind: 'practice-lessons',
        title: `Practice ${title.number}, lessons learned: ${title.title}`,
        place: `Practice ${title.number}, lessons learned`,
      },
      layOut(lessons.map((block) => ({ ...unitOf(block), part: 'lessons' }))),
    ),
    makeEntry(
      {
        ...part,
        id: `${id}/reference`,
        kind: 'practice-reference',
        title: `Practice ${title.number}, ${reference ? 'source and reference' : 'source'}: ${title.title}`,
        place: `Practice ${title.number}, ${reference ? 'reference' : 'source'}`,
      },
      [referenceOf(source, reference)],
    ),
  ];
}

/** Headings without a number stand above narrative; a practice stands under its theme banner instead. */
const numberedDepth = ({ path }: Section): number => {
  const unnumbered = path.findIndex((heading) => !/^(?:\d\.|[A-Z]\. )/.test(heading));
  return unnumbered < 0 ? path.length : unnumbered;
};

function bodyOf(title: Title, body: readonly TextBlock[]): Paragraph[] {
  const [first, ...others] = markResults(title.number, body.map(unitOf));
  if (!first) return [];
  const opening = {
    ...first,
    text: `${title.text}\n${first.text}`,
    lines: { from: title.line, to: first.lines.to },
  };
  return layOut([opening, ...others]);
}

/** The place is in bold in the first sentence: a country, or words in small letters such as "several countries". */
function whereOf(
  title: Title,
  body: readonly TextBlock[],
): { name: string; country?: string; cities: string[] } {
  const bold = body.flatMap((block) =>
    block.kind === 'paragraph' && block.bold ? [{ ...block, bold: block.bold }] : [],
  );
  const [first, ...others] = bold;
  if (!first || first.line !== body[0]?.line)
    throw unreadablePractices(title.line, `practice ${title.number} does not name its country in bold`);
  const cities = others
    .filter((block) => block.text.startsWith(`In ${block.bold},`))
    .map((block) => block.bold);
  return /^\p{Lu}/u.test(first.bold)
    ? { name: first.bold, country: first.bold, cities }
    : { name: first.bold, cities };
}

function referenceOf(source: TextBlock, reference: TextBlock | undefined): Paragraph {
  return {
    text: reference ? `${source.text}\n${reference.text}` : source.text,
    lines: { from: source.line, to: reference?.line ?? source.line },
    part: 'reference',
  };
}

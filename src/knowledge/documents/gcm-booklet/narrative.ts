import { makeBookletEntry, type BookletFields } from './entry.ts';
import { endsSentence, isInCapitals, isTitle, paragraphOf, underTitle, unreadable } from './lines.ts';
import type { BookletLine } from './lines.ts';
import type { Chapter } from './outline.ts';
import { headingSlug } from './heading-slug.ts';
import { nameTitle, sentenceTitle } from './title.ts';
import type { Entry } from '../../parsing/make-entry.ts';

/** One part of a chapter: its name, the heading that prints it, the section that holds it, its paragraphs. */
type Part = {
  name: string | undefined;
  heading?: BookletLine;
  section: string | undefined;
  paragraphs: BookletLine[];
};

/** What all records of a chapter share: the first part of their ids and of their titles, and the record above them. */
type Naming = { id: string; title: string; parentId?: string | undefined };

/** The extraction lost the list under this heading: it stands alone, and what follows belongs to the section before. */
const HEADING_OF_LOST_LIST = 'INTERNATIONAL LABOUR ORGANIZATION CONVENTIONS';

/** Frameworks with a year are printed as "1948 · Universal Declaration …". */
const YEAR = /^\d{4} · /;

/** Two frameworks are named in the first words of their paragraph instead of a heading. */
const NAMED_IN_PARAGRAPH = /^(\p{Lu}.+?) \(in force \d{4}\)/u;

/** The imprint: covers, rights, publisher. */
export function parseImprint(lines: readonly BookletLine[]): Entry {
  return makeBookletEntry(
    {
      id: 'gcm/imprint',
      kind: 'narrative',
      title: 'GCM booklet: Imprint',
      section: [],
      place: 'GCM booklet, imprint',
      pages: undefined,
    },
    lines.map(paragraphOf),
  );
}

/** The records of a chapter of prose: one for what opens it, one a heading that has text under it. */
export function parseNarrative(chapter: Chapter, naming: Naming): Entry[] {
  const prose = chapter.lines.filter(({ cells }) => cells.length === 1);
  const parts = prose.reduce<Part[]>((done, line, index) => addLine(done, line, prose[index + 1]), []);
  const parentId = parts[0]?.name === undefined ? naming.id : undefined;
  const entries = parts.flatMap((part) => partEntry(part, chapter, { ...naming, parentId }));
  const rows = chapter.lines.filter(({ cells }) => cells.length > 1);
  return rows.length === 0 ? entries : [...entries, gridEntry(rows, chapter)];
}

function addLine(done: Part[], line: BookletLine, next: BookletLine | undefined): Part[] {
  const last = done.at(-1);
  const under = { name: line.words, heading: line, section: last?.section, paragraphs: [] };
  if (line.words.startsWith(HEADING_OF_LOST_LIST)) return [...done, under];
  if (isInCapitals(line)) return [...done, { ...under, section: line.words }];
  if (!endsSentence(line)) {
    if (!isTitle(line)) throw unreadable(line, 'a title or a whole paragraph');
    if (!next || isInCapitals(next) || isTitle(next)) throw unreadable(next, `text under "${line.words}"`);
    return [...done, under];
  }
  const name = NAMED_IN_PARAGRAPH.exec(line.words)?.[1];
  if (!last || name !== undefined) return [...done, { name, section: last?.section, paragraphs: [line] }];
  return [...done.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, line] }];
}

function partEntry({ name, heading, section, paragraphs }: Part, chapter: Chapter, naming: Naming): Entry[] {
  const isLostList = name?.startsWith(HEADING_OF_LOST_LIST) ?? false;
  if (paragraphs.length === 0 && !isLostList) return [];
  const text = paragraphs.map(paragraphOf);
  const opensSection = section === undefined || section === name;
  const fields: BookletFields = {
    id: name === undefined ? naming.id : `${naming.id}/${headingSlug(name)}`,
    kind: isLostList ? 'contents' : 'narrative',
    title:
      name === undefined
        ? `GCM booklet: ${chapter.title}`
        : `${naming.title}: ${isLostList ? nameTitle(name) : sentenceTitle(name.replace(YEAR, ''))}`,
    ...(name !== undefined && { parentId: naming.parentId }),
    section: [chapter.heading.words, ...(opensSection ? [] : [section])],
    place: `GCM booklet, ${chapter.title}`,
    pages: chapter.pages,
  };
  return [makeBookletEntry(fields, heading ? underTitle(heading, text) : text)];
}

/** The grid repeats the titles of the objectives, one a cell. */
function gridEntry(rows: readonly BookletLine[], chapter: Chapter): Entry {
  const cells = rows.flatMap((row) => row.cells.map((words) => paragraphOf({ ...row, words })));
  const text = cells.map((cell) => cell.text).join('\n');
  const lines = rows.map(({ number }) => number);
  return makeBookletEntry(
    {
      id: 'gcm/contents/grid',
      kind: 'contents',
      title: 'GCM booklet: Grid of the GCM objectives',
      section: [chapter.heading.words],
      place: `GCM booklet, ${chapter.title}`,
      pages: chapter.pages,
    },
    [{ text, lines: { from: Math.min(...lines), to: Math.max(...lines) } }],
  );
}

import type { Locator } from '../../locator.ts';
import { makeBookletEntry } from './entry.ts';
import { packItems, paragraphOf, unreadable, type BookletLine } from './lines.ts';
import type { Entry } from '../../parsing/make-entry.ts';

/** A chapter of the booklet: its title in the contents list, its heading, its lines and its pages. */
export type Chapter = {
  title: string;
  heading: BookletLine;
  lines: BookletLine[];
  pages: Locator['pages'];
};

/** An objective as the contents list announces it. */
export type AnnouncedObjective = { title: string; pages: Locator['pages'] };

/** The booklet's own plan: what stands before its contents list, that list, its chapters and its objectives. */
export type Outline = {
  frontMatter: BookletLine[];
  contents: Entry;
  chapters: Map<string, Chapter>;
  objectives: Map<string, AnnouncedObjective>;
};

type Announced = { number: string | undefined; title: string; pages: Locator['pages'] };

const CONTENTS_HEADING = 'Table of contents';

/** Reads the contents list and cuts the booklet into the chapters that it announces. */
export function readOutline(lines: readonly BookletLine[]): Outline {
  const at = lines.findIndex(({ words }) => words === CONTENTS_HEADING);
  if (at < 0) throw unreadable(undefined, `the heading "${CONTENTS_HEADING}"`);
  const after = lines.slice(at + 1);
  const length = after.findIndex(({ cells }) => cells.length < 2);
  const rows = after.slice(0, length < 0 ? after.length : length);
  const announced = withPages(rows.map(readRow));
  return {
    frontMatter: lines.slice(0, at),
    contents: makeBookletEntry(
      {
        id: 'gcm/contents',
        kind: 'contents',
        title: 'GCM booklet: Table of contents',
        section: [CONTENTS_HEADING],
        place: 'GCM booklet, table of contents',
        pages: undefined,
      },
      packItems(rows.map(paragraphOf)),
    ),
    chapters: cutChapters(
      after.slice(rows.length),
      announced.filter(({ number }) => number === undefined),
    ),
    objectives: new Map(
      announced.flatMap(({ number, title, pages }) =>
        number === undefined ? [] : [[number, { title, pages }]],
      ),
    ),
  };
}

function readRow(line: BookletLine): { number: string | undefined; title: string; page: number } {
  const [, number, title, page] = /^(?:(\d{1,2})\. )?(.+) (\d{1,3})$/.exec(line.words) ?? [];
  if (title === undefined) throw unreadable(line, 'a title and its page');
  return { number, title, page: Number(page) };
}

/** A chapter ends before the page on which the next one begins; the end of the last one is not known. */
function withPages(rows: readonly ReturnType<typeof readRow>[]): Announced[] {
  return rows.map(({ number, title, page }, index) => {
    const next = rows[index + 1];
    return { number, title, pages: next && { from: page, to: Math.max(page, next.page - 1) } };
  });
}

/** The introduction announces the chapters under their titles, so the last line that reads so is the chapter's heading. */
function cutChapters(lines: readonly BookletLine[], announced: readonly Announced[]): Map<string, Chapter> {
  const found = announced.map(({ title, pages }) => {
    const at = lines.findLastIndex(({ words }) => words.toLowerCase() === title.toLowerCase());
    const heading = lines[at];
    if (!heading) throw unreadable(undefined, `the chapter "${title}"`);
    return { at, title, pages, heading };
  });
  if (found[0]?.at !== 0) throw unreadable(lines[0], `the chapter "${found[0]?.title ?? ''}"`);
  return new Map(
    found.map(({ at, title, pages, heading }, index) => {
      const end = found[index + 1]?.at ?? lines.length;
      if (end <= at) throw unreadable(heading, `the chapter "${title}" in its place`);
      return [title, { title, heading, lines: lines.slice(at + 1, end), pages }];
    }),
  );
}

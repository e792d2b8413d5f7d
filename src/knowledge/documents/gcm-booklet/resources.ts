import { makeBookletEntry } from './entry.ts';
import { footnoteEntry, isFootnote } from './footnote.ts';
import { isInCapitals, packItems, paragraphOf, unreadable, type BookletLine } from './lines.ts';
import type { Chapter } from './outline.ts';
import { headingSlug } from './heading-slug.ts';
import { nameTitle } from './title.ts';
import type { Entry } from '../../parsing/make-entry.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)/;

/** The resources: a name, its address on the web, sometimes a paragraph. */
export function parseResources(chapter: Chapter): Entry[] {
  const entries: Entry[] = [];
  const lines = chapter.lines.filter((line) => !isFootnote(line));
  let section = [chapter.heading.words];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next && ADDRESS.test(next.words)) {
      const after = lines.slice(index + 2);
      const end = after.findIndex((_, at) => startsAnew(after, at));
      const text = after.slice(0, end < 0 ? after.length : end);
      entries.push(resourceEntry([line, next, ...text], { chapter, section }));
    } else if (isInCapitals(line)) section = [chapter.heading.words, line.words];
    else if (entries.length === 0) throw unreadable(line, 'the name of a resource');
  });
  if (entries.length === 0) throw unreadable(chapter.heading, 'resources');
  const notes = chapter.lines.filter(isFootnote);
  return [...entries, ...notes.map((line) => footnoteEntry(line, { section, pages: chapter.pages }))];
}

/** Whether a line names the next resource or the next section. */
function startsAnew(lines: readonly BookletLine[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  return (line && isInCapitals(line)) === true || (next !== undefined && ADDRESS.test(next.words));
}

function resourceEntry(
  [name, ...text]: readonly [BookletLine, ...BookletLine[]],
  { chapter, section }: { chapter: Chapter; section: string[] },
): Entry {
  return makeBookletEntry(
    {
      id: `gcm/resources/${headingSlug(name.words)}`,
      kind: 'resource',
      title: `GCM booklet, resource: ${nameTitle(name.words)}`,
      section,
      place: `GCM booklet, ${chapter.title}`,
      pages: chapter.pages,
    },
    packItems([name, ...text].map(paragraphOf)),
  );
}

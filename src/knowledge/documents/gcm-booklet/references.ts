import { makeBookletEntry } from './entry.ts';
import { packItems, paragraphOf, underTitle, unreadable, type BookletLine } from './lines.ts';
import type { Chapter } from './outline.ts';
import type { Entry } from '../../parsing/make-entry.ts';

type Publisher = { name: BookletLine; works: BookletLine[] };

const WORK = /^(?:\d{4}|N\.D\.)[a-z]? /;

/** The reference list: one record an author or publishing body, with the works under it. */
export function parseReferences(chapter: Chapter): Entry[] {
  const publishers: Publisher[] = [];
  for (const line of chapter.lines) {
    const last = publishers.at(-1);
    if (!WORK.test(line.words)) {
      if (line.isBullet || last?.works.length === 0) throw unreadable(line, 'the year of a work');
      publishers.push({ name: line, works: [] });
    } else if (last) last.works.push(line);
    else throw unreadable(line, 'an author or publishing body');
  }
  return publishers.map((publisher, index) => publisherEntry(publisher, { chapter, position: index + 1 }));
}

function publisherEntry(
  { name, works }: Publisher,
  { chapter, position }: { chapter: Chapter; position: number },
): Entry {
  return makeBookletEntry(
    {
      id: `gcm/references/${position}`,
      kind: 'reference-list',
      title: `GCM booklet, references: ${name.words}`,
      section: [chapter.heading.words],
      place: `GCM booklet, ${chapter.title}`,
      pages: chapter.pages,
    },
    packItems(underTitle(name, works.map(paragraphOf))),
  );
}

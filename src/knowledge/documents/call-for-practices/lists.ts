import type { CallSection } from './section.ts';
import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import type { MarkedLine } from '../../parsing/marked-lines.ts';
import { asOne } from '../../parsing/paragraphs.ts';
import { slugOf } from '../../parsing/slug.ts';
import { unreadable } from '../../parsing/unreadable.ts';

/** Words of a criterion's label that its id shows. */
const SLUG_WORDS = 3;

/** The criteria of the selection: a record each, named by the words before its colon. */
export function criterionEntries({ document, heading, lines }: CallSection): Entry[] {
  if (lines.length === 0)
    throw unreadable({ document, line: heading.line }, `"${heading.text}" lists no criteria`);
  return lines.map((line) => {
    const label = /^([^:]+):/.exec(line.text)?.[1];
    if (line.kind !== 'bullet' || label === undefined)
      throw unreadable(
        { document, line: line.line },
        `a criterion with a label and a colon is expected, found "${line.text.slice(0, 60)}"`,
      );
    const slug = slugOf(label, { maxWords: SLUG_WORDS });
    const name = slug.replaceAll('-', ' ');
    const criterion = {
      id: `${document}/criteria/${slug}`,
      kind: 'call-section',
      document,
      title: `Call for contributions, criterion: ${name}`,
      place: `criterion on ${name}`,
    } as const;
    return makeEntry({ ...criterion, section: [heading.text] }, [asOne([line])]);
  });
}

/** The rules for submissions, a passage a group: a bullet with bullets of its own is a group by itself. */
export function formatEntry({ document, heading, lines }: CallSection): Entry {
  const groups: MarkedLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const opens = !isNested(line) && (isNested(lines[index + 1]) || isNested(before));
    const group = groups.at(-1);
    if (!group || opens) groups.push([line]);
    else group.push(line);
  });
  if (groups.length < 2)
    throw unreadable({ document, line: heading.line }, 'rules with a list of contents are expected below');
  const format = {
    id: `${document}/format`,
    kind: 'call-section',
    document,
    title: 'Call for contributions: format of submissions',
    place: 'format',
  } as const;
  return makeEntry({ ...format, section: [heading.text] }, groups.map(asOne));
}

const isNested = (line: MarkedLine | undefined): boolean => line?.kind === 'bullet' && line.nested;

import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import type { MarkedLine } from '../../parsing/marked-lines.ts';
import { asOne, withHeading } from '../../parsing/paragraphs.ts';
import type { BriefPart } from './sections.ts';
import { slugOf } from '../../parsing/slug.ts';
import { unreadable } from '../../parsing/unreadable.ts';

/** Words of a resource that its id shows; enough to tell all of them apart. */
const SLUG_WORDS = 8;

/** Longest name of a resource in a title, in characters. */
const MAX_NAME_LENGTH = 110;

/** The list of resources, what the brief says of its authors, and whom to write to. */
export function resourceEntries({ document, number, heading, lines }: BriefPart): Entry[] {
  const isItem = ({ kind }: MarkedLine) => kind === 'bullet';
  const listStart = lines.findIndex(isItem);
  const listEnd = lines.findIndex((line, index) => index > listStart && !isItem(line));
  const contactStart = lines.findIndex((line, index) => index >= listEnd && isItem(line)) - 1;
  if (listStart < 1 || listEnd < 0 || contactStart <= listEnd)
    throw unreadable(
      { document, line: heading.line },
      'an introduction, a list, a description of the authors and their addresses are expected below',
    );
  const shared = { document, kind: 'narrative' } as const;
  const list = { id: `${document}/resources`, place: `part ${number}` };
  const listTitle = 'Policy brief: related resources and references';
  const about = {
    id: `${document}/about`,
    title: 'Policy brief: the Network and its Working Group on Access to Services',
    place: 'about the authors',
  };
  const contact = {
    id: `${document}/contact`,
    title: 'Policy brief: contact of the co-leads',
    place: 'contact',
  };
  return [
    makeEntry(
      { ...shared, ...list, section: [], title: listTitle, number },
      withHeading(heading, lines.slice(0, listStart)),
    ),
    ...lines.slice(listStart, listEnd).map((item) => resourceEntry(item, { document, heading, list })),
    makeEntry(
      { ...shared, ...about, section: [] },
      lines.slice(listEnd, contactStart).map((line) => asOne([line])),
    ),
    makeEntry({ ...shared, ...contact, section: [] }, [asOne(lines.slice(contactStart))]),
  ];
}

type List = Pick<BriefPart, 'document' | 'heading'> & { list: { id: string; place: string } };

function resourceEntry(item: MarkedLine, { document, heading, list }: List): Entry {
  const entry = {
    id: `${list.id}/${slugOf(item.text, { maxWords: SLUG_WORDS })}`,
    kind: 'resource',
    document,
    title: `Policy brief, resource: ${shorten(item.text)}`,
    parentId: list.id,
    place: `${list.place}, resources`,
  } as const;
  return makeEntry({ ...entry, section: [heading.text] }, [asOne([item])]);
}

function shorten(name: string): string {
  const bare = name.replace(/[,;.]$/, '');
  return bare.length <= MAX_NAME_LENGTH ? bare : `${bare.slice(0, MAX_NAME_LENGTH).replace(/\s+\S*$/, '')}…`;
}

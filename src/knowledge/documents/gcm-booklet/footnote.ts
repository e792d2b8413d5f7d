import type { Locator } from '../../locator.ts';
import { makeBookletEntry } from './entry.ts';
import { paragraphOf, type BookletLine } from './lines.ts';
import type { Entry } from '../../parsing/make-entry.ts';

const FOOTNOTE = /^(\d{1,2})\. (?=\p{Lu})/u;

/** Whether a line is a footnote that stands among the text: "3. See Directive …". */
export function isFootnote({ words, isBullet }: BookletLine): boolean {
  return !isBullet && FOOTNOTE.test(words);
}

/** The record of a footnote, without its number. */
export function footnoteEntry(
  line: BookletLine,
  { section, pages, parentId }: { section: string[]; pages: Locator['pages']; parentId?: string | undefined },
): Entry {
  const number = FOOTNOTE.exec(line.words)?.[1] ?? '';
  return makeBookletEntry(
    {
      id: `gcm/note-${number}`,
      kind: 'footnote',
      title: `GCM booklet, footnote ${number}`,
      parentId,
      number,
      section,
      place: `footnote ${number}`,
      pages,
    },
    [paragraphOf({ ...line, words: line.words.replace(FOOTNOTE, '') })],
  );
}

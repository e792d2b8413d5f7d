import type { DocumentId } from '../locator.ts';
import { type Entry, makeEntry } from './make-entry.ts';
import type { MarkedLine } from './marked-lines.ts';
import { asOne } from './paragraphs.ts';

/** `name` is how titles call the document. */
type Given = { document: DocumentId; name: string; lines: readonly MarkedLine[] };

/** The notes among the lines; each is a part of the record whose lines hold its mark. */
export function footnoteEntries(entries: readonly Entry[], { document, name, lines }: Given): Entry[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'note') return [];
    const marked = lines.find(({ marks }) => marks.includes(line.sign))?.line ?? 0;
    const holder = entries.find(
      ({ record: { locator } }) => locator.lines.from <= marked && marked <= locator.lines.to,
    )?.record;
    const place = /^\d/.test(line.sign) ? `footnote ${line.sign}` : `endnote ${line.sign}`;
    const entry = makeEntry(
      {
        id: `${document}/note-${line.sign}`,
        kind: 'footnote',
        document,
        title: `${name}, ${place}`,
        number: line.sign,
        parentId: holder?.id,
        section: holder?.locator.section ?? [],
        place,
      },
      [asOne([line])],
    );
    return [entry];
  });
}

import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';

/** A part of a document that makes one page, its records in the order of the document and its notes last. */
export type Chapter = {
  document: string;
  /** Counted from 1 within the document. */
  number: number;
  title: string;
  records: readonly KnowledgeRecord[];
  notes: readonly KnowledgeRecord[];
};

/** Above so many records a section is shown by its sub-sections: a page that is longer is hard to find one's place in. */
const MAX_RECORDS = 100;

const FRONT = 'Opening';

/** The chapters of a document, in its order; every record stands in exactly one. */
export function chaptersOf(document: string, { records, record }: Catalogue): Chapter[] {
  const own = records.filter((each) => each.document === document);
  const sizes = Map.groupBy(own, ({ locator }) => locator.section[0] ?? FRONT);
  const titleOf = (each: KnowledgeRecord): string => {
    const root = rootOf(each, record);
    if (root.kind === 'objective' || root.kind === 'organisation')
      return root.title.replace(/, priority areas$/, '');
    const [first = FRONT, second] = each.locator.section;
    return (sizes.get(first)?.length ?? 0) > MAX_RECORDS ? (second ?? first) : first;
  };
  const inOrder = own.toSorted((a, b) => a.locator.lines.from - b.locator.lines.from);
  return [...Map.groupBy(inOrder, titleOf)].map(([title, found], index) => ({
    document,
    number: index + 1,
    title,
    records: found.filter(({ kind }) => kind !== 'footnote'),
    notes: found.filter(({ kind }) => kind === 'footnote'),
  }));
}

/** The outermost record that a record is a part of. */
function rootOf(record: KnowledgeRecord, find: Catalogue['record']): KnowledgeRecord {
  const parent = find(record.parentId ?? '');
  return parent === undefined ? record : rootOf(parent, find);
}

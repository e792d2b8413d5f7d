import type { DocumentId } from '../locator.ts';
import type { Paragraph } from '../make-passages.ts';
import type { SourceText } from '../source-text.ts';
import type { DocumentParser } from './document-parser.ts';
import { type InventoryHead, type InventoryRow, type Item, readInventory } from './inventory/rows.ts';
import { type Entry, makeEntry, parsedFromEntries } from '../parsing/make-entry.ts';
import { slugOf } from '../parsing/slug.ts';
import { unreadable } from '../parsing/unreadable.ts';

/** The inventory of tools: for each organisation its priority areas, its tools and its COVID-19 response. */
export const inventoryParser: DocumentParser = { document: 'inventory', parse };

/** Length from which a list is cut between two of its items, in characters: about half a screen. */
const LIST_LENGTH = 900;

/** Words of an organisation's name that its id shows. */
const SLUG_WORDS = 3;

/** Organisations that are known by another name than the one printed without its brackets. */
const USUAL_NAMES = new Map([['Caritas Internationalis', 'Caritas']]);

type Organisation = { printed: Item; usualName: string; cells: InventoryRow['cells'] };

function parse(source: SourceText): ReturnType<DocumentParser['parse']> {
  const { document } = source;
  const { head, rows } = readInventory(source);
  const organisations = readOrganisations(document, rows);
  return parsedFromEntries([
    introduction(document, head),
    ...organisations.flatMap((organisation) => organisationEntries(organisation, { document, head })),
  ]);
}

function readOrganisations(document: DocumentId, rows: readonly InventoryRow[]): Organisation[] {
  const organisations: Organisation[] = [];
  for (const { line, name, cells } of rows) {
    if (name !== '') {
      const bare = name.replace(/\s*\([^)]*\)/g, '');
      const usualName = USUAL_NAMES.get(bare) ?? bare;
      organisations.push({ printed: { text: name, line }, usualName, cells: [[], [], []] });
    }
    const current = organisations.at(-1);
    if (!current) throw unreadable({ document, line }, 'the first row names no organisation');
    cells.forEach((items, index) => current.cells[index]?.push(...items));
  }
  return organisations;
}

function introduction(document: DocumentId, { title, columns }: InventoryHead): Entry {
  const entry = {
    id: `${document}/introduction`,
    kind: 'narrative',
    document,
    title: 'Inventory of tools: what it lists',
    place: 'introduction',
  } as const;
  return makeEntry({ ...entry, section: [] }, listParagraphs([title, ...columns]));
}

function organisationEntries(
  { printed, usualName, cells: [areas, tools, covid19] }: Organisation,
  { document, head }: { document: DocumentId; head: InventoryHead },
): Entry[] {
  if (areas.length === 0)
    throw unreadable({ document, line: printed.line }, `"${printed.text}" has no priority areas`);
  const [, areasHead, toolsHead, covid19Head] = head.columns;
  const id = `${document}/${slugOf(usualName, { maxWords: SLUG_WORDS })}`;
  const titled = (what: string) => ({
    document,
    title: `Inventory: ${usualName}, ${what}`,
    place: `${usualName}, ${what}`,
    organisations: [usualName],
  });
  const group = (slug: string, what: string, { column, items }: { column: Item; items: Item[] }) =>
    items.length === 0
      ? []
      : [
          makeEntry(
            {
              ...titled(what),
              id: `${id}/${slug}`,
              kind: 'tool-group',
              parentId: id,
              section: [printed.text, column.text],
            },
            listParagraphs(items),
          ),
        ];
  return [
    makeEntry(
      { ...titled('priority areas'), id, kind: 'organisation', section: [areasHead.text] },
      listParagraphs([printed, ...areas]),
    ),
    ...group('tools', 'tools and guidance', { column: toolsHead, items: tools }),
    ...group('covid-19', 'COVID-19 response', { column: covid19Head, items: covid19 }),
  ];
}

/** A list as paragraphs of like length, an item a line, cut between items only. */
function listParagraphs(items: readonly Item[]): Paragraph[] {
  const length = items.reduce((sum, { text }) => sum + text.length + 1, 0);
  const share = length / Math.ceil(length / LIST_LENGTH);
  const paragraphs: Paragraph[] = [];
  for (const { text, line } of items) {
    const last = paragraphs.at(-1);
    if (last && last.text.length + text.length / 2 < share) {
      last.text += `\n${text}`;
      last.lines.to = line;
    } else paragraphs.push({ text, lines: { from: line, to: line } });
  }
  return paragraphs;
}

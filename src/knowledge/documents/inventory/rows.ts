import type { DocumentId } from '../../locator.ts';
import { plainText } from '../../plain-text.ts';
import type { SourceText } from '../../source-text.ts';
import { unreadable } from '../../parsing/unreadable.ts';

/** A publication, or an area of work: what was a line or a bullet of its cell before the extraction. */
export type Item = { text: string; line: number };

/** A row of the inventory as extracted; the first cell is empty where a row goes on the one above. */
export type InventoryRow = {
  line: number;
  name: string;
  cells: [areas: Item[], tools: Item[], covid19: Item[]];
};

/** What stands above the rows: the title and the words over the four columns. */
export type InventoryHead = { title: Item; columns: [Item, Item, Item, Item] };

/** After a link ("here") or an address, a capital, a quotation mark or another address begins the next item; not after a comma. */
const AFTER_LINK = /(?<=\bhere|(?:https?:\/\/|www\.)\S*[^\s,])\s+(?=[\p{Lu}"“]|https?:\/\/)/u;

/**
 * The head and the rows of the table.
 * @throws {AssistantError} `source-unreadable` when a row has not four cells.
 */
export function readInventory({ document, lines }: SourceText): {
  head: InventoryHead;
  rows: InventoryRow[];
} {
  const texts = Map.groupBy(lines, ({ number }) => number);
  const [title, columns, ...rows] = [...texts]
    .map(([line, parts]) => ({ line, marked: parts.map(({ text }) => text).join('\n') }))
    .filter(({ marked }) => marked.trim() !== '');
  if (!title || !columns || rows.length === 0 || title.marked.includes('\t'))
    throw unreadable({ document, line: title?.line ?? 1 }, 'a title, a row of heads and rows are expected');
  const [organisation, ...heads] = cellsOf(document, columns);
  const at = (text: string): Item => ({ text: plainText(text), line: columns.line });
  return {
    head: {
      title: { text: plainText(title.marked), line: title.line },
      columns: [at(organisation), at(heads[0]), at(heads[1]), at(heads[2])],
    },
    rows: rows.map((row) => {
      const [name, areas, tools, covid19] = cellsOf(document, row);
      const items = (cell: string) => itemsOf(cell, row.line);
      return { line: row.line, name: plainText(name), cells: [items(areas), items(tools), items(covid19)] };
    }),
  };
}

function cellsOf(
  document: DocumentId,
  { line, marked }: { line: number; marked: string },
): [string, string, string, string] {
  const [first, second, third, fourth, ...more] = marked.split('\t');
  if (
    first === undefined ||
    second === undefined ||
    third === undefined ||
    fourth === undefined ||
    more.length > 0
  )
    throw unreadable({ document, line }, `a row has 4 cells, found ${marked.split('\t').length}`);
  return [first, second, third, fourth];
}

const itemsOf = (cell: string, line: number): Item[] =>
  cell
    .split(/[\n•]/)
    .flatMap((part) => part.split(AFTER_LINK))
    .map((marked) => ({ text: plainText(marked), line }))
    .filter(({ text }) => text !== '');

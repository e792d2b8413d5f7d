import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import type { Block } from './blocks.ts';
import { PRACTICES, unreadablePractices } from './document.ts';
import { packLines, type TextUnit, unitOf } from './layout.ts';
import type { PlacedBlock } from './sections.ts';

/** Longest group of rows in one passage, in characters; chosen so that a group stays on few thoughts. */
const ROW_GROUP_LENGTH = 900;

/**
 * Reads the table whose title is the block `at`: rows of cells, or a list.
 * @throws {AssistantError} `source-unreadable` when no rows follow the title.
 */
export function readTable(blocks: readonly PlacedBlock[], at: number): { entry: Entry; next: number } {
  const start = blocks[at];
  if (start?.block.kind !== 'table-title') throw unreadablePractices(1, 'a table is expected');
  const title = start.block;
  const rows: Extract<Block, { kind: 'cells' | 'item' }>[] = [];
  for (let block = blocks[at + 1]?.block; block?.kind === 'cells' || block?.kind === 'item';) {
    rows.push(block);
    block = blocks[at + 1 + rows.length]?.block;
  }
  if (rows.length === 0) throw unreadablePractices(title.line, `table ${title.number} has no rows`);
  const titleLine: TextUnit = { text: title.text, lines: { from: title.line, to: title.line } };
  const paragraphs = columnsOf(rows).flatMap((column, index) =>
    packLines(index === 0 ? [titleLine, ...column] : column, ROW_GROUP_LENGTH),
  );
  const entry = makeEntry(
    {
      id: `practices/table-${title.number}`,
      kind: 'table',
      document: PRACTICES,
      number: title.number,
      title: `Promising practices, table ${title.number}: ${title.text.replace(/^tab\.\s*\d\s*/i, '')}`,
      serviceAreas: start.section.serviceAreas,
      section: start.section.path,
      place: `Tab. ${title.number}`,
    },
    paragraphs,
  );
  return { entry, next: at + 1 + rows.length };
}

/** A table whose cells hold lists is read column by column, any other one row by row. */
function columnsOf(rows: readonly Extract<Block, { kind: 'cells' | 'item' }>[]): TextUnit[][] {
  const cells = rows.flatMap((row) => (row.kind === 'cells' ? [row] : []));
  const heads = cells[0]?.cells ?? [];
  const holdsLists = cells.some((row) => row.cells.some((cell) => cell.length > 1));
  if (holdsLists)
    return heads.map((_, column) =>
      cells.flatMap(({ cells: inRow, line }) =>
        (inRow[column] ?? []).map((text) => ({ text, lines: { from: line, to: line } })),
      ),
    );
  return [rows.flatMap((row) => (row.kind === 'item' ? [unitOf(row)] : unitsOfRow(row)))];
}

const unitsOfRow = ({ cells, line }: Extract<Block, { kind: 'cells' }>): TextUnit[] =>
  cells.flat().map((text) => ({ text, lines: { from: line, to: line } }));

import type { SourceText } from '../source-text.ts';
import type { DocumentParser, ParsedDocument } from './document-parser.ts';
import { type Entry, makeEntry, parsedFromEntries } from '../parsing/make-entry.ts';
import { readBlocks } from './promising-practices/blocks.ts';
import { PRACTICES, unreadablePractices } from './promising-practices/document.ts';
import { readFrontMatter } from './promising-practices/front.ts';
import { createNarrative } from './promising-practices/narrative.ts';
import { readPractice } from './promising-practices/practice.ts';
import { type PlacedBlock, placeBlocks } from './promising-practices/sections.ts';
import { readTable } from './promising-practices/table.ts';

/** Reads the report on promising practices: 37 practices with lessons and references, narrative, tables and footnotes. */
export const promisingPracticesParser: DocumentParser = { document: PRACTICES, parse };

function parse(source: SourceText): ParsedDocument {
  const front = readFrontMatter(readBlocks(source.lines));
  const placed = placeBlocks(front.rest);
  // Footnotes stand wherever a page ended, often within a practice or a list.
  const text = placed.filter(({ block }) => block.kind !== 'footnote');
  return parsedFromEntries([...front.entries, ...placed.flatMap(readFootnote), ...readText(text)]);
}

function readFootnote({ block, section }: PlacedBlock): Entry[] {
  if (block.kind !== 'footnote') return [];
  return [
    makeEntry(
      {
        id: `practices/note-${block.number}`,
        kind: 'footnote',
        document: PRACTICES,
        number: block.number,
        title: `Promising practices, footnote ${block.number}`,
        section: section.path,
        place: `footnote ${block.number}`,
      },
      [{ text: block.text, lines: { from: block.line, to: block.line } }],
    ),
  ];
}

/** Walks the document from block to block: each practice and each table is read whole, what is left is narrative. */
function readText(blocks: readonly PlacedBlock[]): Entry[] {
  const entries: Entry[] = [];
  const narrative = createNarrative();
  let theme: string | undefined;
  let practices = 0;
  let at = 0;
  for (let placed = blocks[at]; placed; placed = blocks[at]) {
    const { block } = placed;
    if (block.kind === 'practice-title') {
      if (theme === undefined)
        throw unreadablePractices(block.line, `practice ${block.number} stands under no theme banner`);
      practices += 1;
      if (block.number !== String(practices))
        throw unreadablePractices(block.line, `practice ${practices} is expected, not ${block.number}`);
      const practice = readPractice(blocks, at, theme);
      entries.push(...practice.entries);
      narrative.close();
      at = practice.next;
    } else if (block.kind === 'table-title') {
      const table = readTable(blocks, at);
      entries.push(table.entry);
      narrative.close();
      at = table.next;
    } else {
      if (block.kind === 'heading') narrative.close(block);
      else if (block.kind === 'banner') narrative.close();
      else narrative.add(placed);
      // A banner covers the practices right after it; narrative ends it.
      theme = block.kind === 'banner' ? block.text : undefined;
      at += 1;
    }
  }
  return [...entries, ...narrative.entries()];
}

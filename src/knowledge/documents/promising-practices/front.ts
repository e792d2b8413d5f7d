import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import type { Block } from './blocks.ts';
import { PRACTICES, unreadablePractices } from './document.ts';

/** The title page and the contents list, and the blocks that follow them. */
export type FrontMatter = { entries: Entry[]; rest: Block[] };

/** @throws {AssistantError} `source-unreadable` when there is no contents list with page numbers. */
export function readFrontMatter(blocks: readonly Block[]): FrontMatter {
  const contentsAt = blocks.findIndex(({ text }) => text === 'CONTENTS');
  const afterRows = blocks.findIndex(({ kind }, index) => index > contentsAt && kind !== 'cells');
  if (contentsAt < 1 || afterRows < contentsAt + 2)
    throw unreadablePractices(blocks[0]?.line ?? 1, 'a title page and a list under "CONTENTS" are expected');
  const contents = blocks.slice(contentsAt, afterRows);
  return {
    entries: [
      entryOf({ id: 'imprint', kind: 'narrative', title: 'title page', blocks: blocks.slice(0, contentsAt) }),
      entryOf({ id: 'contents', kind: 'contents', title: 'contents', blocks: contents }),
    ],
    rest: blocks.slice(afterRows),
  };
}

type Page = { id: string; kind: 'narrative' | 'contents'; title: string; blocks: readonly Block[] };

/** One passage, a line of it for each printed line. */
function entryOf({ id, kind, title, blocks }: Page): Entry {
  const lines = blocks.map(({ line }) => line);
  return makeEntry(
    {
      id: `practices/${id}`,
      kind,
      document: PRACTICES,
      title: `Promising practices: ${title}`,
      section: [],
      place: title,
    },
    [
      {
        text: blocks.map(({ text }) => text).join('\n'),
        lines: { from: Math.min(...lines), to: Math.max(...lines) },
      },
    ],
  );
}

import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import { type Block, isNumbered } from './blocks.ts';
import { PRACTICES, unreadablePractices } from './document.ts';
import { layOut, type TextUnit, unitOf } from './layout.ts';
import type { PlacedBlock, Section } from './sections.ts';
import type { NarrativeTopic } from './topic.ts';
import { NARRATIVE_TOPICS } from './topics.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
type Open = { topic: NarrativeTopic; section: Section; units: TextUnit[] };

/**
 * Gathers runs of narrative into records, a record a topic.
 * @throws {AssistantError} `source-unreadable` when text stands where no topic begins, or a topic is missing.
 */
export function createNarrative() {
  const open: Open[] = [];
  let heading: Heading | undefined;
  let isClosed = true;
  return {
    /** A heading, a practice or a table ends the topic before it. */
    close(next?: Heading): void {
      isClosed = true;
      heading = next && isNumbered(next.level) ? next : next && heading;
    },
    add({ block, section }: PlacedBlock): void {
      if (block.kind !== 'paragraph' && block.kind !== 'item')
        throw unreadablePractices(block.line, `"${block.text.slice(0, 60)}" does not belong to a paragraph`);
      const topic = NARRATIVE_TOPICS.find(({ starts }) => block.text.startsWith(starts));
      const last = open.at(-1);
      if (open.some((each) => each.topic === topic))
        throw unreadablePractices(block.line, `a second paragraph begins with "${block.text.slice(0, 60)}"`);
      if (topic) open.push({ topic, section, units: [underHeading(unitOf(block), heading)] });
      else if (last && !isClosed) last.units.push(unitOf(block));
      else throw unreadablePractices(block.line, `no topic begins with "${block.text.slice(0, 60)}"`);
      heading = undefined;
      isClosed = false;
    },
    entries(): Entry[] {
      const missing = NARRATIVE_TOPICS.find((topic) => !open.some((each) => each.topic === topic));
      if (missing)
        throw unreadablePractices(1, `no paragraph begins with "${missing.starts}" (topic "${missing.id}")`);
      return open.map(entryOf);
    },
  };
}

/** A numbered heading opens the text that it names. */
function underHeading(unit: TextUnit, heading: Heading | undefined): TextUnit {
  if (!heading) return unit;
  return { ...unit, text: `${heading.text}\n${unit.text}`, lines: { from: heading.line, to: unit.lines.to } };
}

function entryOf({ topic, section, units }: Open): Entry {
  return makeEntry(
    {
      id: `practices/${topic.id}`,
      kind: 'narrative',
      document: PRACTICES,
      title: `Promising practices: ${topic.title}`,
      serviceAreas: section.serviceAreas,
      section: section.path,
      place: section.place ?? topic.id,
    },
    layOut(units),
  );
}

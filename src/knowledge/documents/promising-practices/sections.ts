import { type Block, ISSUE_LEVEL, isNumbered } from './blocks.ts';

/** Where a block stands: the headings above it, how people cite the section, and the service that it is about. */
export type Section = { path: string[]; place: string | undefined; serviceAreas: string[] };

/** A block in its section. */
export type PlacedBlock = { block: Block; section: Section };

/** The service that a section of chapter 2 is about, by the mark of its heading. */
const SERVICE_AREAS: Readonly<Record<string, string>> = {
  '2.1': 'health',
  '2.2': 'COVID-19',
  'A.': 'education',
  'B.': 'vocational training',
  '2.4': 'housing',
  '2.5': 'water and sanitation',
};

type OpenHeading = { level: number; text: string };

/** Gives each block the headings that it stands under, itself included when it is a heading. */
export function placeBlocks(blocks: readonly Block[]): PlacedBlock[] {
  let open: OpenHeading[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading')
      open = [...open.filter(({ level }) => level < block.level), { level: block.level, text: block.text }];
    // An issue's statement heads the list below it, not the paragraphs after that list.
    if (block.kind === 'paragraph') open = open.filter(({ level }) => level !== ISSUE_LEVEL);
    return { block, section: sectionOf(open) };
  });
}

function sectionOf(open: readonly OpenHeading[]): Section {
  const marks = open
    .filter(({ level }) => isNumbered(level) && level !== ISSUE_LEVEL)
    .map(({ text }) => /^(?:ANNEX \d|\S+)/.exec(text)?.[0] ?? '');
  return {
    path: open.map(({ text }) => text),
    place: placeOf(marks),
    serviceAreas: marks.flatMap((mark) => SERVICE_AREAS[mark] ?? []),
  };
}

/** "section 2.3 A", "section 3" or "Annex 1". */
function placeOf(marks: readonly string[]): string | undefined {
  const annex = marks.find((mark) => mark.startsWith('ANNEX'));
  if (annex !== undefined) return annex.replace('ANNEX', 'Annex');
  const numbered = marks
    .filter((mark) => /^(?:\d|[A-Z]\.)/.test(mark))
    .map((mark) => mark.replace(/\.$/, ''));
  const nearest = numbered.filter((_, index) => index > 0 || numbered.length === 1);
  return nearest.length === 0 ? undefined : `section ${nearest.join(' ')}`;
}

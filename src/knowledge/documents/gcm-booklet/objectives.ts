import { parseActions } from './actions.ts';
import { makeBookletEntry } from './entry.ts';
import { isInCapitals, packItems, paragraphOf, unreadable, type BookletLine } from './lines.ts';
import { paragraphOfCompact, type ObjectiveFrame } from './objective.ts';
import type { AnnouncedObjective, Outline } from './outline.ts';
import { parseExamplePractices } from './practices.ts';
import { parseSdgs } from './sdgs.ts';
import type { Entry } from '../../parsing/make-entry.ts';

const ACTIONS_HEADING = 'Associated actions';
const PRACTICES_HEADING = 'Example practices';
const SDGS_HEADING = 'Relevant sustainable development goals';

/** The records of the 23 objectives: commitment, actions, example practices and SDG targets of each. */
export function parseObjectives({ chapters, objectives }: Outline): Entry[] {
  const chapter = chapters.get('GCM 23 objectives');
  if (!chapter) throw unreadable(undefined, 'the chapter "GCM 23 objectives"');
  const { lines, heading } = chapter;
  const starts = lines.flatMap(({ words }, at) => (words === ACTIONS_HEADING ? [at - 2] : []));
  if (starts[0] !== 0) throw unreadable(lines[0], 'the heading of objective 1');
  const announced = [...objectives];
  const extra = starts[announced.length];
  if (extra !== undefined) throw unreadable(lines[extra], 'no objective that the contents list leaves out');
  return announced.flatMap((objective, index) => {
    const start = starts[index];
    if (start === undefined) throw unreadable(undefined, `objective ${objective[0]}`);
    return parseObjective(lines.slice(start, starts[index + 1]), { objective, above: heading.words });
  });
}

type Place = { objective: [string, AnnouncedObjective]; above: string };

function parseObjective(lines: readonly BookletLine[], { objective, above }: Place): Entry[] {
  const [number, { title, pages }] = objective;
  const [heading, commitment] = lines;
  if (!heading?.words.startsWith(`${number} `) || !isInCapitals(heading))
    throw unreadable(heading, `the heading of objective ${number} in capitals`);
  if (!commitment || !isInCapitals(commitment))
    throw unreadable(commitment, `the commitment of objective ${number} in capitals`);
  const frame = { id: `gcm/${number}`, number, section: [above, heading.words], pages };
  const parts = cutParts(lines, number);
  return [
    makeBookletEntry(
      {
        id: frame.id,
        kind: 'objective',
        title: `GCM objective ${number}: ${title}`,
        number,
        section: [above],
        place: `GCM ¶${paragraphOfCompact(number)}`,
        pages: pages && { from: pages.from, to: pages.from },
      },
      packItems([heading, commitment].map(paragraphOf)),
    ),
    ...parseActions(parts.actions, under(frame, ACTIONS_HEADING)),
    ...parseExamplePractices(parts.practices, under(frame, PRACTICES_HEADING)),
    ...parseSdgs(parts.sdgs, under(frame, SDGS_HEADING)),
  ];
}

function under(frame: ObjectiveFrame, heading: string): ObjectiveFrame {
  return { ...frame, section: [...frame.section, heading] };
}

function cutParts(
  lines: readonly BookletLine[],
  number: string,
): Record<'actions' | 'practices' | 'sdgs', BookletLine[]> {
  const find = (heading: string): number => {
    const at = lines.findIndex(({ words }) => words === heading);
    if (at < 0) throw unreadable(lines.at(-1), `"${heading}" in objective ${number}`);
    return at;
  };
  const practices = find(PRACTICES_HEADING);
  const sdgs = find(SDGS_HEADING);
  if (sdgs < practices) throw unreadable(lines[sdgs], `"${PRACTICES_HEADING}" of objective ${number} first`);
  return {
    actions: lines.slice(3, practices),
    practices: lines.slice(practices + 1, sdgs),
    sdgs: lines.slice(sdgs + 1),
  };
}

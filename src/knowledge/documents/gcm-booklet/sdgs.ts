import { makeBookletEntry } from './entry.ts';
import { endsSentence, paragraphOf, unreadable, type BookletLine } from './lines.ts';
import type { ObjectiveFrame } from './objective.ts';
import type { Entry } from '../../parsing/make-entry.ts';

const GOAL = /^SDG (\d{1,2}): /;
const TARGET = /^(\d{1,2})\.(?:\d{1,2}|[a-z]): /;

/** The SDG targets that an objective lists, each under its goal, and what the booklet says of them in prose. */
export function parseSdgs(lines: readonly BookletLine[], frame: ObjectiveFrame): Entry[] {
  const entries: Entry[] = [];
  let heading: BookletLine | undefined;
  for (const line of lines) {
    const section = [...frame.section, ...(heading ? [heading.words] : [])];
    if (line.isBullet) entries.push(targetEntry(line, { ...frame, section, goal: heading }));
    else if (endsSentence(line)) entries.push(noteEntry(line, { ...frame, section }));
    else if (GOAL.test(line.words) || line.words === 'All SDGs') heading = line;
    else throw unreadable(line, `a goal or target of objective ${frame.number}`);
  }
  if (entries.length === 0) throw unreadable(lines[0], `the goals of objective ${frame.number}`);
  return entries;
}

function targetEntry(
  line: BookletLine,
  { id, number, section, pages, goal }: ObjectiveFrame & { goal: BookletLine | undefined },
): Entry {
  const [mark, ofGoal] = TARGET.exec(line.words) ?? [];
  const goalNumber = goal && GOAL.exec(goal.words)?.[1];
  if (mark === undefined || goalNumber === undefined || ofGoal !== goalNumber)
    throw unreadable(line, `a target of ${goal ? `"${goal.words}"` : 'a goal'} in objective ${number}`);
  const target = mark.slice(0, -2);
  return makeBookletEntry(
    {
      id: `${id}/sdg/${target}`,
      kind: 'sdg-target',
      title: `SDG target ${target}, under GCM objective ${number}`,
      parentId: id,
      number: target,
      sdgs: [target],
      section,
      place: `GCM booklet, objective ${number}`,
      pages,
    },
    [paragraphOf(line)],
  );
}

function noteEntry(line: BookletLine, { id, number, section, pages }: ObjectiveFrame): Entry {
  return makeBookletEntry(
    {
      id: `${id}/sdg-note`,
      kind: 'sdg-note',
      title: `Relevant SDGs, GCM objective ${number}`,
      parentId: id,
      section,
      place: `GCM booklet, objective ${number}`,
      pages,
    },
    [paragraphOf(line)],
  );
}

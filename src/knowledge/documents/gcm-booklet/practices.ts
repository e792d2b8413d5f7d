import { makeBookletEntry } from './entry.ts';
import { isFootnote, footnoteEntry } from './footnote.ts';
import { endsSentence, isTitle, packItems, paragraphOf, underTitle, unreadable } from './lines.ts';
import type { BookletLine } from './lines.ts';
import type { ObjectiveFrame } from './objective.ts';
import type { Entry } from '../../parsing/make-entry.ts';

type Practice = { title: BookletLine; text: BookletLine[] };

const SIGNPOST = 'For more practices, visit ';

/** The example practices of an objective, the signpost above them, and the footnote that one of them has. */
export function parseExamplePractices(lines: readonly BookletLine[], frame: ObjectiveFrame): Entry[] {
  const [signpost, ...others] = lines;
  if (!signpost?.words.startsWith(SIGNPOST))
    throw unreadable(signpost, `"${SIGNPOST}…" in objective ${frame.number}`);
  const practices = groupPractices(others.filter((line) => !isFootnote(line)));
  if (practices.length === 0) throw unreadable(signpost, `example practices of objective ${frame.number}`);
  return [
    signpostEntry(signpost, frame),
    ...practices.map((practice, index) => practiceEntry(practice, { ...frame, position: index + 1 })),
    ...others.filter(isFootnote).map((line) => footnoteEntry(line, { ...frame, parentId: frame.id })),
  ];
}

function groupPractices(lines: readonly BookletLine[]): Practice[] {
  const practices: Practice[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const last = practices.at(-1);
    if (isTitle(line)) {
      if (!next || next.isBullet || isTitle(next)) throw unreadable(next, `text under "${line.words}"`);
      practices.push({ title: line, text: [] });
    } else if (last && continuesWell(last, line)) last.text.push(line);
    else throw unreadable(line, 'the title of an example practice or the end of its sentence');
  });
  return practices;
}

/** Whether a line may follow what a practice holds so far: a paragraph stands after a whole sentence only. */
function continuesWell({ text }: Practice, line: BookletLine): boolean {
  const before = text.at(-1);
  return line.isBullet || before === undefined || endsSentence(before);
}

function practiceEntry({ title, text }: Practice, frame: ObjectiveFrame & { position: number }): Entry {
  return makeBookletEntry(
    {
      id: `${frame.id}/practice/${frame.position}`,
      kind: 'example-practice',
      title: `Example practice: ${title.words}, GCM objective ${frame.number}`,
      parentId: frame.id,
      section: frame.section,
      place: `GCM booklet, objective ${frame.number}`,
      pages: frame.pages,
    },
    packItems(underTitle(title, text.map(paragraphOf))),
  );
}

function signpostEntry(line: BookletLine, { id, number, section, pages }: ObjectiveFrame): Entry {
  return makeBookletEntry(
    {
      id: `${id}/more-practices`,
      kind: 'contents',
      title: `More example practices, GCM objective ${number}`,
      parentId: id,
      section,
      place: `GCM booklet, objective ${number}`,
      pages,
    },
    [paragraphOf(line)],
  );
}

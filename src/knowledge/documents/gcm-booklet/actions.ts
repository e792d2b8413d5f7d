import { makeBookletEntry } from './entry.ts';
import { isTitle, paragraphOf, unreadable, type BookletLine } from './lines.ts';
import { paragraphOfCompact, type ObjectiveFrame } from './objective.ts';
import type { Entry } from '../../parsing/make-entry.ts';

/** The note is the one sentence of the part that stands in quotation marks. */
const NOTE = /^["“].+["”]$/;

/** The lettered actions of an objective, one a record, and the note that stands among those of objective 1. */
export function parseActions(lines: readonly BookletLine[], frame: ObjectiveFrame): Entry[] {
  const entries: Entry[] = [];
  let section = frame.section;
  let letters = 0;
  for (const line of lines) {
    if (line.isBullet) {
      entries.push(actionEntry(line, { ...frame, section, letter: letterAt(letters) }));
      letters += 1;
    } else if (NOTE.test(line.words)) entries.push(noteEntry(line, frame));
    else if (isTitle(line)) section = [...frame.section, line.words];
    else throw unreadable(line, `a heading or action (${letterAt(letters)}) of objective ${frame.number}`);
  }
  if (letters === 0) throw unreadable(lines[0], `the actions of objective ${frame.number}`);
  return entries;
}

const letterAt = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

function actionEntry(line: BookletLine, frame: ObjectiveFrame & { letter: string }): Entry {
  const { letter, number, section, pages } = frame;
  const mark = `${letter}. `;
  if (!line.words.startsWith(mark)) throw unreadable(line, `action (${letter}) of objective ${number}`);
  return makeBookletEntry(
    {
      id: `${frame.id}/${letter}`,
      kind: 'action',
      title: `GCM objective ${number}, action (${letter})`,
      parentId: frame.id,
      number,
      letter,
      section,
      place: `GCM ¶${paragraphOfCompact(number)}(${letter})`,
      pages,
    },
    [paragraphOf({ ...line, words: line.words.slice(mark.length) })],
  );
}

function noteEntry(line: BookletLine, { id, number, section, pages }: ObjectiveFrame): Entry {
  return makeBookletEntry(
    {
      id: `${id}/actions-note`,
      kind: 'footnote',
      title: 'GCM booklet, note on the associated actions',
      parentId: id,
      section,
      place: `GCM booklet, objective ${number}`,
      pages,
    },
    [paragraphOf(line)],
  );
}

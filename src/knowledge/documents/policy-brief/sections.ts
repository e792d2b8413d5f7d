import type { DocumentId } from '../../locator.ts';
import type { RecordKind } from '../../record.ts';
import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import type { MarkedLine } from '../../parsing/marked-lines.ts';
import { asOne, withHeading } from '../../parsing/paragraphs.ts';
import { unreadable } from '../../parsing/unreadable.ts';

/** A numbered part of the brief: its heading and the lines below it, without footnotes. */
export type BriefPart = {
  document: DocumentId;
  number: string;
  heading: MarkedLine;
  lines: readonly MarkedLine[];
};

type Section = { heading: MarkedLine; lines: MarkedLine[] };

/** Key messages or considerations: numbered sections of running text. */
export function numberedSections(part: BriefPart, kind: RecordKind): Entry[] {
  const { intro, sections } = divide(part.lines, ({ kind }) => kind === 'section');
  return [
    ...introEntries(part, intro),
    ...sections.map(({ heading, lines }, index) => {
      const number = expectNumber(part, heading, index + 1);
      const stray = lines.find((line) => line.kind !== 'bullet' && line.kind !== 'paragraph');
      if (stray || lines.length === 0)
        throw unreadable(
          { document: part.document, line: (stray ?? heading).line },
          `section ${number} is not running text`,
        );
      return makeEntry(
        {
          id: `${part.document}/${number}`,
          kind,
          document: part.document,
          title: `Policy brief ${titleOf(heading)}`,
          number,
          ...(intro.length > 0 && { parentId: `${part.document}/${part.number}` }),
          section: [part.heading.text],
          place: `section ${number}`,
        },
        withHeading(heading, lines),
      );
    }),
  ];
}

/** Recommended actions: numbered sections of lettered actions, then the one on migrant health workers. */
export function actionSections(part: BriefPart): Entry[] {
  const { intro, sections } = divide(
    part.lines,
    (line, next) =>
      line.kind === 'section' ||
      (line.kind === 'paragraph' && next?.kind === 'action' && next.letter === 'a'),
  );
  const last = sections.at(-1);
  if (last?.heading.kind !== 'paragraph')
    throw unreadable(
      { document: part.document, line: (last?.heading ?? part.heading).line },
      'no section without a number, for migrant health workers, ends the recommended actions',
    );
  return [
    ...introEntries(part, intro),
    ...sections.slice(0, -1).flatMap((section, index) => {
      const number = expectNumber(part, section.heading, index + 1);
      return actionEntries(part, section, {
        id: `${part.document}/${number}`,
        number,
        name: `Policy brief ${number}`,
        title: `Policy brief ${titleOf(section.heading)}`,
        place: `section ${number}`,
        kinds: { section: 'recommendation', action: 'recommended-action' },
      });
    }),
    ...actionEntries(part, last, {
      id: `${part.document}/health-workers`,
      name: 'Policy brief, migrant health workers',
      title: `Policy brief: ${last.heading.text}`,
      place: 'actions for migrant health workers',
      kinds: { section: 'narrative', action: 'health-worker-action' },
    }),
  ];
}

type ActionFrame = {
  id: string;
  number?: string;
  /** How the titles of its actions begin. */
  name: string;
  title: string;
  place: string;
  kinds: { section: RecordKind; action: RecordKind };
};

function actionEntries(
  { document, number: partNumber, heading: partHeading }: BriefPart,
  { heading, lines }: Section,
  { id, number, name, title, place, kinds }: ActionFrame,
): Entry[] {
  const { intro, sections: actions } = divide(lines, ({ kind }) => kind === 'action');
  if (actions.length === 0)
    throw unreadable({ document, line: heading.line }, `"${heading.text}" has no actions`);
  const shared = { document, number };
  return [
    makeEntry(
      {
        ...shared,
        id,
        kind: kinds.section,
        title,
        parentId: `${document}/${partNumber}`,
        section: [partHeading.text],
        place,
      },
      withHeading(heading, intro),
    ),
    ...actions.map((action, index) => {
      const letter = expectLetter(document, action.heading, index);
      const stray = action.lines.find(({ kind }) => kind !== 'bullet');
      if (stray)
        throw unreadable({ document, line: stray.line }, `"${stray.text}" is no part of action ${letter}`);
      return makeEntry(
        {
          ...shared,
          id: `${id}/${letter}`,
          kind: kinds.action,
          title: `${name}, action (${letter})`,
          parentId: id,
          letter,
          section: [partHeading.text, heading.text],
          place: `${place} (${letter})`,
        },
        [asOne([action.heading, ...action.lines])],
      );
    }),
  ];
}

function introEntries({ document, number, heading }: BriefPart, intro: MarkedLine[]): Entry[] {
  if (intro.length === 0) return [];
  const name = heading.text.replace(/^\d\. /, '').toLowerCase();
  const entry = makeEntry(
    {
      id: `${document}/${number}`,
      kind: 'narrative',
      document,
      title: `Policy brief, part ${number}: ${name}`,
      number,
      section: [],
      place: `part ${number}`,
    },
    withHeading(heading, intro),
  );
  return [entry];
}

/** The lines before the first heading, and each heading with the lines below it. */
function divide(
  lines: readonly MarkedLine[],
  isHeading: (line: MarkedLine, next: MarkedLine | undefined) => boolean,
): { intro: MarkedLine[]; sections: Section[] } {
  const intro: MarkedLine[] = [];
  const sections: Section[] = [];
  lines.forEach((line, index) => {
    if (isHeading(line, lines[index + 1])) sections.push({ heading: line, lines: [] });
    else (sections.at(-1)?.lines ?? intro).push(line);
  });
  return { intro, sections };
}

function expectNumber(part: BriefPart, heading: MarkedLine, index: number): string {
  const expected = `${part.number}.${index}`;
  if (heading.kind === 'section' && heading.number === expected) return expected;
  throw unreadable(
    { document: part.document, line: heading.line },
    `section ${expected} is expected, found "${heading.text}"`,
  );
}

function expectLetter(document: DocumentId, action: MarkedLine, index: number): string {
  const expected = String.fromCodePoint('a'.charCodeAt(0) + index);
  if (action.kind === 'action' && action.letter === expected) return expected;
  throw unreadable({ document, line: action.line }, `action ${expected} is expected, found "${action.text}"`);
}

/** "3.6: Ensure access…" of "3.6. Ensure access…"; a heading that breaks off in print shows it. */
const titleOf = (heading: MarkedLine): string =>
  heading.text.replace(/^(\d\.\d+)\. /, '$1: ').replace(/ and$/, ' and …');

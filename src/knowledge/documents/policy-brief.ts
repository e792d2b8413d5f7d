import type { DocumentId } from '../locator.ts';
import type { SourceText } from '../source-text.ts';
import type { DocumentParser } from './document-parser.ts';
import { footnoteEntries } from '../parsing/footnote-entries.ts';
import { type Entry, inDocumentOrder, makeEntry, parsedFromEntries } from '../parsing/make-entry.ts';
import { type MarkedLine, readMarkedLines } from '../parsing/marked-lines.ts';
import { resourceEntries } from './policy-brief/resources.ts';
import { withHeading } from '../parsing/paragraphs.ts';
import { actionSections, type BriefPart, numberedSections } from './policy-brief/sections.ts';
import { unreadable } from '../parsing/unreadable.ts';

/** The policy brief on access to services and COVID-19: numbered parts, sections and lettered actions. */
export const policyBriefParser: DocumentParser = { document: 'brief', parse };

function parse(source: SourceText): ReturnType<DocumentParser['parse']> {
  const { document } = source;
  const lines = readMarkedLines(source);
  const { front, parts } = readParts(document, lines);
  const [messages, considerations, recommendations, resources] = parts;
  if (!messages || !considerations || !recommendations || !resources || parts.length > 4)
    throw unreadable(
      { document, line: lines.at(-1)?.line ?? 1 },
      `4 parts are expected, found ${parts.length}`,
    );
  const entries = [
    overview(document, front),
    ...numberedSections(messages, 'key-message'),
    ...numberedSections(considerations, 'consideration'),
    ...actionSections(recommendations),
    ...resourceEntries(resources),
  ];
  return parsedFromEntries(
    inDocumentOrder([...entries, ...footnoteEntries(entries, { document, name: 'Policy brief', lines })]),
  );
}

function readParts(
  document: DocumentId,
  lines: readonly MarkedLine[],
): { front: MarkedLine[]; parts: BriefPart[] } {
  const front: MarkedLine[] = [];
  const parts: (BriefPart & { lines: MarkedLine[] })[] = [];
  for (const line of lines) {
    if (line.kind === 'note') continue;
    if (line.kind !== 'part') (parts.at(-1)?.lines ?? front).push(line);
    else if (line.number === String(parts.length + 1))
      parts.push({ document, number: line.number, heading: line, lines: [] });
    else
      throw unreadable(
        { document, line: line.line },
        `part ${parts.length + 1} is expected, found "${line.text}"`,
      );
  }
  return { front, parts };
}

function overview(document: DocumentId, front: readonly MarkedLine[]): Entry {
  const [publisher, title, heading, ...paragraphs] = front;
  if (!publisher || !title || heading?.text !== 'OVERVIEW' || paragraphs.length === 0)
    throw unreadable(
      { document, line: front.at(-1)?.line ?? 1 },
      'the working group, the title and an overview are expected before part 1',
    );
  const frame = { id: `${document}/overview`, kind: 'narrative', document, place: 'overview' } as const;
  return makeEntry(
    { ...frame, title: 'Policy brief: overview', section: [publisher.text, heading.text] },
    withHeading(title, paragraphs),
  );
}

import type { DocumentId } from '../locator.ts';
import type { SourceText } from '../source-text.ts';
import { criterionEntries, formatEntry } from './call-for-practices/lists.ts';
import { openingEntries } from './call-for-practices/opening.ts';
import type { CallSection } from './call-for-practices/section.ts';
import type { DocumentParser } from './document-parser.ts';
import { footnoteEntries } from '../parsing/footnote-entries.ts';
import { type Entry, inDocumentOrder, makeEntry, parsedFromEntries } from '../parsing/make-entry.ts';
import { type MarkedLine, readMarkedLines } from '../parsing/marked-lines.ts';
import { asOne } from '../parsing/paragraphs.ts';
import { unreadable } from '../parsing/unreadable.ts';

/** The call for contributions: what is sought, by which criteria, in which form, until when. */
export const callForPracticesParser: DocumentParser = { document: 'call', parse };

/** How the headings of the call begin, in order; the disclaimer's stands in its own sentence. */
const HEADINGS = ['Overview', 'Criteria', 'Format', 'Disclaimer - ', 'Submission template'] as const;

function parse(source: SourceText): ReturnType<DocumentParser['parse']> {
  const { document } = source;
  const lines = readMarkedLines(source);
  const [title, ...body] = lines.filter(({ kind }) => kind !== 'note');
  const [overview, criteria, format, disclaimer, template] = readSections(document, body);
  if (!title || !overview || !criteria || !format || !disclaimer || !template)
    throw unreadable({ document, line: 1 }, 'the title of the call is expected');
  const entries = [
    ...openingEntries(title, overview),
    ...criterionEntries(criteria),
    formatEntry(format),
    disclaimerEntry(disclaimer),
    templateEntry(template),
  ];
  const name = 'Call for contributions';
  return parsedFromEntries(
    inDocumentOrder([...entries, ...footnoteEntries(entries, { document, name, lines })]),
  );
}

function readSections(document: DocumentId, body: readonly MarkedLine[]): CallSection[] {
  const starts: number[] = [];
  for (const words of HEADINGS) {
    const from = starts.at(-1) ?? 0;
    const start = body.findIndex(({ text }, index) => index >= from && text.startsWith(words));
    if (start < 0 || (starts.length === 0 && start > 0))
      throw unreadable({ document, line: body[from]?.line ?? 1 }, `no heading "${words}" follows`);
    starts.push(start);
  }
  return starts.flatMap((start, index) => {
    const [heading, ...lines] = body.slice(start, starts[index + 1]);
    return heading ? [{ document, heading, lines }] : [];
  });
}

function disclaimerEntry({ document, heading, lines }: CallSection): Entry {
  const entry = {
    id: `${document}/disclaimer`,
    kind: 'call-section',
    document,
    title: 'Call for contributions: disclaimer',
    place: 'disclaimer',
  } as const;
  return makeEntry({ ...entry, section: [] }, [asOne([heading, ...lines])]);
}

function templateEntry({ document, heading, lines }: CallSection): Entry {
  if (lines.length === 0) throw unreadable({ document, line: heading.line }, 'the template has no rows');
  const entry = {
    id: `${document}/template`,
    kind: 'call-section',
    document,
    title: 'Call for contributions: submission template',
    place: 'submission template',
  } as const;
  return makeEntry({ ...entry, section: [] }, [asOne([heading, ...lines])]);
}

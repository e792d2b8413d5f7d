import type { Paragraph } from '../../make-passages.ts';
import { splitSentences } from '../../split-sentences.ts';
import type { CallSection } from './section.ts';
import { type Entry, makeEntry } from '../../parsing/make-entry.ts';
import type { MarkedLine } from '../../parsing/marked-lines.ts';
import { asOne, withHeading } from '../../parsing/paragraphs.ts';
import { unreadable } from '../../parsing/unreadable.ts';

/** What the call is for, what it covers, who may contribute and, as a record of its own, until when. */
export function openingEntries(title: MarkedLine, { document, heading, lines }: CallSection): Entry[] {
  const [purpose, scope, invitation, ...stray] = lines;
  if (!purpose || !scope || !invitation || stray.length > 0)
    throw unreadable(
      { document, line: heading.line },
      `3 paragraphs are expected below "${heading.text}", found ${lines.length}`,
    );
  const [invited, deadline] = cutDeadline(invitation.text);
  if (deadline === undefined)
    throw unreadable({ document, line: invitation.line }, 'no sentence states the deadline');
  const entry = (name: string, label: string, paragraphs: readonly Paragraph[]) =>
    makeEntry(
      {
        id: `${document}/${name}`,
        kind: 'call-section',
        document,
        title: `Call for contributions: ${label}`,
        section: [heading.text],
        place: label,
      },
      paragraphs,
    );
  const at = { from: invitation.line, to: invitation.line };
  return [
    entry('overview', 'overview', withHeading(title, [purpose])),
    entry('scope', 'scope', [asOne([scope])]),
    entry('contributors', 'who may contribute', [{ text: invited, lines: at }]),
    entry('deadline', 'deadline', [{ text: deadline, lines: at }]),
  ];
}

/** The words before the sentence on the deadline, and that sentence. */
function cutDeadline(text: string): [string, string?] {
  const sentences = splitSentences(text);
  const at = sentences.findIndex((sentence) => /^Deadline\b/.test(sentence));
  return at < 0 ? [text] : [sentences.slice(0, at).join(' '), sentences.slice(at).join(' ')];
}

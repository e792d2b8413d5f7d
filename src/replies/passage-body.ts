import type { Passage } from '../knowledge/passage.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { foldedWords } from '../knowledge/words.ts';

/** The words of a passage without the heading or number that its card already shows. */
export function passageBody({ text, recordId, id }: Passage, record: KnowledgeRecord): string {
  if (id !== recordId) return text;
  switch (record.kind) {
    case 'practice-lessons':
      return text.replace(/^Lessons? [Ll]earn(?:ed|t)[^\p{L}]*/u, '');
    case 'recommendation':
      return text.replace(/^\d+\.\d+\.?\s*/, '');
    case 'sdg-target':
      return text.replace(/^\d+[.:][\da-d]+\s*:?\s*/, '');
    case 'action':
    case 'practice-reference':
    case 'recommended-action':
    case 'health-worker-action':
    case 'tool-group':
    case 'reference-list':
    case 'contents':
      return text;
    case 'objective':
    case 'example-practice':
    case 'organisation':
    case 'practice':
    case 'table':
    case 'key-message':
    case 'consideration':
    case 'call-section':
    case 'narrative':
    case 'footnote':
    case 'resource':
    case 'sdg-note':
    case 'user-document':
      return withoutHeading(text, record);
    default:
      return record.kind satisfies never;
  }
}

/** Share of a heading's words that the title must hold; headings carry numbers and signs that titles leave out. */
const HEADING_IN_TITLE = 0.6;

/** Words, other than addresses, that must follow a heading for it to be left out; fewer prove nothing. */
const MIN_REST = 3;

/** The text without its first line, when that line says no more than the title, and something follows. */
function withoutHeading(text: string, { title, kind }: KnowledgeRecord): string {
  const end = text.indexOf('\n');
  if (end < 0 || foldedWords(text.slice(end).replace(/\S+\.\S{2,}/g, ' ')).length < MIN_REST) return text;
  const heading = foldedWords(text.slice(0, end)).filter((word) => !/^\d+(?:\.\d+)*$/.test(word));
  const known = new Set(foldedWords(title));
  const shared = heading.filter((word) => known.has(word)).length;
  const isHeading =
    kind === 'objective' || kind === 'example-practice' || shared >= heading.length * HEADING_IN_TITLE;
  return isHeading ? text.slice(end + 1) : text;
}

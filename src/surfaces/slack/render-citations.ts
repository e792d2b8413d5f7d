import type { Citation } from '../../answering/answer.ts';
import { type SlackBlock, sections } from './blocks.ts';
import { fitMrkdwn, linkMrkdwn } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import type { SlackLocale } from './locales/locale.ts';

/** Characters of a title or a place; the longest of the knowledge base are shorter. */
const MAX_TITLE = 300;

const line = ({ number, title, place, url }: Citation): string =>
  `[${number}] ${linkMrkdwn(url, title, MAX_TITLE)} · ${fitMrkdwn(place.replace(/\s+/g, ' '), MAX_TITLE)}`;

/** Where the words stand, a line each; lines are never cut apart. */
export function renderCitations(citations: readonly Citation[], locale: SlackLocale): SlackBlock[] {
  if (citations.length === 0) return [];
  const merged: string[] = [`*${locale.answer.sources}*`];
  for (const citation of citations) {
    const next = line(citation);
    const last = merged.at(-1) ?? '';
    if (last.length + next.length + 1 <= SLACK_LIMITS.sectionText)
      merged[merged.length - 1] = `${last}\n${next}`;
    else merged.push(next);
  }
  return merged.flatMap(sections);
}

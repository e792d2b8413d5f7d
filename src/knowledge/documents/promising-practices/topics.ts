import type { NarrativeTopic } from './topic.ts';
import { TOPICS_FROM_EDUCATION } from './topics-from-education.ts';
import { TOPICS_TO_COVID_19 } from './topics-to-covid-19.ts';

/**
 * The document goes from topic to topic without headings, so each one was named by reading. A topic goes on until the
 * next one, a heading, a practice or a table.
 */
export const NARRATIVE_TOPICS: readonly NarrativeTopic[] = [...TOPICS_TO_COVID_19, ...TOPICS_FROM_EDUCATION];

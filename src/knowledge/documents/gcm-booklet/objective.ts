import type { Locator } from '../../locator.ts';

/** What the parts of an objective's chapter need to know of it. */
export type ObjectiveFrame = {
  id: string;
  number: string;
  /** Headings above the records of the part. */
  section: string[];
  pages: Locator['pages'];
};

/** Objective n is paragraph 16 + n of A/RES/73/195. */
export function paragraphOfCompact(objective: string): number {
  return 16 + Number(objective);
}

import type { Verified } from './verify-quotes.ts';

/** What audits of cited answers tell apart: borne out as cited, by another passage, by pieces only, by no such quote, not at all. */
export const SUPPORT_CLASSES = [
  'supported',
  'misattributed',
  'stitched',
  'not-found',
  'unsupported',
] as const;
export type SupportClass = (typeof SUPPORT_CLASSES)[number];

/** The class of a statement that was verified by itself. */
export function supportClass({
  rejected: [rejection],
  misattributed,
}: Pick<Verified, 'rejected' | 'misattributed'>): SupportClass {
  if (rejection === undefined) return misattributed > 0 ? 'misattributed' : 'supported';
  const { kind } = rejection.fault;
  if (kind === 'quote-not-found') return 'not-found';
  return kind === 'stitched' ? 'stitched' : 'unsupported';
}

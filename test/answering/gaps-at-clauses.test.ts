import { describe, expect, it } from 'vitest';
import { gapsAtClauses } from '../../src/answering/gaps-at-clauses.ts';

const PASSAGE =
  'States detain migrants, including children, only as a last resort. Smugglers must be prosecuted and punished.';

describe('gapsAtClauses()', () => {
  it.each([
    'States detain migrants, … only as a last resort.',
    'States detain migrants, including children, only as a last resort. … Smugglers must be prosecuted',
    'States detain migrants, including children,',
  ])('accepts whole clauses: %s', (quote) => {
    expect(gapsAtClauses(quote, PASSAGE)).toBe(true);
  });

  it.each([
    'States detain … must be prosecuted and punished.',
    'States detain migrants, … must be prosecuted',
  ])('rejects halves of two sentences: %s', (quote) => {
    expect(gapsAtClauses(quote, PASSAGE)).toBe(false);
  });
});
